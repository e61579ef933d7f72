import { literalOccurrences, wholeNameAt, type Occurrence } from './find-occurrences.ts';
import { bearersOf, type NameIndex } from './name-index.ts';
import { isAlsoAWord } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const SHORTEST_WITHIN = 7;

/**
 * Where a file name or a link names one of the indexed persons: whole names whatever separates their words, run together or
 * inside a longer word, percent-encoded, and single words of a name that are no ordinary words and nobody else's.
 */
export function findInAddress(address: string, index: NameIndex): Occurrence[] {
  const found = [...literalOccurrences(address, index), ...encoded(address, index), ...runTogether(address, index)];
  const words = wordsOf(address);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const whole = wholeNameAt(address, words, i, index);
    if (whole) found.push({ start: word.start, end: words[i + whole.length - 1]!.end, person: whole.person });
    const [alone] = bearersOf(index, word.norm);
    if (alone && !isAlsoAWord(word.norm) && !index.otherWords.has(word.norm)) {
      found.push({ start: word.start, end: word.end, person: alone });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function encoded(address: string, index: NameIndex): Occurrence[] {
  if (!address.includes('%')) return [];
  const lower = address.toLowerCase();
  return index.literals.flatMap(({ form, person }) => {
    const wanted = encodeURIComponent(form).toLowerCase();
    const at = lower.indexOf(wanted);
    return at < 0 ? [] : [{ start: at, end: at + wanted.length, person }];
  });
}

function runTogether(address: string, index: NameIndex): Occurrence[] {
  const lower = address.toLowerCase();
  const found: Occurrence[] = [];
  for (const { letters, person } of index.whole) {
    if (letters.length < SHORTEST_WITHIN) continue;
    const at = lower.indexOf(letters);
    if (at >= 0) found.push({ start: at, end: at + letters.length, person });
  }
  return found;
}
