import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeDossier, readReports } from '../src/gainsay.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { AnnotatedReport } from '../src/model/annotated-report.ts';
import { loadGold, mayTeach } from './gold-report.ts';

/** Reports that are reconciled together. */
export interface ComparisonSet {
  name: string;
  files: string[];
}

/** Gold written after the comparisons were read for the first time: single reports, no stories. */
const LATER = /^[c-fp-r]-/;

/** The sets whose comparisons are read by a person: the examples, the gold that may be trained on, third-party sets where `bench` names their folder. */
export function comparisonSets(bench: string | undefined): ComparisonSet[] {
  const root = join(import.meta.dirname, '..');
  const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name: `examples/${name}`, files: textsIn(join(root, 'examples', name)) }));
  const gold = loadGold().filter((report) => mayTeach(report) && !LATER.test(report.slug));
  const outside = bench
    ? [
        { name: 'bench', files: textsIn(join(bench, 'reports/docs')) },
        { name: 'seeds', files: textsIn(join(bench, '../seeds')) },
      ]
    : [];
  return [
    ...examples,
    { name: 'gold', files: gold.map(({ slug }) => join(root, 'gold', 'reports', `${slug}.txt`)) },
    ...outside,
  ].filter(({ files }) => files.length > 0);
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/** The dossier of a set, as the command line would make it. */
export async function dossierOfSet({ files }: ComparisonSet): Promise<Dossier> {
  const reports: AnnotatedReport[] = [];
  for await (const outcome of readReports(files)) {
    if ('refusal' in outcome) throw outcome.refusal;
    reports.push(outcome);
  }
  return makeDossier(reports);
}
