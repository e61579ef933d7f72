/**
 * Learns on which of the countries it names the description of an incident lays the act, and writes `models/accused-countries.bin`:
 * `GAINSAY_BENCH=<folder> node train/accused-countries/train-accused-countries.ts`. With `--check` it measures by cross-validation
 * instead, blocks of neighbouring incidents left out. docs/accuracy-codes.md says what was tried.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseAccused } from '../../src/read/accused-countries/read-accused-countries.ts';
import { scoreLinear, type LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import { packTable } from '../../src/read/statement/weights/packed-table.ts';
import { runWithBench } from '../bench-folder.ts';
import { learnChoices } from '../classifier/choice-learner.ts';
import { readEurepoc, type Incident } from './eurepoc.ts';
import { readHouseIncidents } from './house-incidents.ts';

/** Tuned by cross-validation over blocks of incidents. */
const settings = { bits: 16, epochs: 8, rate: 0.05, l2: 1e-3, dropout: 0.5, seed: 1 };
/** What holds of fewer countries than this is left out. */
const SEEN = 2;

/** The same incidents give the same weights, to the byte. */
function train(incidents: readonly Incident[]): LinearWeights {
  const cases = incidents.flatMap(({ countries }) => countries);
  const counts = new Map<number, number>();
  for (const { hashes } of cases) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return learnChoices(
    cases.map(({ hashes, isAccused }) => ({
      ways: [hashes.filter((hash) => counts.get(hash)! >= SEEN), []],
      right: [isAccused ? 0 : 1],
    })),
    settings,
  );
}

// Incidents stand in the order of their time, and neighbours are often of one campaign: they are left out together.
const BLOCKS = 20;

function check(incidents: readonly Incident[], house: readonly Incident[], folds: number): void {
  const foldOf = (i: number) => Math.floor((i * BLOCKS) / incidents.length) % folds;
  let right = 0;
  let found = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = train([...incidents.filter((_, i) => foldOf(i) !== fold), ...house]);
    for (const { countries } of incidents.filter((_, i) => foldOf(i) === fold)) {
      const chosen = chooseAccused(countries.map((one) => ({ ...one, odds: scoreLinear(weights, one.hashes)[0]! })));
      found += chosen.length;
      right += chosen.filter(({ isAccused }) => isAccused).length;
    }
  }
  const all = incidents.reduce((sum, one) => sum + one.accused, 0);
  const [precision, recall, f1] = [right / found, right / all, (2 * right) / (found + all)];
  console.log(`${folds} parts: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
}

await runWithBench((bench) => {
  const incidents = readEurepoc(bench);
  const house = readHouseIncidents(bench);
  if (process.argv.includes('--check')) for (const folds of [2, 5, 10]) check(incidents, house, folds);
  else {
    const path = join(import.meta.dirname, '../../models/accused-countries.bin');
    writeFileSync(path, packTable(train([...incidents, ...house])));
  }
});
