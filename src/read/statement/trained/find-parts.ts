import { createPathFinder, type ScoredPath } from './best-paths.ts';
import type { Columns } from './columns.ts';
import { createLattice, decode, IMPOSSIBLE, PAIRS, resetLattice, STRIDE, type Lattice } from './crf.ts';
import { addPartEmissions, addTransitions } from './emissions.ts';
import { FeatureRows } from './feature-rows.ts';
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
import type { ChainWeights } from './score-range.ts';
import type { Range } from './token-features.ts';
import { PUNCT } from './word-forms.ts';

/** How many ways to read a cue are weighed against one another. */
const WAYS = 5;

/**
 * The second stage: gives the best ways to read a cue, best first, every one with a content. `base` holds the scores of the
 * range as far as they do not depend on the cue.
 */
export function createPartFinder({ emission, partsTransition }: ChainWeights) {
  const lattice = createLattice();
  const features = new FeatureRows(RELATION_FEATURES);
  const transitions = new FeatureRows(RELATION_TRANSITIONS);
  const bestPaths = createPathFinder(WAYS);

  return (columns: Columns, range: Range, base: Lattice, cue: CueContext, roles: Roles): Hypothesis[] => {
    copyLattice(base, lattice);
    for (let i = range.first; i < range.last; i++) {
      const at = i - range.first;
      features.clear();
      transitions.clear();
      writeRelationFeatures(columns, range, cue, roles, i, features);
      writeRelationTransitions(columns, range, cue, roles, i, transitions);
      addPartEmissions(emission, features, lattice, at);
      addTransitions(partsTransition, transitions, lattice, at);
      allowOnly(lattice, at, i >= cue.first && i < cue.last);
    }
    const found = hypotheses(bestPaths(lattice, partGrammar), columns, range);
    return found.length > 0 ? found : hypotheses([{ path: decodeWithContent(lattice), score: 0 }], columns, range);
  };
}

function copyLattice(from: Lattice, to: Lattice): void {
  resetLattice(to, from.length);
  to.emission.set(from.emission.subarray(0, from.length * STRIDE));
  to.transition.set(from.transition.subarray(0, from.length * PAIRS));
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
    found.push({
      source,
      content,
      margin: score - paths[0]!.score,
      rank: found.length,
      agrees: 0,
    });
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
