import { isCapitalised } from './capital.ts';
import type { Token, Tokens } from './tokenise.ts';

/**
 * `Its chief executive, Per Ekberg, said`, `Per Ekberg denied it`: a given name, which wink-nlp takes for the preposition, and one wherever
 * the same surname stands behind it. `Per Reuters, ...` stays one.
 */
export function knowPer({ tokens }: Tokens): void {
  const places = tokens.flatMap(({ text }, i) =>
    text === 'Per' && isCapitalised(tokens[i + 1]?.text ?? '') ? [i] : [],
  );
  if (places.length === 0) return;
  const surnames = new Set(places.filter((i) => isAName(tokens, i)).map((i) => tokens[i + 1]!.text));
  for (const i of places) if (surnames.has(tokens[i + 1]!.text)) tokens[i]!.pos = 'PROPN';
}

function isAName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const opens = before?.sentence !== tokens[i]!.sentence;
  // In a headline every word has a capital, and so has the first in brackets.
  if (!opens) return !isCapitalised(before.text) && before.text !== '(';
  return /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '');
}
