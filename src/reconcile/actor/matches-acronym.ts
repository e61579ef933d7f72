/**
 * True when the letters of the acronym are the beginnings of the words, run by run and in order: ICEFCOM of
 * Information, Communications and Electronic Force Command (I, C, E, F, COM). Every letter and every word must be used;
 * small words may add a letter or be passed over. Initials alone would give ICEFC.
 */
export function matchesAcronym(acronym: string, words: readonly string[], small: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const content = words.filter((word) => !small.includes(word));
  if (letters.length < 2 || content.length < 2 || letters.length < content.length) return false;
  return consume(letters, 0, words, 0, small, new Set());
}

const LONGEST_RUN = 4;

function consume(
  letters: string,
  at: number,
  words: readonly string[],
  word: number,
  small: readonly string[],
  dead: Set<number>,
): boolean {
  if (word === words.length) return at === letters.length;
  const state = word * 64 + at;
  if (dead.has(state)) return false;
  const current = words[word]!;
  for (
    let run = 1;
    run <= LONGEST_RUN && current.startsWith(letters.slice(at, at + run)) && at + run <= letters.length;
    run++
  ) {
    if (consume(letters, at + run, words, word + 1, small, dead)) return true;
  }
  if (small.includes(current) && consume(letters, at, words, word + 1, small, dead)) return true;
  dead.add(state);
  return false;
}
