import { TABLES } from '../src/present/csv/tables.ts';

/** The text of docs/formats/csv.md: every table of `--csv` with its columns, as the program makes them. */
export function csvPages(): string {
  const tables = TABLES.map(
    ({ name, row, columns }) =>
      `## ${name}.csv\n\nA row is ${row}.\n\n| column | holds |\n| --- | --- |\n${columns
        .map((column) => `| \`${column.name}\` | ${column.holds} |\n`)
        .join('')}`,
  );
  return `# Tables\n\n${HEAD}\n${tables.join('\n')}`;
}

const HEAD = `What \`gainsay dossier --csv FOLDER\` writes; [formats](../formats.md#tables) says what holds in all of them. Generated from the
list of columns in \`src/present/csv/\` by \`npm run docs\`; a test keeps it so.
`;
