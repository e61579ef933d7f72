import type { Columns } from './columns.ts';
import { constrain, createLattice, decode, IMPOSSIBLE, resetLattice, STRIDE, type CrfWeights, type Lattice } from './crf.ts';
import { addEmissions, addTransitions } from './emissions.ts';
import { FeatureRows } from './feature-rows.ts';
import type { RangeRows } from './find-cues.ts';
import { Part, partGrammar } from './labels.ts';
import {
  RELATION_FEATURES,
  RELATION_TRANSITIONS,
  readCueContext,
  writeRelationFeatures,
  writeRelationTransitions,
  type Roles,
} from './relation-features.ts';
import type { Range } from './token-features.ts';
import { TRANSITION_FEATURES, writeTransitionFeatures } from './transition-features.ts';

/** Token indices of what belongs to a cue, in text order. */
export interface Parts {
  source: number[];
  content: number[];
}

/** The second stage: prepares one range, then tells for each cue in it which tokens are its source and content. */
export function createPartFinder(weights: CrfWeights) {
  const base = createLattice();
  const lattice = createLattice();
  const features = new FeatureRows(RELATION_FEATURES);
  const transitions = new FeatureRows(TRANSITION_FEATURES + RELATION_TRANSITIONS);

  /** What does not depend on the cue is added up once a range. */
  function prepare(columns: Columns, range: Range, rows: RangeRows): void {
    resetLattice(base, range.last - range.first);
    for (let i = 0; i < base.length; i++) {
      addEmissions(weights, rows.features, i * rows.stride, (i + 1) * rows.stride, base, i);
      transitions.clear();
      writeTransitionFeatures(columns, range, range.first + i, transitions);
      addTransitions(weights, transitions, base, i);
    }
  }

  function find(columns: Columns, range: Range, group: Range, roles: Roles): Parts {
    const cue = readCueContext(columns, range, group);
    copyLattice(base, lattice);
    for (let i = range.first; i < range.last; i++) {
      features.clear();
      transitions.clear();
      writeRelationFeatures(columns, range, cue, roles, i, features);
      writeRelationTransitions(columns, range, cue, roles, i, transitions);
      addEmissions(weights, features, 0, features.length, lattice, i - range.first);
      addTransitions(weights, transitions, lattice, i - range.first);
      allowOnly(lattice, i - range.first, i >= cue.first && i < cue.last);
    }
    constrain(lattice, partGrammar);
    return partsOf(decodeWithContent(lattice), range);
  }

  return { prepare, find };
}

function copyLattice(from: Lattice, to: Lattice): void {
  resetLattice(to, from.length);
  to.emission.set(from.emission.subarray(0, from.length * STRIDE));
  to.transition.set(from.transition.subarray(0, from.length * STRIDE * STRIDE));
}

function allowOnly(lattice: Lattice, i: number, inCue: boolean): void {
  for (let y = 0; y < STRIDE; y++) if ((y === Part.Q) !== inCue) lattice.emission[i * STRIDE + y] = IMPOSSIBLE;
}

/** The best labelling that has a content: where the best one has none, contents are made dearer until one appears. */
function decodeWithContent(lattice: Lattice): Uint8Array {
  let { path } = decode(lattice, partGrammar.labels);
  for (let bonus = 1; bonus < 40 && !path.includes(Part.BC); bonus *= 2) {
    for (let i = 0; i < lattice.length; i++) lattice.emission[i * STRIDE + Part.BC]! += bonus;
    ({ path } = decode(lattice, partGrammar.labels));
  }
  return path;
}

function partsOf(path: Uint8Array, range: Range): Parts {
  const parts: Parts = { source: [], content: [] };
  path.forEach((label, i) => {
    if (label === Part.BS || label === Part.IS) parts.source.push(range.first + i);
    if (label === Part.BC || label === Part.IC || label === Part.LC) parts.content.push(range.first + i);
  });
  return parts;
}
