import type { Columns } from './columns.ts';
import { createLattice, PAIRS, resetEmissions, STRIDE, type Lattice } from './crf.ts';
import {
  addRows,
  addSums,
  BOTH_SUMS,
  scoreTransitions,
  STAGE_SUMS,
  unpackSums,
  type EmissionTable,
  type TransitionTable,
} from './emissions.ts';
import { FeatureRows } from './feature-rows.ts';
import { Memo } from './memo.ts';
import { LONGEST_RANGE } from './ranges.ts';
import { CONTEXT_FEATURES, REACH, WORD_FEATURES, writeContextFeatures, type Range } from './token-features.ts';
import { TRANSITION_FEATURES, transitionKey, writeTransitionFeatures } from './transition-features.ts';
import type { WordSums } from './word-sums.ts';

/** The weights of the first two stages. */
export interface ChainWeights {
  emission: EmissionTable;
  rolesTransition: TransitionTable;
  partsTransition: TransitionTable;
}

/** The scores of a range: complete for the first stage; for the second what does not depend on the cue. */
export interface RangeScores {
  roles: Lattice;
  parts: Lattice;
}

const TOKEN_FEATURES = WORD_FEATURES + CONTEXT_FEATURES;

/** Kinds of steps between tokens that are remembered; a report of 80,000 words has 4,400. */
const MOST_STEPS = 1 << 13;

/** Scores ranges one after the other; the scores hold until the next range. */
export function createRangeScorer(
  { emission, rolesTransition, partsTransition }: ChainWeights,
  words: WordSums,
): (columns: Columns, range: Range) => RangeScores {
  const scores = { roles: createLattice(), parts: createLattice() };
  const sums = new Int32Array(BOTH_SUMS);
  const features = new FeatureRows(CONTEXT_FEATURES);
  const transitions = new FeatureRows(TRANSITION_FEATURES);
  const steps = new Memo(3 * PAIRS, MOST_STEPS, (key, values, at) => {
    transitions.clear();
    writeTransitionFeatures(key, transitions);
    scoreTransitions(rolesTransition, transitions, values, at);
    scoreTransitions(partsTransition, transitions, values, at + PAIRS);
    for (let pair = 0; pair < PAIRS; pair++) values[at + 2 * PAIRS + pair] = Math.exp(values[at + pair]!);
  });
  // The three parts of a remembered row are read at the same place of three views of it.
  const { roles, parts } = scores;
  roles.steps = steps.values;
  parts.steps = steps.values.subarray(PAIRS);
  roles.odds = steps.values.subarray(2 * PAIRS);

  return (columns, range) => {
    const length = range.last - range.first;
    resetEmissions(roles, length);
    resetEmissions(parts, length);
    steps.makeRoom(LONGEST_RANGE);
    for (let i = range.first; i < range.last; i++) {
      const at = i - range.first;
      sums.fill(0);
      for (let offset = -REACH; offset <= REACH; offset++) {
        const inside = i + offset >= range.first && i + offset < range.last;
        addSums(words.values, words.at(inside ? columns.form[i + offset]! : 0, offset), sums);
      }
      features.clear();
      writeContextFeatures(columns, range, i, features);
      addRows(emission, features, sums);
      unpackSums(sums, 0, TOKEN_FEATURES, emission.rolesScale, roles.emission, at * STRIDE);
      unpackSums(sums, STAGE_SUMS, TOKEN_FEATURES, emission.partsScale, parts.emission, at * STRIDE);
      roles.stepAt[at] = parts.stepAt[at] = steps.at(transitionKey(columns, range, i));
    }
    return scores;
  };
}
