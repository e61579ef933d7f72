import type { Idiom } from '../idiom.ts';
import type { Kysely, Tables } from '../tables.ts';
import { wordsOf } from './words-of.ts';

/** Longer words are indexed by their beginning: PostgreSQL's index takes no entry above 2,700 bytes. */
const LONGEST = 64;

/** Enters the words of a report into the index. */
export async function indexReport(db: Kysely<Tables>, idiom: Idiom, sequence: number, text: string): Promise<void> {
  const words = indexedWords([...wordsOf(text)].map(({ folded }) => folded));
  await db
    .insertInto('report_words')
    .values({ rowid: sequence, words: idiom.packWords(words) })
    .execute();
}

/** Folded words as the index holds them, each once. */
export function indexedWords(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.slice(0, LONGEST).toWellFormed()))];
}
