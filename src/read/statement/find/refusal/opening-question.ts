import type { Prose, Range } from '../../grammar/prose.ts';

/** Words that begin a question, direct or told. */
export const QUESTION = /^(who|whom|whose|what|which|why|how|where|when|whether)$/;
/** The same behind a verb, where `if` asks too: `is not known [if]`. */
export const TOLD_QUESTION = new RegExp(`${QUESTION.source}|^if$`);
const OPENING = /^(but|and|yet|still|however|so|or)$/;
export const PREPOSITION = /^(to|by|for|from|with|at|in|on|of|against|since|about|under|until|through)$/;

/** Where a sentence that begins with a question, or a preposition and a question, begins it; -1 where it begins otherwise. */
export function questionAt(prose: Prose, sentence: Range): number {
  const { words } = prose;
  const at = openingOf(prose, sentence);
  if (at >= sentence.last) return -1;
  if (QUESTION.test(words[at]!.norm)) return at;
  return PREPOSITION.test(words[at]!.norm) && QUESTION.test(words[at + 1]?.norm ?? '') ? at : -1;
}

/** The first word of a sentence behind what joins it to the one before. */
export function openingOf({ words }: Prose, { first, last }: Range): number {
  let at = first;
  if (OPENING.test(words[at]?.norm ?? '')) at++;
  if (words[at]?.text === ',') at++;
  return Math.min(at, last);
}
