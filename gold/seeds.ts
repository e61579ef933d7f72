import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldReport } from './gold-report.ts';
import { hashOf, placed, readMarks } from './placed-statement.ts';

/** Loads what is marked in the texts of the folder. Those that `seeds.marks.json` does not know are passed over. */
export function loadSeeds(folder: string): GoldReport[] {
  const marks = readMarks('seeds.marks.json');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((slug) => {
      const text = readFileSync(join(folder, slug), 'utf8');
      const statements = marks[hashOf(text)];
      return statements ? [{ slug, text, half: 'unseen', statements: placed(text, statements) }] : [];
    });
}
