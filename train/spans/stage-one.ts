import { FeatureRows } from '../../src/read/statement/trained/feature-rows.ts';
import { Role, roleGrammar } from '../../src/read/statement/trained/labels.ts';
import type { Range } from '../../src/read/statement/trained/token-features.ts';
import {
  TRANSITION_FEATURES,
  transitionKey,
  writeTransitionFeatures,
} from '../../src/read/statement/trained/transition-features.ts';
import type { AttributionRelation } from './corpus.ts';
import { CrfTrainer, type StageWeights, type TrainingOptions } from './crf-trainer.ts';
import { rowsOf, type Prepared } from './prepared.ts';
import { createRandom } from '../random.ts';
import { Sequence } from './sequence.ts';

export interface StageOptions extends TrainingOptions {
  epochs: number;
  /** How much an example under our own guidelines counts against one of the larger corpus. */
  houseWeight: number;
  /** Told how training goes on. */
  tell: (line: string) => void;
}

const ALL_LABELS = 0xff;

/** Trains the first stage: what each token is, whoever says it. */
export function trainStageOne(examples: readonly Prepared[], options: StageOptions): StageWeights {
  const trainer = new CrfTrainer(roleGrammar, options);
  const labels = examples.map(labelsOf);
  const items = examples.flatMap((example, e) => example.ranges.map((_, r) => [e, r] as const));
  const order = Int32Array.from(items.keys());
  const random = createRandom(options.seed + 1);
  const sequence = new Sequence();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const item of order) {
      const [e, r] = items[item]!;
      fillRoles(examples[e]!, examples[e]!.ranges[r]!, labels[e]!, sequence);
      if (examples[e]!.house) sequence.weight = options.houseWeight;
      loss += trainer.update(sequence);
    }
    if (epoch >= options.epochs / 2) trainer.snapshot();
    options.tell(`roles, round ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return trainer.weights();
}

function fillRoles(example: Prepared, range: Range, labels: Uint8Array, sequence: Sequence): void {
  sequence.clear();
  for (let i = range.first; i < range.last; i++) {
    transitions.clear();
    writeTransitionFeatures(transitionKey(example.columns, range, i), transitions);
    sequence.push(labels[i]!, ALL_LABELS, rowsOf(example, i), null, transitions);
  }
}
const transitions = new FeatureRows(TRANSITION_FEATURES);

/** The label of every token; where relations overlap, the outer one and its cue win. */
function labelsOf(example: Prepared): Uint8Array {
  const labels = new Uint8Array(example.columns.length);
  const outer = example.relations.filter((relation) => !relation.nested);
  const breaks = new Set(example.ranges.map((range) => range.first));
  const put = (indices: readonly number[], begin: number, go: number, last: number) => {
    const free = indices.filter((i) => labels[i] === Role.O);
    free.forEach((i, k) => {
      const starts = k === 0 || free[k - 1] !== i - 1 || breaks.has(i);
      const ends = free[k + 1] !== i + 1 || breaks.has(i + 1);
      labels[i] = starts ? begin : ends ? last : go;
    });
  };
  const each = (
    part: (relation: AttributionRelation) => readonly number[],
    begin: number,
    go: number,
    last: number,
  ) => {
    for (const relation of outer) put(part(relation), begin, go, last);
  };
  each((relation) => relation.cue, Role.BQ, Role.IQ, Role.IQ);
  each((relation) => relation.source, Role.BS, Role.IS, Role.IS);
  each((relation) => relation.content, Role.BC, Role.IC, Role.LC);
  return labels;
}
