/**
 * What adding and listing cost in each store: `node test/ledger/measure.ts [count]`, or, with a server, through
 * `.ci/with-postgres node test/ledger/measure.ts`. The reports are read beforehand: reading costs the same in all stores.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReports } from '../../src/gainsay.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { dropCase, freshCase, SERVER } from '../support/postgres.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'gainsay-measure-'));
const reports = await readInvented();
const places = [join(folder, 'a.gainsay'), ...(SERVER ? [freshCase()] : [])];
for (const place of places) await measure(place);
if (SERVER) await dropCase(places[1]!);
rmSync(folder, { recursive: true });

async function readInvented(): Promise<AnnotatedReport[]> {
  const paragraph = (i: number) =>
    `Officials in Velmark said on Monday that ${i} cranes of Port Havel had been stopped by a cyberattack. ` +
    `They accused the group Tin Lantern of breaking into the water utility. The harbour office denied the accusation.\n\n`;
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.txt`), paragraph(i).repeat(10));
  const read: AnnotatedReport[] = [];
  for await (const outcome of readReports([folder])) if (!('refusal' in outcome)) read.push(outcome);
  return read;
}

async function measure(place: string): Promise<void> {
  const ledger = await openLedger(place, { create: true });
  const add = await timed(async () => {
    for (const report of reports) await ledger.addReport(report, 'one');
  });
  const again = await timed(async () => {
    for (const report of reports) await ledger.addReport(report, 'one');
  });
  const list = await timed(() => ledger.listReports('one'));
  const rare = await timed(() => ledger.search(`"${count - 1} cranes"`));
  const common = await timed(() => ledger.search('"water utility"'));
  await ledger.close();
  const [kind] = place.split(':');
  process.stdout.write(
    `${kind === 'postgres' ? 'PostgreSQL' : 'SQLite'}: ${reports.length} reports of ${reports[0]!.report.text.length} characters, ` +
      `${reports[0]!.statements.length} statements; added ${add}, added again ${again}, listed ${list}, ` +
      `found in one ${rare}, found in all ${common}\n`,
  );
}

/** Time on the clock and, as machines are shared, of this process's processor. */
async function timed(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return `${((performance.now() - began) / 1000).toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s)`;
}
