/**
 * `node train/report-words.ts 2026-11-26`: counts in how many gold reports of the part `train` each plain word stands, and writes
 * `codebooks/report-words.json` under that date. Words written with a capital may be names of one story and are left out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGold } from '../gold/gold-report.ts';

const version = process.argv[2];
if (!/^\d{4}-\d{2}-\d{2}$/.test(version ?? ''))
  throw new Error('Give the date of the counts: node train/report-words.ts 2026-11-26');

/** Words of fewer reports than this are as telling as a word that stands in none. */
const FEWEST = 5;

const reports = loadGold().filter(({ half }) => half === 'train');
const users = new Map<string, number>();
for (const { text } of reports) {
  for (const word of new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’-]*\p{Ll}(?![\p{L}\p{N}])/gu)))
    users.set(word, (users.get(word) ?? 0) + 1);
}
const byCount = Map.groupBy(
  [...users].filter(([, count]) => count >= FEWEST),
  ([, count]) => step(count),
);
const counts = [...byCount].map(([count, words]) => [
  count,
  words
    .map(([word]) => word)
    .sort()
    .join(' '),
]);
const book = {
  version,
  source: 'Counted in the half of the own gold that may be learned from, by train/report-words.ts; no outside list.',
  reports: reports.length,
  counts: Object.fromEntries(counts) as Record<string, string>,
};
writeFileSync(join(import.meta.dirname, '../codebooks/report-words.json'), `${JSON.stringify(book, null, 2)}\n`);

/** Counts go in steps of half a power of two. */
function step(count: number): number {
  return Math.round(2 ** (Math.round(2 * Math.log2(count)) / 2));
}
