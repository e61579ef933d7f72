import { join } from 'node:path';
import { loadGold, mayTeach, type GoldReport } from '../../gold/gold-report.ts';
import { hashOf } from '../../gold/placed-statement.ts';
import { keptHashes } from '../../gold/press.ts';
import { readPress } from '../press.ts';
import { readRealReports } from '../real-reports.ts';
import { readNews, readPolitics } from './labelled-news.ts';
import { readMarkedReport, type MarkedReport } from './marked-report.ts';

/** The reports the classifiers may learn from: real ones of the bench folder, marked or only labelled, and the half of the gold meant for it. */
export function readHouseCorpus(bench: string): MarkedReport[] {
  const press = readPress(bench);
  const known = new Set<string>([...keptHashes(), ...press.map(({ text }) => hashOf(text))]);
  return [
    ...readRealReports(bench).flatMap(readAs('reports')),
    ...loadGold().filter(mayTeach).flatMap(readAs('gold')),
    ...press.filter(mayTeach).flatMap(readAs('press')),
    ...readNews(join(bench, 'dev', 'casie.jsonl.gz'), known),
    ...readPolitics(join(bench, 'dev', 'polnear_train.jsonl')),
  ];
}

function readAs(set: MarkedReport['set']): (report: GoldReport) => MarkedReport[] {
  return ({ text, half, statements }) =>
    readMarkedReport(set, text, statements).map((report) => ({ ...report, showsWhere: half === 'train' }));
}
