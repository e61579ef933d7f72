// The one file through which csv-stringify comes in.
import { stringify } from 'csv-stringify/sync';
import { safeLine } from '../view/safe-text.ts';

/** What stands in a cell; empty where it is null or missing. A list is joined by `; `. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/**
 * A table as a file of comma-separated values (RFC 4180): one line a row, its cells made safe. The mark at its head tells Excel that it is
 * UTF-8; a cell that a spreadsheet would take for a formula stands behind an apostrophe.
 */
export function csvOf(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const plain = Array.from(rows, (row) => row.map(plainCell));
  return stringify(plain, {
    bom: true,
    header: true,
    columns: [...header],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

function plainCell(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'string') return safeCell(cell);
  if (typeof cell !== 'object') return cell ?? null;
  return cell ? cell.map(safeCell).join('; ') : null;
}

function safeCell(text: string): string {
  return HARMLESS.test(text) ? text : safeLine(text).trim();
}

// Most cells are references and codes, which need not be looked through.
const HARMLESS = /^[!-~]*$/;

/** Sentences in one cell. They may hold a semicolon, so a bar stands between them. */
export function sentences(all: readonly string[]): string {
  return all.join(' | ');
}
