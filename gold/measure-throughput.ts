/** Prints how many seconds the language model alone, or all of reading, takes for the same text; or its size in bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAids } from '../src/gainsay.ts';
import { openWink } from '../src/read/language/wink.ts';
import { openText } from '../src/read/form/text.ts';
import { readReport } from '../src/read/read.ts';

const EXAMPLES = join(import.meta.dirname, '../examples');
const REPEATS = 25;

const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(EXAMPLES, name)));

const WORK: Record<string, () => number> = {
  size: () => texts.reduce((sum, bytes) => sum + bytes.length, 0) * REPEATS,
  model: () => {
    const wink = openWink(['sbd', 'negation', 'sentiment', 'ner', 'pos', 'cer']);
    return secondsOf((bytes) => wink.readDoc(bytes.toString('utf8')).tokens().out());
  },
  reading: () => {
    const aids = openAids();
    return secondsOf((bytes) => readReport(openText({ file: 'report.txt', bytes, told: {} }), aids));
  },
};
console.log(WORK[process.argv[2] ?? '']?.());

function secondsOf(read: (bytes: Buffer) => unknown): number {
  texts.forEach(read); // loads what is loaded once
  const began = performance.now();
  for (let i = 0; i < REPEATS; i++) texts.forEach(read);
  return (performance.now() - began) / 1000;
}
