import { randomUUID } from 'node:crypto';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { reportOf } from './report-of.ts';

// Adds reports until it is killed; prints the text of each once it is acknowledged.
const ledger = await openLedger(process.argv[2]!, { create: true });
for (;;) {
  const text = `report ${randomUUID()}`;
  await ledger.addReport(reportOf(text), 'one');
  process.stdout.write(`${text}\n`);
}
