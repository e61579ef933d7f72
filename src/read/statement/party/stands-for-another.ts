import { COMPANIONS } from '../../../model/words/kin.ts';
import { isDocument } from '../../../model/words/names-no-actor.ts';
import { turnsOnCircumstance } from '../../../model/words/turns-on-circumstance.ts';
import type { Span } from '../../../model/span.ts';
import type { ActorMentionAt } from './actor-index.ts';

/**
 * Whether these words for a source only say whose relative, aide or landlord speaks, and not that the one named does: `Name's niece`, `an
 * aide to Name`, `a person close to Name`. What is Name's own, words, papers or an act, speaks for Name.
 */
export function standsForAnother(text: string, source: Span, { start, end, value }: ActorMentionAt): boolean {
  const before = text.slice(source.start, start);
  const behind = text.slice(end, source.end);
  if (WITH_COMPANIONS.test(behind)) return true;
  if (value.level !== 'person') return false;
  const head = HEAD_BEFORE.exec(before);
  return isAnothers(HEAD_BEHIND.exec(behind)?.[1]) || isAnothers(head?.[1]?.toLowerCase() ?? head?.[2]);
}

// `Name's wife`, `the Name family`, `Name and her husband`: words that only persons have, whatever else the name was taken for.
const WITH_COMPANIONS = new RegExp(String.raw`^(?:['’]s?)? (?:\p{Ll}+ ){0,2}(?:${COMPANIONS}|partner)\b`, 'iu');

// A clause or a phrase behind the noun tells no more of whose it is.
const HEAD_BEHIND =
  /^['’]s? ((?:[\p{L}\p{N}][\p{L}\p{N}’'-]* ){0,4}?\p{Ll}[\p{L}-]*)(?=$|[,:;(]| (?:and|or|who|whom|whose|which|that|of|for|to|in|at|on|from|with|by|about|against)\b)/u;
const HEAD_BEFORE =
  /(?:^(\p{Lu}\p{Ll}+s|People|One)|(?:^|[\s“"])((?:[\p{Ll}-]+ )?\p{Ll}[\p{Ll}-]*))(?: close)? (?:of|for|to|representing) (?:(?:the|Mr|Mrs|Ms|Dr)\.? )?$/u;

function isAnothers(phrase: string | undefined): boolean {
  return phrase !== undefined && !OWN.test(phrase) && !isDocument(phrase) && !turnsOnCircumstance(phrase);
}

/** What somebody says or writes, that by which it is said, what befalls or becomes of him; and `according to`. */
const OWN =
  /(?:^|\s)(?:(?:account|address|announcement|answer|appeal|appearance|argument|arrest|assertion|assessment|blog|book|briefing|broadcast|channel|column|comment|confession|contention|conviction|countersuit|death|denial|description|e-?mail|essay|explanation|expression|face|feed|hand|hint|interview|lawsuit|lecture|memoir|message|motion|note|op-ed|opinion|page|plea|pleading|podcast|prediction|presentation|proposal|question|reaction|refusal|rejection|remark|request|response|revelation|ruling|sentence|signature|site|statement|submission|suggestion|suit|text|thread|threat|tip|trial|tweet|verdict|version|view|voice|warning|website|word|work|writing)s?|autobiograph(?:y|ies)|diar(?:y|ies)|eyes?|histor(?:y|ies)|repl(?:y|ies)|speech(?:es)?|stor(?:y|ies)|testimon(?:y|ies)|theor(?:y|ies)|according|thanks|own)$/u;
