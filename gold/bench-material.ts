import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureAccusedCountries, measureHedges } from './measure-language.ts';
import { measureMasking } from './measure-masking.ts';
import { measureBodies, measureDates } from './measure-pages.ts';
import { pick, python, type Measured, type Row } from './scorer.ts';

/**
 * Measures third-party material with the scorers that came with it. Its texts are read where they lie; nothing of them is
 * kept. What is missing or fails is told in `left`, never passed over in silence.
 */
export function measureBench(folder: string): { rows: Row[]; left: string[] } {
  const bench = resolve(folder);
  const out = mkdtempSync(join(tmpdir(), 'gainsay-accuracy-'));
  const rows: Row[] = [];
  const left: string[] = [];
  try {
    for (const measure of [
      measureMasking,
      measureAttribution,
      measureStatements,
      measureEvents,
      measureBodies,
      measureDates,
      measureHedges,
      measureAccusedCountries,
    ]) {
      const result = measure(bench, out);
      if (typeof result === 'string') left.push(result);
      else rows.push(...result);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return { rows, left };
}

function measureAttribution(bench: string, out: string): Measured {
  const gold = join(bench, 'dev', 'polnear_dev.jsonl');
  if (!existsSync(gold)) return 'PolNeAR dev (not in the folder)';
  const predictions = join(out, 'polnear.jsonl');
  const failed = python([join(bench, 'predict.py'), 'polnear', gold, predictions]).failure;
  if (failed) return `PolNeAR dev (${failed})`;
  const scored = python([join(bench, 'score_attribution.py'), gold, predictions, '--trim', '--json']);
  if (scored.failure) return `PolNeAR dev (${scored.failure})`;
  const all = (JSON.parse(scored.stdout) as Record<string, Record<string, Record<string, { F1: number }>>>)['ALL']!;
  const set = 'PolNeAR dev, punctuation aside';
  return [
    { set, measure: 'relation exact F1', value: all['relation']!['exact']!.F1 / 100 },
    { set, measure: 'relation soft F1', value: all['relation']!['soft_j50']!.F1 / 100 },
    { set, measure: 'source span exact F1', value: all['span']!['source_exact']!.F1 / 100 },
    { set, measure: 'cue span exact F1', value: all['span']!['cue_exact']!.F1 / 100 },
    { set, measure: 'content span exact F1', value: all['span']!['content_exact']!.F1 / 100 },
  ];
}

function measureStatements(bench: string, out: string): Measured {
  const reports = join(bench, 'reports');
  if (!existsSync(join(reports, 'gold'))) return 'bench reports, statements (not in the folder)';
  const ids = readdirSync(join(reports, 'gold')).map((name) => name.replace(/\.json$/, ''));
  const predictions = join(out, 'statements');
  const failed = python([join(bench, 'predict.py'), 'reports', join(reports, 'docs'), predictions, ...ids]).failure;
  if (failed) return `bench reports, statements (${failed})`;
  const { stdout, failure } = python([join(reports, 'score.py'), 'statements', predictions]);
  if (failure) return `bench reports, statements (${failure})`;
  const set = `bench reports (${ids.length} annotated, never trained on)`;
  return [
    pick(set, stdout, 'statement F1 (Dice .5, same source head)', /same source head.*?F1 ([\d.]+)/),
    pick(set, stdout, 'statement F1 (Dice .8)', />= 0\.8.*?F1 ([\d.]+)/),
    pick(set, stdout, 'source exact F1', /source span exact.*?F1 ([\d.]+)/),
    pick(set, stdout, 'stance on matched', /stance accuracy ([\d.]+)/),
    pick(set, stdout, 'hedge on matched', /hedged accuracy ([\d.]+)/),
    pick(set, stdout, 'via recall', /via recall ([\d.]+)/),
  ];
}

function measureEvents(bench: string, out: string): Measured {
  const reports = join(bench, 'reports');
  if (!existsSync(join(reports, 'events'))) return 'bench reports, events (not in the folder)';
  const predictions = join(out, 'events.json');
  const failed = python([join(bench, 'predict.py'), 'events', join(reports, 'docs'), predictions]).failure;
  if (failed) return `bench reports, events (${failed})`;
  const { stdout, failure } = python([join(reports, 'score.py'), 'events', predictions]);
  if (failure) return `bench reports, events (${failure})`;
  const set = 'bench reports (32, all)';
  return [
    pick(set, stdout, 'main events, B-cubed F1', /clustering B-cubed.*?F1 ([\d.]+)/),
    pick(set, stdout, 'pairs wrongly merged across related events', /related events: (\d+)/),
    pick(set, stdout, 'lineage between reports F1', /lineage between documents.*?F1 ([\d.]+)/),
    pick(set, stdout, 'lineage to outside publishers, precision', /outside publishers\s+P ([\d.]+)/),
    pick(set, stdout, 'lineage to outside publishers, recall', /outside publishers\s+P [\d.]+\s+R ([\d.]+)/),
    pick(set, stdout, 'discrepancy recall, reports and spans', /documents and field\/span ([\d.]+)/),
  ];
}
