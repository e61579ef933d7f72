import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLexicon } from '../src/read/statement/trained/lexicon.ts';
import { packModel, type TrainedModel } from '../src/read/statement/trained/weights.ts';
import { readPolnear, readReports, type Example } from './corpus.ts';
import { jackknifeChoices, jackknifeRoles } from './jackknife.ts';
import { learnLexicon } from './lexicon.ts';
import { prepare } from './prepared.ts';
import { trainStageOne } from './stage-one.ts';
import { trainStageThree } from './stage-three.ts';
import { trainStageTwo } from './stage-two.ts';
import { UserError } from './user-error.ts';

/** Everything that was tuned, on the development halves only; docs/accuracy-reader.md says what each gave. */
export const settings = {
  folds: 3,
  leastCue: 0.15,
  roles: { epochs: 8, rate: 0.1, l2: 1e-6, dropout: 0.2, seed: 1, houseWeight: 2 },
  jackknife: { epochs: 5 },
  parts: { epochs: 6, rate: 0.1, l2: 1e-6, dropout: 0.2, seed: 2, houseWeight: 2 },
  choices: { epochs: 10, rate: 0.1, l2: 1e-4, dropout: 0, seed: 3, houseWeight: 2 },
};
export type Settings = typeof settings;

/** Learns everything from these texts. The same texts and settings give the same model, to the byte. */
export function trainModel(examples: readonly Example[], settings: Settings): TrainedModel {
  const { folds, leastCue, roles, jackknife, parts, choices } = settings;
  console.log('words');
  const lexicon = learnLexicon(examples);
  const prepared = prepare(examples, createLexicon(lexicon));
  console.log('roles, each part read by a model trained on the others');
  const seen = jackknifeRoles(prepared, folds, leastCue, { ...roles, ...jackknife });
  console.log('roles');
  const roleWeights = trainStageOne(prepared, roles);
  console.log('parts');
  const partWeights = trainStageTwo(prepared, seen.roles, seen.cues, parts);
  console.log('choices, each part read by a model trained on the others');
  const open = jackknifeChoices(prepared, seen, folds, { ...parts, ...jackknife });
  console.log('choices');
  const ranking = trainStageThree(open, choices);
  return { roles: roleWeights, parts: partWeights, ranking, lexicon, leastCue };
}

function main(): void {
  const bench = process.env['GAINSAY_BENCH'];
  if (!bench) throw new UserError('set GAINSAY_BENCH to the folder with dev/polnear_train.jsonl and reports-train/');
  const examples = [...readPolnear(join(bench, 'dev', 'polnear_train.jsonl')), ...readReports(join(bench, 'reports-train'))];
  const path = join(import.meta.dirname, '..', 'models', 'statements.bin');
  writeFileSync(path, packModel(trainModel(examples, settings)));
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
