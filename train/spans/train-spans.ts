import type { Codebooks } from '../../codebooks/codebooks.ts';
import { createLexicon } from '../../src/read/statement/trained/lexicon.ts';
import type { TrainedModel } from '../../src/read/statement/trained/weights.ts';
import { chainWeights } from './chain-weights.ts';
import type { Example } from './corpus.ts';
import { jackknifeChoices, jackknifeRoles } from './jackknife.ts';
import { learnLexicon } from './lexicon.ts';
import { prepare } from './prepared.ts';
import { trainStageOne } from './stage-one.ts';
import { trainStageThree } from './stage-three.ts';
import { trainStageTwo } from './stage-two.ts';

/** Everything that was tuned, on the development halves only; docs/accuracy-reader.md says what each gave. */
export const settings = {
  /** Parts the examples are cut into, so that each is read by a model trained on the others. */
  folds: 3,
  leastCue: 0.15,
  roles: {
    epochs: 7,
    rate: 0.1,
    l2: 1e-6,
    dropout: 0.2,
    seed: 1,
    houseWeight: 1,
  },
  parts: {
    epochs: 5,
    rate: 0.1,
    l2: 1e-6,
    dropout: 0.3,
    seed: 2,
    houseWeight: 1,
  },
  choices: {
    epochs: 6,
    rate: 0.1,
    l2: 1e-3,
    dropout: 0,
    seed: 3,
    houseWeight: 1,
  },
  /** Models that only read what they were not trained on may be trained for a shorter time. */
  jackknife: { epochs: 5 },
};
export type Settings = typeof settings;

/** For a reader that only shows what proposals are worth in reports it never saw: it need not read quite as well. */
export const briefly: Settings = {
  ...settings,
  roles: { ...settings.roles, epochs: 5 },
  parts: { ...settings.parts, epochs: 4 },
  jackknife: { epochs: 3 },
};

/** Learns everything from these texts. The same texts, codebooks and settings give the same model, to the byte. */
export function trainModel(
  examples: readonly Example[],
  codebooks: Codebooks,
  settings: Settings,
  tell: (line: string) => void,
): TrainedModel {
  const { folds, leastCue, jackknife } = settings;
  const roles = { ...settings.roles, tell };
  const parts = { ...settings.parts, tell };
  const lexicon = learnLexicon(examples);
  const prepared = prepare(examples, createLexicon(lexicon), codebooks);
  // What each stage learns from is what the stage before makes of texts it has not seen.
  const seen = jackknifeRoles(prepared, folds, leastCue, {
    ...roles,
    ...jackknife,
  });
  const roleWeights = trainStageOne(prepared, roles);
  const choices = jackknifeChoices(prepared, seen, folds, {
    ...parts,
    ...jackknife,
  });
  const partWeights = trainStageTwo(prepared, seen.roles, seen.cues, parts);
  const ranking = trainStageThree(choices, { ...settings.choices, tell });
  return {
    chains: chainWeights(roleWeights, partWeights),
    ranking,
    lexicon,
    leastCue,
  };
}
