import { join } from 'node:path';
import { loadGold, mayTeach, type GoldReport } from '../../gold/gold-report.ts';
import type { Example } from './corpus.ts';
import { exampleOfGold } from './example-of-gold.ts';
import { readPolnear } from './read-polnear.ts';
import { readPress } from '../press.ts';
import { readRealReports } from '../real-reports.ts';

/** What the trained reader learns from: the larger corpus, and of the reports annotated under our own guidelines those that are `wanted`. */
export function spanExamples(bench: string, wanted: (report: GoldReport) => boolean = () => true): Example[] {
  const reports = [
    ...readRealReports(bench),
    ...readPress(bench).filter(mayTeach),
    ...loadGold().filter(({ half }) => half === 'train'),
  ];
  return [...readPolnear(join(bench, 'dev', 'polnear_train.jsonl')), ...reports.filter(wanted).map(exampleOfGold)];
}
