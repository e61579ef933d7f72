/**
 * Reconciles so many generated reports and then some more, one by one, and prints what each took, as JSON:
 * `node test/reconcile/measure-adding.ts REPORTS`. Sealing, which every showing does again, is not in it.
 */
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { generateReports } from '../../gold/generate/generate.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const MORE = 3;

const reports = Number(process.argv[2] ?? 1000);
const codebooks = openCodebooks();
const annotated = generateReports({ seed: 1, reports: reports + MORE }).map((one) => one.annotated);

const [rebuilt, ...added] = Array.from({ length: MORE + 1 }, (_, more) => {
  const given = annotated.slice(0, annotated.length - MORE + more);
  const [began, before] = [performance.now(), process.cpuUsage()];
  reconcile(given, [], codebooks);
  const used = process.cpuUsage(before);
  return { seconds: (performance.now() - began) / 1000, processorSeconds: (used.user + used.system) / 1e6 };
});
process.stdout.write(JSON.stringify({ rebuilt, added }));
