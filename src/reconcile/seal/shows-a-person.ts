import type { Span } from '../../model/span.ts';
import { KIN } from '../../model/words/kin.ts';
import { isEmployer } from './position/position-words.ts';

const REACH = 90;
const SOMEBODY = String.raw`(?:hacker|suspect|fugitive|defendant|contractor|engineer|officer|citizen|national|man|woman|student|employee|technician|spy|agent|founder|colonel|captain|lieutenant|major|sergeant|soldier|programmer|individual|person|commander|(?:leader|chief)(?=\s+of)|${KIN})`;
const TITLE_BEFORE = /\b(?:mr|mrs|ms|miss|dr|prof|col|capt|lt|sgt|maj)\.?\s+$/i;
const ROLE_BEFORE = new RegExp(
  String.raw`\b${SOMEBODY}(?:\s+(?:(?:is|was|who is|who was)\s+)?(?:named|called|known as|identified as))?\s*,?\s*["“‘']?$`,
  'i',
);
const AGE_AFTER = /^["”’']?(?:,\s*(?:aged\s+)?|\s*\((?:aged\s+|age\s+)?)\d{1,3}(?!\d)\s*[,;.)]/;
const SEX_AFTER =
  /^["”’']?\s*[,(]\s*(?:(?:fe)?male|born|an?\s+(?:\d{1,3}-year-old|man|woman)|[\p{L}-]+\s+(?:citizen|national))\b/u;
const ROLE_AFTER = new RegExp(
  String.raw`^["”’']?\s*,\s+(?:who (?:is|was)\s+)?(?:an?|the|one)\s+(?:(?!group\b|gang\b|crew\b|firm\b|company\b)[\w'’-]+\s+){0,4}?${SOMEBODY}\b(?!\s+(?:group|gang|crew|collective|outfit|firm|company|unit|campaign|malware)\b)`,
  'i',
);
const FAMILY_AFTER = new RegExp(
  String.raw`^['’]s?\s+(?:\w+\s+)?(?:${KIN}|lawyers?|attorney|parents|family|flat|apartment|home|house|passport|girlfriend|boyfriend|trial|arrest|extradition)\b`,
  'i',
);
const FOUNDS_AFTER = /^\s+(?:founded|owns|owned|heads|headed|created|joined)\b/;
// The next sentence goes on with him or her, and nobody else was named.
const HE_AFTER = /^[^.!?\n\p{Lu}]{0,120}[.!?]["”’']?\s+(?:He|She|His|Her)\b/u;

// A firm can be charged or fined, but only a person is taken in. Not `arrested Tin Wave members`.
const TAKEN_IN = String.raw`(?:arrested|detained|extradited|jailed|imprisoned|handcuffed)`;
const TAKEN_IN_BEFORE = new RegExp(String.raw`\b(?:${TAKEN_IN}|arrest of|extradition of|sentenced)\s+$`, 'i');
const OF_OTHERS = /^(?:['’]s?)?\s+(?:[a-z-]+\s+)?[a-z]+s\b/;
// `the writer of the group Tin Wave has been extradited`
const OF_A_GROUP = /\b(?:group|gang|crew|firm|company|unit)\s+["“‘']?$/i;
const TAKEN_IN_AFTER = new RegExp(
  String.raw`^(?:,[^,]{1,60},)?\s+(?:was|is|has been|had been)\s+(?:${TAKEN_IN}|sentenced to)\b`,
  'i',
);

/** Whether the words around a name show its bearer to be one person: a courtesy title, an age, a sex, a family, an arrest, `the hacker Name`. */
export function showsAPerson(prose: string, name: Span): boolean {
  return showsAPersonBeside(prose, name) || HE_AFTER.test(prose.slice(name.end, name.end + 2 * REACH));
}

/** The same by the words beside the name alone: `he` in the next sentence may be whoever spoke of it. */
export function showsAPersonBeside(prose: string, name: Span): boolean {
  const before = prose.slice(Math.max(0, name.start - REACH), name.start);
  if (TITLE_BEFORE.test(before) || ROLE_BEFORE.test(before)) return true;
  const after = prose.slice(name.end, name.end + 2 * REACH);
  // `an employee of Amber Quay was arrested`, `arrested Amber Quay director Toma Varensk`
  const taken =
    (TAKEN_IN_AFTER.test(after) && !OF_A_GROUP.test(before)) ||
    (TAKEN_IN_BEFORE.test(before) && !OF_OTHERS.test(after));
  if (taken && !isEmployer(prose, name)) return true;
  return [AGE_AFTER, SEX_AFTER, ROLE_AFTER, FAMILY_AFTER, FOUNDS_AFTER].some((pattern) => pattern.test(after));
}
