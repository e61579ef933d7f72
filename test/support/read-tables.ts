import { parse } from 'csv-parse/sync';

/** A row of a table by the names of its columns. */
export type Row = Record<string, string>;

/** What a file of comma-separated values holds, read by another program than the one that wrote it. */
export function readTable(content: string): Row[] {
  return parse<Row>(content, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** The tables of a folder by name, without `.csv`. */
export function readTables(files: Iterable<{ file: string; content: string }>): Record<string, Row[]> {
  return Object.fromEntries(
    Array.from(files, ({ file, content }) => [file.replace(/\.csv$/, ''), readTable(content)] as const),
  );
}
