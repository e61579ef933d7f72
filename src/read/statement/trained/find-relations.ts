import type { Tokens } from '../../language/tokenise.ts';
import { readColumns, type Columns } from './columns.ts';
import { FeatureRows } from './feature-rows.ts';
import { createCueFinder, type CueGroup, type RangeRows } from './find-cues.ts';
import { createPartFinder, type Parts } from './find-parts.ts';
import { readRanges } from './ranges.ts';
import type { Roles } from './relation-features.ts';
import { TOKEN_FEATURES, writeTokenFeatures, type Range } from './token-features.ts';
import type { LoadedModel } from './weights.ts';
import { createWordForms } from './word-forms.ts';

/** A cue with what belongs to it, as token indices. */
export interface FoundRelation extends Parts {
  cue: CueGroup;
}

/** Both stages in a row over a whole report; memory beside the report's columns is that of its longest range. */
export function createRelationFinder(model: LoadedModel): (tokens: Tokens) => FoundRelation[] {
  const findCues = createCueFinder(model.roles);
  const partFinder = createPartFinder(model.parts);
  const formOf = createWordForms(model.lexicon);
  return (tokens) => {
    const columns = readColumns(tokens, formOf);
    const roles = { role: new Uint8Array(columns.length), cuesBefore: new Int32Array(columns.length + 1) };
    return readRanges(tokens).flatMap((range) => {
      const rows = readRows(columns, range);
      const cues = findCues(columns, range, rows, roles, model.leastCue);
      if (cues.length === 0) return [];
      partFinder.prepare(columns, range, rows);
      return cues.map((cue) => ({ cue, ...partFinder.find(columns, range, cue, roles) }));
    });
  };
}

/** The roles the first stage would see in these tokens, cut into cues: what training the second stage needs. */
export function createRoleReader(model: Pick<LoadedModel, 'roles' | 'leastCue'>) {
  const findCues = createCueFinder(model.roles);
  return (columns: Columns, ranges: readonly Range[]): { roles: Roles; cues: CueGroup[] } => {
    const roles = { role: new Uint8Array(columns.length), cuesBefore: new Int32Array(columns.length + 1) };
    const cues = ranges.flatMap((range) => findCues(columns, range, readRows(columns, range), roles, model.leastCue));
    return { roles, cues };
  };
}

function readRows(columns: Columns, range: Range): RangeRows {
  const features = new FeatureRows((range.last - range.first) * TOKEN_FEATURES);
  for (let i = range.first; i < range.last; i++) writeTokenFeatures(columns, range, i, features);
  return { features, stride: TOKEN_FEATURES };
}
