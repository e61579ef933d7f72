/**
 * Speed and memory, `npm run bench`: whole processes on the examples; reading against the language model alone on the same text
 * in the same run; how reading grows with the length of a report; whole calls for two very long ones, one four times the other; and several
 * reports at a time. Every figure is the median of its runs on this machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchScale } from './bench-scale.ts';
import { longReport } from './bench-text.ts';

if (process.argv[2] === 'scale') {
  benchScale(Number(process.argv[3] ?? 10_000));
  process.exit();
}

const ROOT = join(import.meta.dirname, '..');
const MAIN = join(ROOT, 'src/cli/main.ts');
/** What `npm pack` ships; there after `npm run build`. */
const BUILT = join(ROOT, 'dist/src/cli/main.js');
const THROUGHPUT = join(ROOT, 'gold/measure-throughput.ts');
const SETS = ['guangzhou-rewards', 'harbour-cranes'];
const [RUNS, FEW_RUNS] = [5, 3];
const LONG = 5_000_000;
const [REPORTS, LENGTH] = [80, 20_000];

interface Ran {
  seconds: number;
  megabytes: number;
  printed: string;
}

const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'));
try {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, median of ${FEW_RUNS} to ${RUNS} runs\n`);
  measureProcesses();
  measureThroughput();
  measureLengths();
  measureLongReports();
  measureJobs();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureProcesses(): void {
  console.log('| what | seconds | peak MB |\n|---|---|---|');
  const doors = [
    ['from source', MAIN],
    ['as installed', BUILT],
  ].filter(([, file]) => existsSync(file!)) as [string, string][];
  for (const [how, file] of doors) {
    row(`gainsay --help, ${how}`, several(RUNS, [file, '--help']));
    for (const set of SETS)
      row(
        `dossier of examples/${set}, cold start, ${how}`,
        several(RUNS, [file, 'dossier', join(ROOT, 'examples', set)]),
      );
  }
  if (doors.length === 1) console.log('| as installed: run `npm run build` first | | |');
}

function measureThroughput(): void {
  const model = several(RUNS, [THROUGHPUT, 'model']);
  const reading = several(RUNS, [THROUGHPUT, 'reading']);
  const speed = (runs: readonly Ran[]) => median(runs.map(({ printed }) => Number(printed) / 1e6));
  const peak = (runs: readonly Ran[]) => median(runs.map(({ megabytes }) => megabytes)).toFixed(0);
  console.log('\n| reading the examples, repeated | MB/s | peak MB |\n|---|---|---|');
  console.log(`| wink-nlp alone, all pipes | ${speed(model).toFixed(2)} | ${peak(model)} |`);
  console.log(`| all of Gainsay's reading | ${speed(reading).toFixed(2)} | ${peak(reading)} |`);
  console.log(`\nReading runs at ${(speed(reading) / speed(model)).toFixed(2)} of wink-nlp's own speed.`);
}

function measureLengths(): void {
  const runs = several(FEW_RUNS, [THROUGHPUT, 'lengths']).map(({ printed }) => JSON.parse(printed) as number[]);
  console.log('\n| one report of | MB/s |\n|---|---|');
  ['50 kB', '200 kB', '800 kB'].forEach((length, k) =>
    console.log(`| ${length} | ${(median(runs.map((run) => run[k]!)) / 1e6).toFixed(2)} |`),
  );
}

function measureLongReports(): void {
  console.log('\n| what | seconds | peak MB |\n|---|---|---|');
  for (const length of [LONG / 4, LONG]) {
    const file = join(folder, `${length}.txt`);
    writeFileSync(file, longReport(length));
    row(`read --json of one report of ${length / 1e6} MB`, several(1, [MAIN, 'read', '--json', file]));
  }
}

function measureJobs(): void {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  for (let i = 0; i < REPORTS; i++)
    writeFileSync(join(reports, `${i}.txt`), `Report ${i}\n\n${longReport(LENGTH).toString()}`);
  const timed = (jobs: number) => several(FEW_RUNS, [MAIN, 'read', '--json', '--jobs', `${jobs}`, reports]);
  const [one, two] = [timed(1), timed(2)];
  row(`read --json of ${REPORTS} reports of ${LENGTH / 1e3} kB`, one);
  row('the same with --jobs 2', two);
  const seconds = (runs: readonly Ran[]) => median(runs.map((run) => run.seconds));
  console.log(`\n--jobs 2 is ${(seconds(one) / seconds(two)).toFixed(2)} times as fast.`);
}

function row(what: string, runs: readonly Ran[]): void {
  const seconds = median(runs.map((run) => run.seconds));
  const megabytes = median(runs.map((run) => run.megabytes));
  console.log(`| ${what} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} |`);
}

/** Runs a file in a fresh process, so many times. */
function several(times: number, args: readonly string[]): Ran[] {
  return Array.from({ length: times }, () => run(args));
}

function run(args: readonly string[]): Ran {
  const began = performance.now();
  const probe = join(ROOT, 'gold/print-peak-memory.ts');
  const ran = spawnSync(process.execPath, ['--import', probe, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = (performance.now() - began) / 1000;
  if (ran.status !== 0) throw new Error(`${args.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
  // Threads end with a line of their own; the process's, which counts theirs too, comes last.
  const peaks = [...ran.stderr.matchAll(/peak-rss-kilobytes (\d+)/g)];
  return { seconds, megabytes: Number(peaks.at(-1)?.[1] ?? 0) / 1024, printed: ran.stdout };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
