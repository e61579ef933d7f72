import { asItLooks } from '../../model/words/look-alikes.ts';
import { plainLetters } from '../../model/words/plain-letters.ts';
import type { Span } from '../../model/span.ts';

/** A run of letters at its place, possessive left out, with the form names are compared in. */
export interface Word extends Span {
  norm: string;
  capital: boolean;
  /** A capital inside the word, as in `SaaS` or `BeyondTrust`; `McCoy` and `DeLuca` are not meant. */
  mixed: boolean;
}

// Characters that cannot be seen do not end a word: a name cut by one is the name.
const UNSEEN = String.raw`\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff`;
const WORD = new RegExp(String.raw`[\p{L}\p{M}]+(?:['’ʼ${UNSEEN}]+[\p{L}\p{M}]+)*`, 'gu');
const POSSESSIVE = /(?:['’ʼ]s)+$/iu;
const MIXED = /^(?!(?:Mc|Mac|Di|De|Da|La|Le|Van|Von|Fitz|Al|El)\p{Lu}|[ODdLl]['’ʼ])\p{L}*\p{Ll}\p{Lu}/u;
const PLAIN = /^[A-Za-z]+$/;
const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g');

/** The words of a text, linear in its length. */
export function wordsOf(text: string): Word[] {
  return [...eachWord(text)];
}

/** The same one by one: a report of 5 MB has most of a million. */
export function* eachWord(text: string): Generator<Word> {
  const shapes = new Map<string, Shape>(); // a long text has few distinct words, and keeps one form of each
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    let shape = shapes.get(written);
    if (!shape) shapes.set(written, (shape = shapeOf(written)));
    yield new PlacedWord(start, shape);
  }
}

/** What is the same wherever a word is written so. */
type Shape = Omit<Word, keyof Span> & { length: number };

/** A word that holds nothing but its place and its shape. */
class PlacedWord implements Word {
  readonly start: number;
  private readonly shape: Shape;

  constructor(start: number, shape: Shape) {
    this.start = start;
    this.shape = shape;
  }

  get end(): number {
    return this.start + this.shape.length;
  }

  get norm(): string {
    return this.shape.norm;
  }

  get capital(): boolean {
    return this.shape.capital;
  }

  get mixed(): boolean {
    return this.shape.mixed;
  }
}

function shapeOf(written: string): Shape {
  const raw = PLAIN.test(written) ? written : written.replace(POSSESSIVE, '');
  return { length: raw.length, norm: normaliseWord(raw), capital: /^\p{Lu}/u.test(raw), mixed: MIXED.test(raw) };
}

/** Lower case, without accents, apostrophes and invisible characters; letters of another script as the Latin ones they look like. */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return asItLooks(
    plainLetters(word)
      .normalize('NFKD')
      .replace(/[\p{M}'’ʼ]/gu, '')
      .replace(INVISIBLE, ''),
  ).toLowerCase();
}

/** A name in the form names are compared in: its words of two letters or more, e.g. `ning enwei`. */
export function comparableName(name: string): string {
  const words = wordsOf(name).map((word) => word.norm);
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).join(' ');
}
