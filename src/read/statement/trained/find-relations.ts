import type { Tokens } from '../../language/tokenise.ts';
import { readColumns, type Columns } from './columns.ts';
import type { CrfWeights } from './crf.ts';
import { FeatureRows } from './feature-rows.ts';
import { createCueFinder, type CueGroup, type RangeRows } from './find-cues.ts';
import { createPartFinder } from './find-parts.ts';
import type { Hypothesis, Scene } from './hypothesis-features.ts';
import { readRanges } from './ranges.ts';
import { readCueContext, type Roles } from './relation-features.ts';
import { TOKEN_FEATURES, writeTokenFeatures, type Range } from './token-features.ts';
import { createWeigher } from './weigh-hypotheses.ts';
import type { LoadedModel } from './weights.ts';
import { createWordForms } from './word-forms.ts';

/** A cue with what belongs to it, as token indices. */
export interface FoundRelation {
  cue: CueGroup;
  source: number[];
  content: number[];
  /** Probability that the cue is one at all. */
  probability: number;
}

/** All three stages in a row over a whole report; memory beside the report's columns is that of its longest range. */
export function createRelationFinder(model: LoadedModel): (tokens: Tokens) => FoundRelation[] {
  const findCues = createCueFinder(model.roles);
  const readWays = createHypothesisReader(model.parts);
  const weigh = createWeigher(model.ranking);
  const formOf = createWordForms(model.lexicon);
  return (tokens) => {
    const columns = readColumns(tokens, formOf);
    const roles = noRoles(columns);
    return readRanges(tokens).flatMap((range) => {
      const rows = readRows(columns, range);
      const cues = findCues(columns, range, rows, roles, model.leastCue);
      return readWays(columns, range, rows, roles, cues).map(({ scene, hypotheses }) => {
        const { hypothesis, probability } = weigh(scene, hypotheses);
        return { cue: scene.group, source: hypothesis.source, content: hypothesis.content, probability };
      });
    });
  };
}

/** A cue and the ways to read it. */
export interface ReadCue {
  scene: Scene;
  hypotheses: Hypothesis[];
}

/** The second stage over the cues of one range. */
export function createHypothesisReader(weights: CrfWeights) {
  const parts = createPartFinder(weights);
  return (columns: Columns, range: Range, rows: RangeRows, roles: Roles, cues: readonly CueGroup[]): ReadCue[] => {
    if (cues.length === 0) return [];
    parts.prepare(columns, range, rows);
    return cues.map((group) => {
      const cue = readCueContext(columns, range, group);
      return { scene: { columns, range, cue, group, roles }, hypotheses: parts.find(columns, range, cue, roles) };
    });
  };
}

/** The first stage over a whole report: the roles it sees and the cues it finds. */
export function createRoleReader(model: Pick<LoadedModel, 'roles' | 'leastCue'>) {
  const findCues = createCueFinder(model.roles);
  return (columns: Columns, ranges: readonly Range[]): { roles: Roles; cues: CueGroup[] } => {
    const roles = noRoles(columns);
    const cues = ranges.flatMap((range) => findCues(columns, range, readRows(columns, range), roles, model.leastCue));
    return { roles, cues };
  };
}

function noRoles(columns: Columns): Roles {
  return { role: new Uint8Array(columns.length), cuesBefore: new Int32Array(columns.length + 1) };
}

export function readRows(columns: Columns, range: Range): RangeRows {
  const features = new FeatureRows((range.last - range.first) * TOKEN_FEATURES);
  for (let i = range.first; i < range.last; i++) writeTokenFeatures(columns, range, i, features);
  return { features, stride: TOKEN_FEATURES };
}
