import { summariseDossier } from '../view/summary/summarise-dossier.ts';
import type { SummaryRow } from '../view/summary/summary-row.ts';
import { inline, type Sheet } from './sheet.ts';
import { hang, padded, wrap } from './wrap.ts';

/** Lines of the first screen, the heading included. */
const SCREEN = 24;
const LABEL = 13;

/** The first screen: at most {@link SCREEN} lines that say it all. Where room is short, the weightiest sentences stay. */
export function renderSummary(sheet: Sheet): string[] {
  const rows = summariseDossier(sheet.view);
  while (height(sheet, rows) > SCREEN && shortenRow(sheet, rows)) continue;
  return rows.flatMap((row) => renderRow(sheet, row)).slice(0, SCREEN);
}

function renderRow(sheet: Sheet, row: SummaryRow): string[] {
  const text = row.sentences.map(({ sentence }) => inline(sheet, sentence)).join(' ');
  return hang(padded(sheet.ink.bold(row.label), LABEL), wrap(text, sheet.width - LABEL));
}

function height(sheet: Sheet, rows: readonly SummaryRow[]): number {
  return rows.reduce((sum, row) => sum + renderRow(sheet, row).length, 0);
}

/** Drops the last of the lightest sentences in the tallest row that has one to spare; false when no row has. */
function shortenRow(sheet: Sheet, rows: SummaryRow[]): boolean {
  const spare = rows.filter((row) => row.sentences.length > 1);
  if (spare.length === 0) return false;
  const lightest = Math.min(...spare.flatMap((row) => row.sentences.map((one) => one.weight)));
  const having = spare.filter((row) => row.sentences.some((one) => one.weight === lightest));
  const [tallest] = having.sort((a, b) => renderRow(sheet, b).length - renderRow(sheet, a).length);
  const { sentences } = tallest!;
  sentences.splice(
    sentences.findLastIndex((one) => one.weight === lightest),
    1,
  );
  return true;
}
