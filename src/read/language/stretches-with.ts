import type { Span } from '../../model/span.ts';
import type { Token, Tokens } from './tokenise.ts';

/**
 * The sentences that hold a word of this kind, neighbouring ones as one stretch: a date cut in two by a stop after its month
 * stays whole. Patterns that need such a word are tried there only; nine in ten sentences hold no date, number or proof.
 */
export function stretchesWith({ tokens, sentences }: Tokens, isSign: (token: Token) => boolean): Span[] {
  const stretches: Span[] = [];
  let before = -2;
  sentences.forEach(({ first, last, start, end }, k) => {
    let i = first;
    while (i < last && !isSign(tokens[i]!)) i++;
    if (i === last) return;
    if (before === k - 1) stretches.at(-1)!.end = end;
    else stretches.push({ start, end });
    before = k;
  });
  return stretches;
}

/** Letters of English only: no digit, no other sign within. */
export function isPlainWord(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const unit = norm.charCodeAt(i);
    if (unit < LETTER_A || unit > LETTER_Z) return false;
  }
  return true;
}
const [LETTER_A, LETTER_Z] = [97, 122];

/** Every match of a pattern in these stretches of a text, at its place in the text. */
export function* matchesIn(text: string, stretches: readonly Span[], pattern: RegExp): Generator<RegExpExecArray> {
  for (const { start, end } of stretches) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      match.index += start;
      yield match;
    }
  }
}
