import type { Span } from '../../model/span.ts';
import type { Idiom } from '../idiom.ts';
import type { Found } from '../ledger.ts';
import type { Kysely, Tables } from '../tables.ts';
import { findPhrases } from './find-phrases.ts';
import { indexedWord } from './index-report.ts';
import { phrasesOf } from './phrases-of.ts';

/**
 * Full-text search, alike in every store: the store's index names the reports that hold all the words; phrases, places and
 * order are settled here.
 */
export async function searchReports(db: Kysely<Tables>, idiom: Idiom, query: string): Promise<Found[]> {
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return [];
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'text'])
    .where('sequence', 'in', (from) =>
      from
        .selectFrom('report_words')
        .select('rowid')
        .where(idiom.holdsAll(phrases.flat().map(indexedWord))),
    )
    .execute();
  return rankFound(rows, phrases);
}

/** K1 and B of BM25, at the values that are usual. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/**
 * The reports that hold every phrase, best first: BM25 without the weight of rare words, as every report found holds all of
 * them. Those equally good stand in the order of their ids.
 */
export function rankFound(
  reports: readonly { id: string; text: string }[],
  phrases: readonly (readonly string[])[],
): Found[] {
  const found = reports.flatMap(({ id, text }) => {
    const { hits, spans, length } = findPhrases(text, phrases);
    return hits.every((count) => count > 0) ? [{ id, hits, spans, length }] : [];
  });
  const usual = found.reduce((sum, { length }) => sum + length, 0) / found.length;
  const score = ({ hits, length }: { hits: number[]; length: number }) => {
    const damping = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / usual);
    return hits.reduce((sum, count) => sum + (count * (SATURATION + 1)) / (count + damping), 0);
  };
  return found
    .map((one) => ({ ...one, score: score(one) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, spans }): { report: string; spans: Span[] } => ({ report: id, spans }));
}
