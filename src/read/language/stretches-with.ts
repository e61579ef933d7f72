import type { Span } from '../../model/span.ts';
import type { Token, Tokens } from './tokenise.ts';

/** A piece of the prose with its words. */
export interface Stretch extends Span {
  words: string;
}

/**
 * The sentences that hold a word of this kind, neighbouring ones as one stretch: a date cut in two by a stop after its month
 * stays whole. Patterns that need such a word are tried there only, because few sentences hold one.
 */
export function stretchesWith({ prose, tokens, sentences }: Tokens, isSign: (token: Token) => boolean): Stretch[] {
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
  return stretches.map((span) => ({ ...span, words: prose.slice(span.start, span.end) }));
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

/**
 * Every match of a global pattern in these stretches, at its place in the text. Run by hand: `matchAll` makes a new pattern at
 * each call, and there are dozens of patterns for every stretch.
 */
export function matchesIn(stretches: readonly Stretch[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const { start, words } of stretches) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      if (match[0] === '') pattern.lastIndex++;
      match.index += start;
      found.push(match);
    }
  }
  return found;
}
