import { isBefallen } from '../../model/words/befallen.ts';

/** Words that count people, in their sentence. */
export interface Counted {
  sentence: string;
  at: number;
  words: string;
}

/** What is told of people who are counted. Those of two fates are not the same people, so that their numbers need not agree. */
const FATES: readonly [string, RegExp][] = [
  ['killed', /\b(?:killed|killing|dead|deaths?|fatalit(?:y|ies)|died|dying|body|bodies)\b/gi],
  ['injured', /\b(?:injur\w+|wounded|hurt|in hospital|(?:being|were|was) treated)\b/gi],
  ['held', /\b(?:arrest\w*|detain\w*|held|in custody|seized)\b/gi],
  ['charged', /\b(?:charg(?:e|es|ed|ing)|indict\w+|convicted|sentenced|acquitted|prosecut\w+)\b/gi],
  ['released', /\b(?:releas(?:ed|es|ing)|freed|set free)\b/gi],
  ['expelled', /\bexpel\w*\b/gi],
  ['wanted', /\b(?:bount(?:y|ies)|rewards?|wanted|suspects?|hackers?|accus\w+|behind|responsible)\b/gi],
  ['affected', /\b(?:affected|victims?|customers?|users?|patients?|employees|whose (?:data|records?|accounts?))\b/gi],
];
/** Who speaks is no party: `two officials told the Courier`. */
const SPEAKS =
  /^[^,.;:]{0,24}\b(?:says?|said(?! to\b)|called|confirmed|spoke|asked for comment|briefed on)\b|^[^,.;:]{0,60}\btold\b/i;
/** `The ministry named five officers of the unit and said`: not they. */
const AND_SAID = /^[^,.;:]*?\band (?:says?|said|called|confirmed|spoke|told)\b/i;
/** How far from the number its fate is looked for: behind it, then before it, within the clause. */
const BEHIND = 48;
const BEFORE = 40;
const FAR_BEHIND = 110;

const SPEAKING = 'speaking';

/** The fate that stands nearest to the number; null where none does. */
export function fateOf({ sentence, at, words }: Counted): string | null {
  const rest = sentence.slice(at + words.length, at + words.length + FAR_BEHIND);
  if (SPEAKS.test(rest) && !(at > 0 && AND_SAID.test(rest))) return SPEAKING;
  // `One patient, a man of 71, died`: what befell them says more than the word for them.
  if (isBefallen(rest)) return fatesIn(rest).find((fate) => fate === 'killed' || fate === 'injured') ?? null;
  const behind = clauseAfter(sentence.slice(at, at + words.length + BEHIND), words.length);
  const before = sentence
    .slice(Math.max(0, at - BEFORE), at)
    .split(/[.,;:]/)
    .at(-1)!;
  return fatesIn(behind)[0] ?? fatesIn(before).at(-1) ?? null;
}

function clauseAfter(text: string, from: number): string {
  const end = text.slice(from).search(/[.;:]/);
  return end < 0 ? text : text.slice(0, from + end);
}

/** What is told in these words, in their order. */
function fatesIn(text: string): string[] {
  const found = FATES.flatMap(([fate, pattern]) => [...text.matchAll(pattern)].map(({ index }) => ({ fate, index })));
  return found.sort((x, y) => x.index - y.index).map(({ fate }) => fate);
}

/** Fates that hold for one group of people at once: who is wanted may be charged, and who was affected is told apart by scope. */
const TOLD_APART = new Set(['wanted', 'charged', 'affected']);

/** True for counts of people of whom different things are told. */
export function differentFates(a: Counted, b: Counted): boolean {
  const [x, y] = [fateOf(a), fateOf(b)];
  if (x === SPEAKING || y === SPEAKING) return true;
  return x !== null && y !== null && x !== y && !(TOLD_APART.has(x) && TOLD_APART.has(y));
}

/** True for counts of people of whom the same is told. */
export function sameFate(a: Counted, b: Counted): boolean {
  const [x, y] = [fateOf(a), fateOf(b)];
  return x !== null && x === y;
}
