import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

/** How many sentences are looked through at most. */
const SIGHT = 40;

/**
 * How many sentences back one stands from another that tells who said what was quoted before it. What lies between and is only quoted,
 * or set in capitals as a line that leads to another text is, does not count: `It denied that. "...," it said`.
 */
export function sentencesBack(scene: MentionScene, from: number, to: number): number {
  if (to - from > SIGHT) return to - from;
  let back = to - from;
  for (let i = from + 1; i < to; i++) if (isQuoted(scene, i) || isInCapitals(scene, i)) back--;
  return back;
}

function isQuoted({ text, tokens, quoted }: MentionScene, sentence: number): boolean {
  const { first, last } = text.sentences[sentence]!;
  for (let i = first; i < last; i++) if (!quoted[i] && tokens[i]!.text !== '"') return false;
  return true;
}

/** Whether a sentence of some words has none in small letters. */
export function isInCapitals({ text, tokens }: MentionScene, sentence: number): boolean {
  const { first, last } = text.sentences[sentence]!;
  if (last - first < SHORTEST) return false;
  for (let i = first; i < last; i++) if (/\p{Ll}/u.test(tokens[i]!.text)) return false;
  return true;
}

const SHORTEST = 4;

/** `"...," it said`: what is quoted, and a line in capitals before it, tell nothing of who that is. */
export function isBehindQuotation({ tokens, quoted }: MentionScene, { first }: Draft): boolean {
  return tokens[first - 1]?.text === '"' && quoted[first - 2] === true;
}
