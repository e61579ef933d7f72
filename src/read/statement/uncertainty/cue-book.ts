import type { UncertaintyBook } from '../../../../codebooks/codebooks.ts';
import { UNCERTAINTIES, type Uncertainty } from '../../../model/statement.ts';
import type { Prose } from '../grammar/prose.ts';

/** Words of the text that the codebook lists: half-open indices, and the kind they mark most often. */
export interface Listed {
  first: number;
  last: number;
  name: string;
  usual: Uncertainty;
}

/** A word or phrase of the codebook; `usual` is null for one that marks nothing. */
interface Entry {
  words: readonly string[];
  usual: Uncertainty | null;
}

/** The codebook by the first word of each entry, longest first. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

const opened = new WeakMap<UncertaintyBook, Entries>();

/** The longest entry of the codebook that begins at this word, or null. */
export function listedAt(book: UncertaintyBook, { words }: Prose, first: number, end: number): Listed | null {
  const entries = entriesOf(book).get(words[first]!.norm);
  const found = entries?.find(
    ({ words: wanted }) => first + wanted.length <= end && wanted.every((word, k) => words[first + k]!.norm === word),
  );
  return found?.usual
    ? { first, last: first + found.words.length, name: found.words.join(' '), usual: found.usual }
    : null;
}

function entriesOf(book: UncertaintyBook): Entries {
  const known = opened.get(book);
  if (known) return known;
  const entries = new Map<string, Entry[]>();
  const add = (words: readonly string[], usual: Uncertainty | null) =>
    entries.set(words[0]!, [...(entries.get(words[0]!) ?? []), { words, usual }]);
  for (const phrase of book.settled) add(phrase.split(' '), null);
  for (const usual of UNCERTAINTIES) {
    for (const phrase of book.phrases[usual] ?? []) add(phrase.split(' '), usual);
    for (const word of book.kinds[usual].flatMap((line) => line.split(' '))) add([word], usual);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  opened.set(book, entries);
  return entries;
}
