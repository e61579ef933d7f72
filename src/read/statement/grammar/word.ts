import { isCapitalised } from '../../language/capital.ts';
import type { Token } from '../../language/tokenise.ts';

/** A token as finders see it: hyphenated compounds are one word, so that `I-Soon` or `state-run` cannot fall apart. */
export type Word = Token;

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);

/** Joins tokens that a hyphen ties together without white space; all others stay as they are. */
export function readWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let last = i;
    while (joins(tokens, last)) last += 2;
    words.push(last === i ? tokens[i]! : compound(tokens.slice(i, last + 1)));
    i = last;
  }
  return words;
}

function joins(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i + 1];
  if (!hyphen || !HYPHENS.has(hyphen.text)) return false;
  const [left, right] = [tokens[i], tokens[i + 2]];
  if (!left || !right) return false;
  return left.end === hyphen.start && hyphen.end === right.start && isWordLike(left) && isWordLike(right);
}

function isWordLike(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}

function compound(parts: readonly Token[]): Word {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const text = parts.map((part) => part.text).join('');
  const named = isCapitalised(text);
  const pos = named ? 'PROPN' : last.pos === 'VERB' ? 'ADJ' : last.pos;
  return { ...first, text, norm: text.toLowerCase(), lemma: text.toLowerCase(), pos, end: last.end };
}
