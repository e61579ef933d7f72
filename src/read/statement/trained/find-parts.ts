import { createPathFinder, type ScoredPath } from './best-paths.ts';
import type { Columns } from './columns.ts';
import { createLattice, decode, IMPOSSIBLE, PAIRS, resetLattice, STRIDE, type Lattice } from './crf.ts';
import type { CueContext, Roles } from './cue-context.ts';
import { windowAround } from './window-around.ts';
import { addPartRows, addSums, scoreTransitions, STAGE_SUMS, unpackSums } from './emissions.ts';
import { FacetSums } from './facet-sums.ts';
import { FACETS } from './facets.ts';
import { FeatureRows } from './feature-rows.ts';
import type { Hypothesis } from './hypothesis-features.ts';
import { Part, partGrammar } from './labels.ts';
import { Memo } from './memo.ts';
import { LONGEST_RANGE } from './ranges.ts';
import { createLie, lookAt, LOOSE_FEATURES, writeLooseFeatures } from './relation-features.ts';
import { RELATION_STEPS, relationStepKey, writeRelationStep } from './relation-steps.ts';
import type { ChainWeights } from './score-range.ts';
import type { Range } from './token-features.ts';
import { PUNCT } from './word-forms.ts';

/** How many ways to read a cue are weighed against one another. */
const WAYS = 5;

/** Kinds of steps that are remembered. */
const MOST_STEPS = 1 << 13;

const FACET_FEATURES = FACETS.reduce((sum, { features }) => sum + features, 0);

/**
 * The second stage: gives the best ways to read a cue, best first, every one with a content. `base` holds the scores of the
 * range as far as they do not depend on the cue.
 */
export function createPartFinder({ emission, partsTransition }: ChainWeights) {
  const lattice = createLattice();
  const lie = createLie();
  const sums = new Int32Array(STAGE_SUMS);
  const facets = FACETS.map((facet) => new FacetSums(facet, emission));
  const features = new FeatureRows(LOOSE_FEATURES);
  const transitions = new FeatureRows(RELATION_STEPS);
  const steps = new Memo(PAIRS, MOST_STEPS, (key, values, at) => {
    transitions.clear();
    writeRelationStep(key, transitions);
    scoreTransitions(partsTransition, transitions, values, at);
  });
  const bestPaths = createPathFinder(WAYS);

  return (columns: Columns, range: Range, base: Lattice, cue: CueContext, roles: Roles): Hypothesis[] => {
    const window = windowAround(columns, range, cue);
    resetLattice(lattice, window.last - window.first);
    steps.makeRoom(LONGEST_RANGE);
    for (const facet of facets) facet.begin();
    for (let i = window.first; i < window.last; i++) {
      const at = i - window.first;
      const inBase = i - range.first;
      const inCue = i >= cue.first && i < cue.last;
      if (!inCue) scoreToken(columns, range, cue, roles, i, at * STRIDE);
      for (let y = 0; y < partGrammar.labels; y++) {
        if ((y === Part.Q) !== inCue) lattice.emission[at * STRIDE + y] = IMPOSSIBLE;
        else lattice.emission[at * STRIDE + y]! += base.emission[inBase * STRIDE + y]!;
      }
      const step = steps.at(relationStepKey(columns, range, cue, roles, i));
      addSteps(base.steps, base.stepAt[inBase]!, steps.values, step, lattice.steps, at * PAIRS);
    }
    const found = hypotheses(bestPaths(lattice, partGrammar), columns, window);
    return found.length > 0 ? found : hypotheses([{ path: decodeWithContent(lattice), score: 0 }], columns, window);
  };

  function scoreToken(columns: Columns, range: Range, cue: CueContext, roles: Roles, i: number, into: number): void {
    lookAt(columns, range, cue, roles, i, lie);
    sums.fill(0);
    for (let k = 0; k < facets.length; k++) {
      const facet = facets[k]!;
      addSums(facet.values, facet.at(cue, lie.keys[k]!), sums);
    }
    features.clear();
    writeLooseFeatures(columns, range, cue, roles, i, lie, features);
    addPartRows(emission, features, sums);
    unpackSums(sums, 0, FACET_FEATURES + features.length, emission.partsScale, lattice.emission, into);
  }
}

// Only pairs the grammar allows are ever asked for.
function addSteps(a: Float64Array, atA: number, b: Float64Array, atB: number, into: Float64Array, at: number): void {
  for (let y = 0; y < partGrammar.labels; y++) {
    const before = partGrammar.before[y]!;
    for (let k = 0; k < before.length; k++) {
      const pair = before[k]! * STRIDE + y;
      into[at + pair] = a[atA + pair]! + b[atB + pair]!;
    }
  }
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
function hypotheses(paths: readonly ScoredPath[], columns: Columns, window: Range): Hypothesis[] {
  const found: Hypothesis[] = [];
  for (const { path, score } of paths) {
    const source = labelled(path, window, columns, Part.BS, Part.IS);
    const content = labelled(path, window, columns, Part.BC, Part.LC);
    const known = found.some((other) => sameWords(other.source, source) && sameWords(other.content, content));
    if (content.length === 0 || known) continue;
    found.push({ source, content, margin: score - paths[0]!.score, rank: found.length, agrees: 0 });
  }
  return found;
}

/** True when both name the same words. */
export function sameWords(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

// The words labelled from `lowest` to `highest`, without punctuation at either end.
function labelled(path: Uint8Array, window: Range, { pos }: Columns, lowest: number, highest: number): number[] {
  const words: number[] = [];
  for (let k = 0; k < path.length; k++) {
    const belongs = path[k]! >= lowest && path[k]! <= highest;
    if (belongs && (words.length > 0 || pos[window.first + k] !== PUNCT)) words.push(window.first + k);
  }
  while (words.length > 0 && pos[words.at(-1)!] === PUNCT) words.pop();
  return words;
}
