import type { Idiom } from '../idiom.ts';
import type { Kysely, Tables } from '../tables.ts';
import { wordsOf } from './words-of.ts';

/** Longer words are indexed by their beginning: PostgreSQL's index takes no entry above 2,700 bytes. */
const LONGEST = 64;

/** Enters the words of a report into the index. */
export async function indexReport(db: Kysely<Tables>, idiom: Idiom, sequence: number, text: string): Promise<void> {
  const words = new Set<string>();
  for (const { folded } of wordsOf(text)) words.add(indexedWord(folded));
  await db
    .insertInto('report_words')
    .values({ rowid: sequence, words: idiom.packWords([...words]) })
    .execute();
}

/** A folded word as the index holds it. */
export function indexedWord(folded: string): string {
  return folded.slice(0, LONGEST).toWellFormed();
}
