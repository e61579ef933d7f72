import type { Span } from '../../model/span.ts';
import { plainLetters } from '../../model/words/plain-letters.ts';
import type { Tokens } from '../language/tokenise.ts';

/** A phrase as written at one place, with the half-open range of its tokens and everything known under it. */
export interface FoundPhrase<T> extends Span {
  first: number;
  last: number;
  values: readonly T[];
}

export interface LexiconOptions {
  /** Ignore case, let a hyphen stand for a space, and let the last word end in -s. */
  loose: boolean;
}

interface Entry<T> {
  phrase: string;
  values: T[];
}

/** Phrases of one or more words, looked up at the beginnings of tokens, whatever marks their letters bear, but for those added as `marked`. One pass over a text costs one hash look-up a token. */
export class PhraseLexicon<T> {
  readonly #byWord = new Map<string, Entry<T>[]>();
  readonly #loose: boolean;

  constructor(
    phrases: Iterable<readonly [phrase: string, value: T, marked?: boolean]>,
    options: LexiconOptions = { loose: false },
  ) {
    this.#loose = options.loose;
    for (const [phrase, value, marked] of phrases) this.#add(marked ? phrase : plainLetters(phrase), value);
    for (const entries of this.#byWord.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** The longest phrases of the text from left to right, none overlapping. */
  findAll({ prose, tokens }: Pick<Tokens, 'prose' | 'tokens'>): FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const { start, text, norm } = tokens[i]!;
      const word = firstWord(plainLetters((this.#loose ? norm : text).normalize('NFC')));
      const entries = this.#byWord.get(word);
      if (entries === undefined && !this.#loose) continue;
      const hit = this.#longestAt(prose, start, entries) ?? this.#pluralAt(prose, start, word);
      if (!hit) continue;
      let last = i + 1;
      while (last < tokens.length && tokens[last]!.start < hit.end) last++;
      found.push({ start, end: hit.end, first: i, last, values: hit.values });
      i = last - 1;
    }
    return found;
  }

  #add(phrase: string, value: T): void {
    const key = firstWord(plainLetters(this.#loose ? phrase.toLowerCase() : phrase));
    const entries = this.#byWord.get(key) ?? [];
    const same = entries.find((entry) => entry.phrase === phrase);
    if (same) same.values.push(value);
    else entries.push({ phrase, values: [value] });
    this.#byWord.set(key, entries);
  }

  #pluralAt(prose: string, start: number, word: string): { end: number; values: T[] } | null {
    return this.#loose && word.charCodeAt(word.length - 1) === LETTER_S
      ? this.#longestAt(prose, start, this.#byWord.get(word.slice(0, -1)))
      : null;
  }

  #longestAt(prose: string, start: number, entries: Entry<T>[] | undefined): { end: number; values: T[] } | null {
    if (entries === undefined) return null;
    for (const { phrase, values } of entries) {
      const end = matchEnd(prose, start, phrase, this.#loose);
      if (end > 0) return { end, values };
    }
    return null;
  }
}

const LETTER_S = 's'.charCodeAt(0);

/** Letters and digits of a text up to the first other character; the whole text where it begins with another one. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end > 0 && end < text.length ? text.slice(0, end) : text;
}

// Everything beyond ASCII counts as a letter: this is only a key, the comparison itself is exact. Tokens write every apostrophe straight.
function isWordCode(code: number): boolean {
  if (code > 127) return code !== CURLY_APOSTROPHE;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
const CURLY_APOSTROPHE = 0x2019;

/** Where the phrase ends when it stands at `start`, or -1. A space matches any white space, any apostrophe any other. */
function matchEnd(prose: string, start: number, phrase: string, loose: boolean): number {
  let at = start;
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase[i]!;
    while (isMark(prose, at)) at++;
    const given = prose[at];
    if (given === undefined) return -1;
    if (wanted === ' ') {
      const next = skipSpace(prose, at, loose);
      if (next === at) return -1;
      at = next;
    } else if (sameLetter(wanted, given, loose)) at++;
    else return -1;
  }
  while (isMark(prose, at)) at++;
  if (loose && prose[at] === 's' && !/s$/i.test(phrase)) at++;
  return isInsideWord(prose, at, phrase) ? -1 : at;
}

function skipSpace(prose: string, at: number, loose: boolean): number {
  if (loose && prose[at] === '-') return at + 1;
  let next = at;
  while (next < prose.length && isSpace(prose, next)) next++;
  return next;
}

function isSpace(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code <= 127 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(prose[at]!);
}

/** A mark that stands for itself behind its letter. */
function isMark(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code >= 0x300 && code <= 0x36f;
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '\u2019' || sign === '\u02bc';
}

function sameLetter(wanted: string, given: string, loose: boolean): boolean {
  if (wanted === given || wanted === plainLetters(given)) return true;
  if (isApostrophe(wanted) && isApostrophe(given)) return true;
  if (!loose) return false;
  return wanted.toLowerCase() === given.toLowerCase() || (wanted === '-' && given === ' ');
}

function isInsideWord(prose: string, end: number, phrase: string): boolean {
  if (!/[\p{L}\p{N}]$/u.test(phrase)) return false;
  const next = prose[end];
  return next !== undefined && /[\p{L}\p{N}_]/u.test(next);
}
