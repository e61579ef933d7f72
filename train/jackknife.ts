import type { CueGroup } from '../src/read/statement/trained/find-cues.ts';
import { createRoleReader } from '../src/read/statement/trained/find-relations.ts';
import type { Roles } from '../src/read/statement/trained/relation-features.ts';
import type { Prepared } from './prepared.ts';
import { trainStageOne, type StageOptions } from './stage-one.ts';

export interface SeenRoles {
  roles: Roles[];
  cues: CueGroup[][];
}

/**
 * What the first stage makes of each example when it was trained on the others: the second stage must learn from mistakes
 * as they will happen, and a model makes few on what it learned from.
 */
export function jackknifeRoles(examples: readonly Prepared[], folds: number, leastCue: number, options: StageOptions): SeenRoles {
  const seen: SeenRoles = { roles: [], cues: [] };
  for (let fold = 0; fold < folds; fold++) {
    console.log(`  without part ${fold + 1} of ${folds}`);
    const others = examples.filter((_, e) => e % folds !== fold);
    const readRoles = createRoleReader({ roles: trainStageOne(others, options), leastCue });
    examples.forEach((example, e) => {
      if (e % folds !== fold) return;
      const { roles, cues } = readRoles(example.columns, example.ranges);
      seen.roles[e] = roles;
      seen.cues[e] = cues;
    });
  }
  return seen;
}
