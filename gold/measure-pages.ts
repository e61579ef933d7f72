import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../src/model/refusal.ts';
import type { Report } from '../src/model/report.ts';
import { openHtml } from '../src/read/form/html/open-html.ts';
import { readIntake } from '../src/read/report/read-intake.ts';
import { readJsonLines } from './read-json-lines.ts';
import { pick, python, type Measured, type Row } from './scorer.ts';

interface Page {
  id?: string;
  url: string;
  html: string;
}

/** The words of articles on real pages: those of the report's text. */
export function measureBodies(bench: string, out: string): Measured {
  return measure(bench, out, {
    set: 'article_extraction dev',
    file: 'article_extraction.jsonl.gz',
    scorer: 'body',
    predict: ({ id }, report) => ({ id, text: report?.text ?? '' }),
    rows: (set, printed) => [
      pick(set, printed, 'body of a page F1', /F1 ([\d.]+)/),
      pick(set, printed, 'body of a page, precision', / P ([\d.]+)/),
      pick(set, printed, 'body of a page, recall', / R ([\d.]+)/),
    ],
  });
}

/** The day on which real pages were put out. Their addresses are not told: only the pages are read. */
export function measureDates(bench: string, out: string): Measured {
  return measure(bench, out, {
    set: 'htmldate dev',
    file: 'htmldate.jsonl.gz',
    scorer: 'date',
    predict: ({ url }, report) => ({ url, date: report?.published?.slice(0, 10) ?? null }),
    rows: (set, printed) => [
      pick(set, printed, 'date of a page F1', /F1 ([\d.]+)/),
      pick(set, printed, 'date of a page, precision', / P ([\d.]+)/),
    ],
  });
}

interface Material {
  set: string;
  file: string;
  scorer: string;
  predict: (page: Page, report: Report | null) => object;
  rows: (set: string, printed: string) => Row[];
}

function measure(bench: string, out: string, { set, file, scorer, predict, rows }: Material): Measured {
  const gold = join(bench, 'dev', file);
  if (!existsSync(gold)) return `${set} (not in the folder)`;
  // One gold file writes a missing date as Python does.
  const pages = readJsonLines<Page>(gold, (line) => line.replace(/"date": NaN/, '"date": null'));
  const times: Times[] = [];
  const predictions = pages.map((page) => JSON.stringify(predict(page, readPage(page, times))));
  const predicted = join(out, `${scorer}.jsonl`);
  writeFileSync(predicted, predictions.join('\n'));
  const { stdout, failure } = python([join(bench, 'score_extraction.py'), scorer, gold, predicted]);
  if (failure) return `${set} (${failure})`;
  const named = `${set} (${pages.length} pages)`;
  const timed = (measure: string, pick: (times: Times) => number): Row[] => {
    const sorted = times.map(pick).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? null;
    return [
      { set: named, measure: `${measure}, ms, median`, value: at(0.5) },
      { set: named, measure: `${measure}, ms, 95th percentile`, value: at(0.95) },
    ];
  };
  return [
    ...rows(named, stdout),
    ...timed('opening a page', ({ opened }) => opened),
    ...timed('the same with masking and layout', ({ laidOut }) => laidOut),
  ];
}

/** Milliseconds from the beginning. */
interface Times {
  opened: number;
  laidOut: number;
}

function readPage(page: Page, times: Times[]): Report | null {
  const bytes = new TextEncoder().encode(page.html);
  const began = performance.now();
  try {
    const draft = openHtml({ file: 'page.html', bytes, told: {} });
    const opened = performance.now() - began;
    const { report } = readIntake(draft);
    times.push({ opened, laidOut: performance.now() - began });
    return report;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
