/** `npm run bench -- scale [REPORTS]`: what reconciling invented reports takes and finds, at a tenth of the size and at the whole. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { precision, recall, type Score } from './generate/score.ts';
import type { ScaleRun } from './measure-scale.ts';

/** Prints the tables for so many reports. */
export function benchScale(reports: number): void {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, one run each\n`);
  const [tenth, whole] = [measure(Math.round(reports / 10)), measure(reports)];
  console.log('| reports | stories | seconds | processor seconds | peak MB |\n|---|---|---|---|---|');
  for (const run of [tenth, whole])
    console.log(
      `| ${run.reports} | ${run.stories} | ${run.seconds.toFixed(1)} | ${run.processorSeconds.toFixed(1)} | ${run.megabytes.toFixed(0)} |`,
    );
  const times = whole.processorSeconds / tenth.processorSeconds;
  console.log(`\nTen times the reports cost ${times.toFixed(1)} times the processor time.\n`);
  const { rebuilt, added } = measureAdding(reports);
  console.log('| without sealing | seconds | processor seconds |\n|---|---|---|');
  console.log(timesOf(`${reports} reports reconciled`, rebuilt));
  added.forEach((took, i) => console.log(timesOf(`one report more, the ${['first', 'second', 'third'][i]}`, took)));
  console.log();
  console.log(`| planted in ${whole.reports} reports | of | found | claims | true |\n|---|---|---|---|---|`);
  for (const [name, score] of [...whole.scores.measures, ['all but events', whole.scores.all] as const])
    console.log(rowOf(name, score));
}

function rowOf(name: string, score: Score): string {
  return `| ${name} | ${score.planted} | ${recall(score).toFixed(3)} | ${score.claimed} | ${precision(score).toFixed(3)} |`;
}

interface Took {
  seconds: number;
  processorSeconds: number;
}

function timesOf(what: string, { seconds, processorSeconds }: Took): string {
  return `| ${what} | ${seconds.toFixed(2)} | ${processorSeconds.toFixed(2)} |`;
}

function measureAdding(reports: number): { rebuilt: Took; added: Took[] } {
  return runApart('../test/reconcile/measure-adding.ts', reports) as { rebuilt: Took; added: Took[] };
}

function measure(reports: number): ScaleRun {
  return runApart('measure-scale.ts', reports) as ScaleRun;
}

function runApart(name: string, reports: number): unknown {
  const file = join(import.meta.dirname, name);
  const ran = spawnSync(process.execPath, [file, String(reports)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.status !== 0) throw new Error(`${file} ${reports} ended with ${ran.status}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}
