import { openSqliteLedger } from '../../src/ledger/sqlite/open-sqlite-ledger.ts';
import { randomUUID } from 'node:crypto';
import { reportId } from '../../src/model/report.ts';

// Adds reports until it is killed; prints the text of each once it is acknowledged.
const ledger = await openSqliteLedger(process.argv[2]!, { create: true });
for (;;) {
  const text = `report ${randomUUID()}`;
  const facts = {
    title: null,
    publisher: null,
    published: null,
    url: null,
    byline: null,
    language: 'en',
    medium: null,
  };
  const report = {
    ...facts,
    id: reportId(text, facts),
    file: '',
    text,
    basis: {},
    blocks: [],
    skips: [],
    gaps: [],
    marks: [],
  };
  await ledger.addReport({ report, statements: [], mentions: [], caveats: [] }, 'one');
  process.stdout.write(`${text}\n`);
}
