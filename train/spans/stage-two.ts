import { FeatureRows } from '../../src/read/statement/trained/feature-rows.ts';
import { Part, partGrammar } from '../../src/read/statement/trained/labels.ts';
import { readCueContext, type Roles } from '../../src/read/statement/trained/cue-context.ts';
import { windowAround } from '../../src/read/statement/trained/window-around.ts';
import {
  createLie,
  RELATION_FEATURES,
  writeRelationFeatures,
} from '../../src/read/statement/trained/relation-features.ts';
import { RELATION_STEPS, relationStepKey, writeRelationStep } from '../../src/read/statement/trained/relation-steps.ts';
import { markReading, readingAt, unmarkReading } from '../../src/read/statement/trained/rule-readings.ts';
import type { Range } from '../../src/read/statement/trained/token-features.ts';
import {
  TRANSITION_FEATURES,
  transitionKey,
  writeTransitionFeatures,
} from '../../src/read/statement/trained/transition-features.ts';
import type { AttributionRelation } from './corpus.ts';
import { CrfTrainer, type StageWeights } from './crf-trainer.ts';
import { rowsOf, type Prepared } from './prepared.ts';
import { createRandom } from '../random.ts';
import { Sequence } from './sequence.ts';
import type { StageOptions } from './stage-one.ts';

/** A cue to be looked at in an example, with what belongs to it. */
interface Item {
  example: number;
  cue: Range;
  relation: AttributionRelation;
}

const ONLY_CUE = 1 << Part.Q;
const ALL_BUT_CUE = ONLY_CUE - 1;

/**
 * Trains the second stage on the annotated cues and on those the first stage cut otherwise. Cues found where none is
 * annotated are left out: with them it learns to give no source whenever it doubts the cue, which the last stage judges.
 */
export function trainStageTwo(
  examples: readonly Prepared[],
  roles: readonly Roles[],
  found: readonly Range[][],
  options: StageOptions,
): StageWeights {
  const trainer = new CrfTrainer(partGrammar, options);
  const items = examples.flatMap((example, e) => itemsOf(example, e, found[e]!));
  const order = Int32Array.from(items.keys());
  const random = createRandom(options.seed + 1);
  const sequence = new Sequence();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const k of order) {
      const item = items[k]!;
      fillParts(examples[item.example]!, roles[item.example]!, item, sequence);
      if (examples[item.example]!.house) sequence.weight = options.houseWeight;
      loss += trainer.update(sequence);
    }
    if (epoch >= options.epochs / 2) trainer.snapshot();
    options.tell(`parts, round ${epoch + 1}: loss ${loss.toFixed(0)} over ${items.length} cues`);
  }
  return trainer.weights();
}

function itemsOf(example: Prepared, e: number, found: readonly Range[]): Item[] {
  const items: Item[] = [];
  const taken = new Set<string>();
  for (const relation of example.relations) {
    if (relation.cue.length === 0) continue;
    const cue = { first: relation.cue[0]!, last: relation.cue.at(-1)! + 1 };
    items.push({ example: e, cue, relation });
    taken.add(`${cue.first} ${cue.last}`);
  }
  for (const cue of found) {
    if (taken.has(`${cue.first} ${cue.last}`)) continue;
    const relation = example.relations.find((r) => r.cue.some((i) => i >= cue.first && i < cue.last));
    if (relation) items.push({ example: e, cue, relation });
  }
  return items;
}

const written = new FeatureRows(RELATION_FEATURES);
const transitions = new FeatureRows(TRANSITION_FEATURES + RELATION_STEPS);
const lie = createLie();

function fillParts(example: Prepared, roles: Roles, item: Item, sequence: Sequence): void {
  const { columns } = example;
  const range = example.ranges.find((r) => item.cue.first < r.last)!;
  const rule = readingAt(example.rules, item.cue);
  const cue = readCueContext(columns, range, item.cue, rule);
  markReading(roles.byRule, rule);
  const window = windowAround(columns, range, cue);
  const labels = labelsOf(window, item);
  sequence.clear();
  for (let i = window.first; i < window.last; i++) {
    const inCue = i >= cue.first && i < cue.last;
    written.clear();
    transitions.clear();
    if (!inCue) writeRelationFeatures(columns, range, cue, roles, i, lie, written);
    writeTransitionFeatures(transitionKey(columns, range, i), transitions);
    writeRelationStep(relationStepKey(columns, range, cue, roles, i), transitions);
    const allowed = inCue ? ONLY_CUE : ALL_BUT_CUE;
    sequence.push(labels[i - window.first]!, allowed, rowsOf(example, i), written, transitions);
  }
  unmarkReading(roles.byRule, rule);
}

// What lies outside the window is lost on it.
function labelsOf(range: Range, { cue, relation }: Item): Uint8Array {
  const labels = new Uint8Array(range.last - range.first);
  labels.fill(Part.Q, cue.first - range.first, Math.min(cue.last, range.last) - range.first);
  const put = (indices: readonly number[], begin: number, go: number, last: number) => {
    const free = indices.filter((i) => i >= range.first && i < range.last && labels[i - range.first] === Part.O);
    free.forEach((i, k) => {
      const starts = free[k - 1] !== i - 1;
      labels[i - range.first] = starts ? begin : free[k + 1] === i + 1 ? go : last;
    });
  };
  put(relation.source, Part.BS, Part.IS, Part.IS);
  put(relation.content, Part.BC, Part.IC, Part.LC);
  return labels;
}
