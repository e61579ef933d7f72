/**
 * Speed and memory, `npm run bench`: whole processes on the examples, and reading against the language model alone on the
 * same text in the same run. Every figure is the median of its runs on this machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchScale } from './bench-scale.ts';

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
const RUNS = 5;

interface Measured {
  seconds: number;
  megabytes: number;
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores, median of ${RUNS} runs\n`);
console.log('| what | seconds | peak MB |\n|---|---|---|');
const doors = [
  ['from source', MAIN],
  ['as installed', BUILT],
].filter(([, file]) => existsSync(file!)) as [string, string][];
for (const [how, file] of doors) {
  report(`gainsay --help, ${how}`, [file, '--help']);
  for (const set of SETS)
    report(`dossier of examples/${set}, cold start, ${how}`, [file, 'dossier', join(ROOT, 'examples', set)]);
}
if (doors.length === 1) console.log('| as installed: run `npm run build` first | | |');

const model = median(Array.from({ length: RUNS }, () => run([THROUGHPUT, 'model'])));
const reading = median(Array.from({ length: RUNS }, () => run([THROUGHPUT, 'reading'])));
const megabytes = Number(run([THROUGHPUT, 'size']).printed) / 1e6;
console.log('\n| reading the examples, repeated | MB/s | peak MB |\n|---|---|---|');
console.log(
  `| wink-nlp alone, all pipes | ${(megabytes / model.seconds).toFixed(2)} | ${model.megabytes.toFixed(0)} |`,
);
console.log(
  `| all of Gainsay's reading | ${(megabytes / reading.seconds).toFixed(2)} | ${reading.megabytes.toFixed(0)} |`,
);
console.log(`\nReading runs at ${(model.seconds / reading.seconds).toFixed(2)} of wink-nlp's own speed.`);

function report(what: string, args: string[]): void {
  const { seconds, megabytes: peak } = median(Array.from({ length: RUNS }, () => run(args)));
  console.log(`| ${what} | ${seconds.toFixed(2)} | ${peak.toFixed(0)} |`);
}

/** Runs a file in a fresh process. `measure-throughput.ts` prints the seconds of its own work; other files are timed whole. */
function run(args: string[]): Measured & { printed: string } {
  const began = performance.now();
  const probe = join(ROOT, 'gold/print-peak-memory.ts');
  const ran = spawnSync(process.execPath, ['--import', probe, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - began) / 1000;
  if (ran.status !== 0) throw new Error(`${args.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
  const peak = Number(/peak-rss-kilobytes (\d+)/.exec(ran.stderr)?.[1] ?? 0) / 1024;
  const own = args[0] === THROUGHPUT ? Number(ran.stdout) : seconds;
  return { seconds: own, megabytes: peak, printed: ran.stdout };
}

function median(runs: Measured[]): Measured {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  return { seconds: middle(runs.map((one) => one.seconds)), megabytes: middle(runs.map((one) => one.megabytes)) };
}
