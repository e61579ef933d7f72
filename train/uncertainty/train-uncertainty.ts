/**
 * Learns which listed words mark something as uncertain where they stand, and writes `models/uncertainty.bin`:
 * `GAINSAY_BENCH=<folder> node train/uncertainty/train-uncertainty.ts`. With `--check` it measures on news by cross-validation
 * instead, whole documents left out. docs/accuracy-codes.md says what was tried.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreLinear, type LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import { packTable } from '../../src/read/statement/weights/packed-table.ts';
import { LIMIT } from '../../src/read/statement/uncertainty/read-cues.ts';
import { runWithBench } from '../bench-folder.ts';
import { learnChoices } from '../classifier/choice-learner.ts';
import { readSzeged, type Collection, type CueExample } from './szeged.ts';

/** Tuned by cross-validation over documents of news. */
const settings = { bits: 16, epochs: 6, rate: 0.05, l2: 1e-3, dropout: 0.3, seed: 1 };
/** News is what is read; the encyclopedia teaches the words that news has seldom. */
const TIMES = 3;
/** What holds of fewer listed words than this is left out. */
const SEEN = 3;

/** The same examples give the same weights, to the byte. */
function train(news: readonly CueExample[], other: readonly CueExample[]): LinearWeights {
  const counts = new Map<number, number>();
  for (const { hashes } of [...news, ...other])
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  // Two ways to take a word, as a cue or as none; none has no features.
  const asChoice = ({ hashes, isCue }: CueExample) => ({
    ways: [hashes.filter((hash) => counts.get(hash)! >= SEEN), []],
    right: [isCue ? 0 : 1],
  });
  const choices = news.map(asChoice);
  return learnChoices([...Array.from({ length: TIMES }, () => choices).flat(), ...other.map(asChoice)], settings);
}

const FOLDS = 5;

function check({ examples, marks }: Collection, other: readonly CueExample[]): void {
  const docs = [...marks.keys()];
  const isLeftOut = (doc: string, fold: number) => docs.indexOf(doc) % FOLDS === fold;
  let right = 0;
  let found = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      examples.filter(({ doc }) => !isLeftOut(doc, fold)),
      other,
    );
    for (const { doc, hashes, isCue } of examples) {
      if (!isLeftOut(doc, fold) || scoreLinear(weights, hashes)[0]! <= LIMIT) continue;
      found++;
      if (isCue) right++;
    }
  }
  const marked = [...marks.values()].reduce((sum, count) => sum + count, 0);
  const [precision, recall, f1] = [right / found, right / marked, (2 * right) / (found + marked)];
  console.log(`cues, strict: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
}

await runWithBench((bench) => {
  const news = readSzeged(bench, 'factbank.jsonl');
  const { examples: other } = readSzeged(bench, 'wiki.jsonl.gz');
  if (process.argv.includes('--check')) check(news, other);
  else {
    const path = join(import.meta.dirname, '../../models/uncertainty.bin');
    writeFileSync(path, packTable(train(news.examples, other)));
  }
});
