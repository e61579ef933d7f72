import type { View } from '../view/view-dossier.ts';
import type { Cell } from './csv.ts';

/** A column: its name, what it holds (docs/formats/csv.md and columns.csv print it), and how the cell is got from a row. */
export type Column<Row> = readonly [name: string, holds: string, cell: (row: Row, view: View) => Cell];

/** A table of the folder. */
export interface Table {
  name: string;
  /** What one row of it is. */
  row: string;
  columns: { name: string; holds: string }[];
  /** The cells of each row, in the order of the columns. */
  records: (view: View) => Iterable<Cell[]>;
}

/** A table made of its columns; `row` says what one row is. */
export function tableOf<Row>(
  name: string,
  row: string,
  rows: (view: View) => Iterable<Row>,
  columns: readonly Column<Row>[],
): Table {
  return {
    name,
    row,
    columns: columns.map(([column, holds]) => ({ name: column, holds })),
    *records(view) {
      for (const one of rows(view)) yield columns.map(([, , cell]) => cell(one, view));
    },
  };
}

/** What a cell may hold, for the reader of a table: `` `a`, `b` or `c` ``. */
export function oneOf(values: readonly string[]): string {
  const marked = values.map((value) => `\`${value}\``);
  return `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}

/** Columns of one thing in a table of another: empty where the row has none. `prefix` and `whose` tell them from others of their kind. */
export function columnsOf<Row, Thing>(
  pick: (row: Row, view: View) => Thing | null | undefined,
  columns: readonly Column<Thing>[],
  prefix = '',
  whose = '',
): Column<Row>[] {
  return columns.map(([name, holds, cell]) => [
    `${prefix}${name}`,
    `${whose}${holds}`,
    (row, view) => {
      const thing = pick(row, view);
      return thing === null || thing === undefined ? null : cell(thing, view);
    },
  ]);
}
