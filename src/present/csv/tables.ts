import { ACCUSATIONS } from './tables/accusations.ts';
import { ACTORS } from './tables/actors.ts';
import { CAVEATS } from './tables/caveats.ts';
import { COMPARISONS } from './tables/comparisons.ts';
import { EVENTS } from './tables/events.ts';
import { LINEAGE } from './tables/lineage.ts';
import { ORIGINS } from './tables/origins.ts';
import { REPORTS } from './tables/reports.ts';
import { STATEMENTS } from './tables/statements.ts';
import { UNANSWERED } from './tables/unanswered.ts';
import { VALUES } from './tables/values.ts';
import { tableOf, type Table } from './table.ts';

const OF_THE_DOSSIER: readonly Table[] = [
  REPORTS,
  EVENTS,
  ACCUSATIONS,
  STATEMENTS,
  VALUES,
  COMPARISONS,
  ACTORS,
  LINEAGE,
  ORIGINS,
  UNANSWERED,
  CAVEATS,
];

/** The codebook of the folder, so that whoever is handed it need not look elsewhere. */
const COLUMNS = tableOf<{ table: Table; column: Table['columns'][number] }>(
  'columns',
  'one column of the other tables',
  () => OF_THE_DOSSIER.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  [
    ['table', 'the table', ({ table }) => table.name],
    ['row', 'what a row of the table is', ({ table }) => table.row],
    ['column', 'the column', ({ column }) => column.name],
    ['holds', 'what stands in it', ({ column }) => column.holds.replaceAll('`', '')],
  ],
);

/** Every table of the folder. */
export const TABLES: readonly Table[] = [...OF_THE_DOSSIER, COLUMNS];
