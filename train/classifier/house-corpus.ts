import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGold, mayTeach } from '../../gold/gold-report.ts';
import { hashOf } from '../../gold/placed-statement.ts';
import { loadPress } from '../../gold/press.ts';
import type { Span } from '../../src/model/span.ts';
import type { Stance } from '../../src/model/statement.ts';
import { readNews, readPolitics } from './labelled-news.ts';
import { unitOffsets } from '../unit-offsets.ts';
import { prepare, type MarkedReport, type Pair } from './marked-report.ts';

/** The reports the classifiers may learn from: real ones of the bench folder, marked or only labelled, and the half of the gold meant for it. */
export function readHouseCorpus(bench: string): MarkedReport[] {
  const folder = join(bench, 'reports-train');
  const real = readdirSync(join(folder, 'gold'))
    .sort()
    .flatMap((name) => readReal(folder, name.slice(0, -'.json'.length)));
  const own = loadGold()
    .filter(mayTeach)
    .flatMap(({ slug, text, half, statements }) =>
      prepare(`gold ${slug}`, 'gold', text, statements).map((report) => ({ ...report, showsWhere: half === 'train' })),
    );
  const press = loadPress(bench);
  const marked = new Set(press.map(({ text }) => hashOf(text)));
  return [
    ...real,
    ...own,
    ...press.filter(mayTeach).flatMap(({ slug, text, statements }) => prepare(slug, 'press', text, statements)),
    ...readNews(join(bench, 'dev', 'casie.jsonl.gz'), marked),
    ...readPolitics(join(bench, 'dev', 'polnear_train.jsonl')),
  ];
}

interface Written {
  id: string;
  stance: Stance;
  accused: string | null;
  answers: { statement: string; element: string }[];
  offsets: { source: Pair | null; cue: Pair | null; content: Pair[] };
}

function readReal(folder: string, id: string): MarkedReport[] {
  const text = readFileSync(join(folder, 'docs', `${id}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')) as { statements: Written[] };
  const units = unitOffsets(text);
  const at = ([start, end]: Pair): Span => ({ start: units(start), end: units(end) });
  const marked = gold.statements.map(({ offsets: { source, cue, content }, ...rest }) => ({
    ...rest,
    source: source && at(source),
    cue: cue && at(cue),
    content: content.map(at),
  }));
  return prepare(id, 'train', text, marked);
}
