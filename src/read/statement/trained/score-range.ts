import type { Columns } from './columns.ts';
import { createLattice, resetLattice, type Lattice } from './crf.ts';
import { addEmissions, addTransitions, type EmissionTable, type TransitionTable } from './emissions.ts';
import { FeatureRows } from './feature-rows.ts';
import { TOKEN_FEATURES, writeTokenFeatures, type Range } from './token-features.ts';
import { TRANSITION_FEATURES, writeTransitionFeatures } from './transition-features.ts';

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

/** Scores ranges one after the other; the scores hold until the next range. */
export function createRangeScorer(weights: ChainWeights): (columns: Columns, range: Range) => RangeScores {
  const scores = { roles: createLattice(), parts: createLattice() };
  const features = new FeatureRows(TOKEN_FEATURES);
  const transitions = new FeatureRows(TRANSITION_FEATURES);
  return (columns, range) => {
    resetLattice(scores.roles, range.last - range.first);
    resetLattice(scores.parts, range.last - range.first);
    for (let i = range.first; i < range.last; i++) {
      features.clear();
      transitions.clear();
      writeTokenFeatures(columns, range, i, features);
      writeTransitionFeatures(columns, range, i, transitions);
      addEmissions(weights.emission, features, scores.roles, scores.parts, i - range.first);
      addTransitions(weights.rolesTransition, transitions, scores.roles, i - range.first);
      addTransitions(weights.partsTransition, transitions, scores.parts, i - range.first);
    }
    return scores;
  };
}
