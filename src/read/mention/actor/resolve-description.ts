import type { MentionScene } from '../mention-scene.ts';
import { bearsNoun, isBodyNoun } from './body-nouns.ts';
import type { Draft } from './draft.ts';
import { fittingAntecedent, isFirmNoun, type Fits } from './fitting-antecedent.ts';
import { headWord } from './head-words.ts';
import { homeOfGovernment } from './home-of-government.ts';

/** How many sentences back an antecedent is looked for: a noun says more than a pronoun. */
const REACH = 40;
const SAME_NOUN_REACH = 6;
/** How many mentions back it is looked for, and a role is counted: in text without full stops all is one sentence. */
const MENTIONS = 400;

/** The mention that a pointing description refers to: the nearest that fits; for a role the person most spoken of. */
export function resolveDescription(scene: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const open = drafts[at]!;
  const fits = fittingAntecedent(open);
  if (!fits) return null;
  const ofHome = headWord(open.head)?.kind === 'state' ? homeOfGovernment(scene, drafts, at) : null;
  const both: Fits = (found) =>
    found.value.form !== 'pronoun' &&
    fits(found) &&
    (ofHome === null || ofHome(found)) &&
    sharesModifiers(open, found) &&
    !(isFirmNoun(open.head) && isBodyByArticle(scene, drafts, at, found.value.name));
  if (headWord(open.head)?.kind === 'role') return mostMentioned(drafts, at, both);
  return (
    namedSince(scene, drafts, at, both) ??
    repeated(scene, drafts, at, both) ??
    ofThatNoun(scene, drafts, at, both) ??
    nearest(scene, drafts, at, REACH, both)
  );
}

/** `The NKSX` is an office, no company: firms that go by letters bear no article. */
function isBodyByArticle({ tokens }: MentionScene, drafts: readonly Draft[], before: number, name: string): boolean {
  if (!/^\p{Lu}{2,9}$/u.test(name)) return false;
  return drafts
    .slice(Math.max(0, before - MENTIONS), before)
    .some(
      ({ value, first }) =>
        value.form === 'name' && value.name === name && [first, first - 1].some((i) => tokens[i]?.norm === 'the'),
    );
}

/** The same noun a few sentences before; bare `authorities` and any hackers are those last spoken of, whatever they were called. */
function repeated(scene: MentionScene, drafts: readonly Draft[], at: number, fits: Fits): Draft | null {
  const open = drafts[at]!;
  const bare = open.last - open.first === 1;
  if (bare || open.value.level === 'unit') return null;
  return nearest(scene, drafts, at, SAME_NOUN_REACH, (found) => found.head === open.head && !found.open && fits(found));
}

/** In sentences back: `the group` right behind one that is named is that one, whatever was called a group before. */
const RIGHT_BEHIND = 1;

function namedSince(scene: MentionScene, drafts: readonly Draft[], at: number, fits: Fits): Draft | null {
  if (!/^(?:group|gang|crew|collective|outfit)$/.test(drafts[at]!.head)) return null;
  const near = nearest(scene, drafts, at, RIGHT_BEHIND, fits);
  const full = near?.antecedent ?? near;
  return full?.value.form === 'name' && full.value.level === 'unit' ? full : null;
}

/** `the ministry` after `Ports Ministry` and then `Signals Department`: a ministry before what may be called so. */
function ofThatNoun(scene: MentionScene, drafts: readonly Draft[], at: number, fits: Fits): Draft | null {
  const { head } = drafts[at]!;
  if (!isBodyNoun(head)) return null;
  return nearest(scene, drafts, at, REACH, (found) => bearsNoun(found, head) && fits(found));
}

function nearest(scene: MentionScene, drafts: readonly Draft[], at: number, reach: number, fits: Fits): Draft | null {
  const sentence = scene.tokens[drafts[at]!.first]!.sentence;
  for (let i = at - 1; i >= Math.max(0, at - MENTIONS); i--) {
    const found = drafts[i]!;
    if (sentence - scene.tokens[found.first]!.sentence > reach) return null;
    if (fits(found)) return found;
  }
  return null;
}

/** `the president` is mostly the one whom the report is about, seldom another one whom it named last. */
function mostMentioned(drafts: readonly Draft[], before: number, fits: Fits): Draft | null {
  const counts = new Map<string, number>();
  let best: Draft | null = null;
  for (const found of drafts.slice(Math.max(0, before - MENTIONS), before)) {
    if (!fits(found)) continue;
    const person = found.antecedent ?? found;
    const count = (counts.get(person.value.name) ?? 0) + 1;
    counts.set(person.value.name, count);
    if (!best || count >= (counts.get(best.value.name) ?? 0)) best = person;
  }
  return best;
}

/** Modifiers that only point, and say nothing of the thing. */
const EMPTY = new Set(
  'same latter said alleged accused suspected - state affected targeted unnamed hacking two four'.split(' '),
);

/** `the foreign ministry` is no other ministry: what is said of the noun has to be said of the antecedent too. */
function sharesModifiers({ modifiers }: Draft, { value, modifiers: others }: Draft): boolean {
  const words = `${value.name} ${value.role ?? ''} ${others.join(' ')}`.toLowerCase();
  return modifiers.every((word) => EMPTY.has(word) || words.includes(word.slice(0, 5)));
}
