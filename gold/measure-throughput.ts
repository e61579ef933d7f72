/** Prints, as JSON, how many bytes a second the language model alone or all of reading takes; see `bench.ts`. */
import { openAids } from '../src/gainsay.ts';
import { openText } from '../src/read/form/text.ts';
import { openWink } from '../src/read/language/wink.ts';
import { readReport } from '../src/read/read.ts';
import { exampleReports, longReport } from './bench-text.ts';

/** So often are the examples read: about a megabyte, most of it after the code is warm. */
const REPEATS = 100;
/** The length that is taken once, four and sixteen times. */
const LENGTH = 50_000;

const WORK: Record<string, () => unknown> = {
  model: () => {
    const wink = openWink(['sbd', 'negation', 'sentiment', 'ner', 'pos', 'cer']);
    return bytesPerSecond(exampleReports(), REPEATS, (bytes) => wink.readDoc(bytes.toString('utf8')).tokens().out());
  },
  reading: () => bytesPerSecond(exampleReports(), REPEATS, reader()),
  lengths: () => {
    const read = reader();
    bytesPerSecond([longReport(LENGTH)], 4, read); // warms the code up, so that the first length has no handicap
    return [1, 4, 16].map((times) => bytesPerSecond([longReport(times * LENGTH)], 16 / times, read));
  },
};
console.log(JSON.stringify(WORK[process.argv[2] ?? '']?.()));

function reader(): (bytes: Buffer) => unknown {
  const aids = openAids();
  return (bytes) => readReport(openText({ file: 'report.txt', bytes, told: {} }), aids);
}

function bytesPerSecond(texts: readonly Buffer[], repeats: number, read: (bytes: Buffer) => unknown): number {
  texts.forEach(read); // loads what is loaded once
  const began = performance.now();
  for (let i = 0; i < repeats; i++) texts.forEach(read);
  const bytes = texts.reduce((sum, text) => sum + text.length, 0) * repeats;
  return bytes / ((performance.now() - began) / 1000);
}
