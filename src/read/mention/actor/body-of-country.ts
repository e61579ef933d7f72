import type { MentionScene } from '../mention-scene.ts';
import { isBodyCalled, isBodyNoun } from './body-nouns.ts';
import type { Draft } from './draft.ts';

/** In sentences, as far as a noun with nothing beside it. */
const REACH = 40;

/**
 * The body that a country and a noun point at: `the Norland agency` after `Norland's Harbour Agency`, the nearest before that is called so; the
 * ambassador who has a name, the embassy of which the report tells where it stands. Nobody where one sentence names two, or an agency told
 * without a name comes between.
 */
export function bodyOfCountry(scene: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const open = drafts[at]!;
  if (ENVOY.test(open.head)) return onlyEnvoy(drafts, open);
  if (!pointsAtABody(scene, open)) return null;
  if (open.head === 'embassy' || open.head === 'consulate') return onlySeated(drafts, open);
  const sentence = sentenceOf(scene, open);
  let nearest: Draft | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const found = drafts[i]!;
    const far = sentence - sentenceOf(scene, found) > REACH;
    if (far || (nearest && sentenceOf(scene, found) < sentenceOf(scene, nearest))) break;
    if (found.value.country !== open.value.country || found.value.form === 'pronoun') continue;
    if (!nearest && isAnother(scene, found, open)) return null;
    const full = found.antecedent ?? found;
    if (
      full.value.form !== 'name' ||
      full.listed === 'outlet' ||
      !isBodyCalled(full, open.head) ||
      !isOfTrade(open, full)
    )
      continue;
    if (nearest && nearest.value.name !== full.value.name) return null;
    nearest ??= full;
  }
  return nearest;
}

const ENVOY = /^(?:ambassador|envoy)$/;

/** `The Norland ambassador`, where one envoy of Norland is named. */
function onlyEnvoy(drafts: readonly Draft[], { value: { form, country }, modifiers }: Draft): Draft | null {
  if (form !== 'description' || country === null || modifiers.length > 0) return null;
  const named = drafts.filter(
    ({ value, antecedent }) =>
      antecedent === null &&
      value.form === 'name' &&
      value.level === 'person' &&
      value.country === country &&
      /\b(?:ambassador|envoy)\b/i.test(value.role ?? ''),
  );
  return new Set(named.map(({ value }) => value.name)).size === 1 ? named[0]! : null;
}

/** Adjectives that say of an agency what it does, or nothing at all. */
const TRADE = /^(?:intelligence|spy|espionage|security)$/;
const EMPTY = /^(?:said|latter|same|accused|top|main|government|federal|state|powerful|secretive)$/;

function pointsAtABody({ tokens }: MentionScene, { value, head, first, last, modifiers }: Draft): boolean {
  if (value.form !== 'description' || value.country === null || !isBodyNoun(head) || value.level === 'person')
    return false;
  if (tokens[last - 1]!.norm !== head || !modifiers.every((word) => TRADE.test(word) || EMPTY.test(word))) return false;
  return tokens[first]!.norm === 'the';
}

/** Spies are no harbour agency. */
function isOfTrade({ modifiers }: Draft, { value: { name } }: Draft): boolean {
  return !modifiers.some((word) => TRADE.test(word)) || OF_SPIES.test(name) || /^\p{Lu}{2,5}$/u.test(name);
}
const OF_SPIES =
  /\b(?:intelligence|signals|secret|spy|communications headquarters|(?:state|national|federal|internal|general) security|security (?:service|intelligence))\b/i;

/** `an agency of Norland`, `another Norland agency`. */
function isAnother({ tokens }: MentionScene, { head, first, antecedent }: Draft, open: Draft): boolean {
  return head === open.head && antecedent === null && INDEFINITE.test(tokens[first]!.norm);
}
const INDEFINITE = /^(?:an?|another|one|some|other)$/;

/** An embassy speaks where it stands: of two in different places none is meant for sure. */
function onlySeated(drafts: readonly Draft[], { head, value: { country } }: Draft): Draft | null {
  const seated = drafts.filter(
    ({ value }) =>
      value.country === country &&
      value.form !== 'pronoun' &&
      new RegExp(`\\b${head} in \\p{Lu}`, 'iu').test(value.name),
  );
  const seats = new Set(seated.map(({ value }) => value.name.slice(value.name.lastIndexOf(' in '))));
  return seats.size === 1 ? (seated.find(({ antecedent }) => antecedent === null) ?? null) : null;
}

function sentenceOf({ tokens }: MentionScene, { first }: Draft): number {
  return tokens[first]!.sentence;
}
