import { createPathFinder, type ScoredPath } from './best-paths.ts';
import type { Columns } from './columns.ts';
import { createLattice, decode, IMPOSSIBLE, resetLattice, STRIDE, type CrfWeights, type Lattice } from './crf.ts';
import { addEmissions, addTransitions } from './emissions.ts';
import { FeatureRows } from './feature-rows.ts';
import type { RangeRows } from './find-cues.ts';
import type { Hypothesis } from './hypothesis-features.ts';
import { Part, partGrammar } from './labels.ts';
import {
  RELATION_FEATURES,
  RELATION_TRANSITIONS,
  writeRelationFeatures,
  writeRelationTransitions,
  type CueContext,
  type Roles,
} from './relation-features.ts';
import type { Range } from './token-features.ts';
import { TRANSITION_FEATURES, writeTransitionFeatures } from './transition-features.ts';
import { PUNCT } from './word-forms.ts';

/** How many ways to read a cue are weighed against one another. */
const WAYS = 6;

/** The second stage: prepares one range, then tells for each cue in it which tokens may be its source and content. */
export function createPartFinder(weights: CrfWeights) {
  const base = createLattice();
  const lattice = createLattice();
  const features = new FeatureRows(RELATION_FEATURES);
  const transitions = new FeatureRows(TRANSITION_FEATURES + RELATION_TRANSITIONS);
  const bestPaths = createPathFinder(WAYS);

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

  /** The best ways to read this cue, best first; every one has a content. */
  function find(columns: Columns, range: Range, cue: CueContext, roles: Roles): Hypothesis[] {
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
    const found = hypotheses(bestPaths(lattice, partGrammar), columns, range);
    return found.length > 0 ? found : hypotheses([{ path: decodeWithContent(lattice), score: 0 }], columns, range);
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
  let path = decode(lattice, partGrammar);
  for (let bonus = 1; bonus < 40 && !path.includes(Part.BC); bonus *= 2) {
    for (let i = 0; i < lattice.length; i++) lattice.emission[i * STRIDE + Part.BC]! += bonus;
    path = decode(lattice, partGrammar);
  }
  return path;
}

/** What the labellings say, those that only differ in punctuation once. */
function hypotheses(paths: readonly ScoredPath[], columns: Columns, range: Range): Hypothesis[] {
  const found: Hypothesis[] = [];
  const seen = new Set<string>();
  for (const { path, score } of paths) {
    const source = wordsOf(path, range, columns, (label) => label === Part.BS || label === Part.IS);
    const content = wordsOf(path, range, columns, (label) => label >= Part.BC && label <= Part.LC);
    const key = `${source.join()};${content.join()}`;
    if (content.length === 0 || seen.has(key)) continue;
    seen.add(key);
    found.push({ source, content, margin: score - paths[0]!.score, rank: found.length, agrees: 0 });
  }
  return found;
}

function wordsOf(path: Uint8Array, range: Range, columns: Columns, belongs: (label: number) => boolean): number[] {
  const words: number[] = [];
  path.forEach((label, k) => {
    if (belongs(label)) words.push(range.first + k);
  });
  let first = 0;
  let last = words.length;
  while (first < last && columns.pos[words[first]!] === PUNCT) first++;
  while (last > first && columns.pos[words[last - 1]!] === PUNCT) last--;
  return words.slice(first, last);
}
