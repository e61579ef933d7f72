import type { CueGroup } from '../src/read/statement/trained/find-cues.ts';
import {
  createHypothesisReader,
  createRoleReader,
  readRows,
  withRuleCues,
} from '../src/read/statement/trained/find-relations.ts';
import type { Roles } from '../src/read/statement/trained/relation-features.ts';
import type { Relation } from './corpus.ts';
import type { Prepared } from './prepared.ts';
import { trainStageOne, type StageOptions } from './stage-one.ts';
import { choiceOf, type Choice } from './stage-three.ts';
import { trainStageTwo } from './stage-two.ts';

/** What the first stage saw: roles and cues, example by example. */
export interface SeenRoles {
  roles: Roles[];
  cues: CueGroup[][];
}

/**
 * What the first stage makes of each example when it was trained on the others: the next stage must learn from mistakes
 * as they will happen, and a model makes few on what it learned from.
 */
export function jackknifeRoles(
  examples: readonly Prepared[],
  folds: number,
  leastCue: number,
  options: StageOptions,
): SeenRoles {
  const seen: SeenRoles = { roles: [], cues: [] };
  for (let fold = 0; fold < folds; fold++) {
    options.tell(`without part ${fold + 1} of ${folds}`);
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

/** The choices the second stage leaves open in each example when it was trained on the others. */
export function jackknifeChoices(
  examples: readonly Prepared[],
  seen: SeenRoles,
  folds: number,
  options: StageOptions,
): Choice[] {
  const choices: Choice[] = [];
  for (let fold = 0; fold < folds; fold++) {
    options.tell(`without part ${fold + 1} of ${folds}`);
    const keep = <T>(all: readonly T[]) => all.filter((_, e) => e % folds !== fold);
    const weights = trainStageTwo(keep(examples), keep(seen.roles), keep(seen.cues), options);
    const readWays = createHypothesisReader(weights);
    examples.forEach((example, e) => {
      if (e % folds !== fold) return;
      const { columns, ranges, relations, house, rules } = example;
      for (const range of ranges) {
        const seenHere = seen.cues[e]!.filter((cue) => cue.first >= range.first && cue.first < range.last);
        const cues = withRuleCues(seenHere, rules, range);
        if (cues.length === 0) continue;
        for (const read of readWays(columns, range, readRows(columns, range), seen.roles[e]!, cues, rules)) {
          if (house || !isUnmarked(read.scene.group, relations))
            choices.push(choiceOf(read, relations, house ? options.houseWeight : 1));
        }
      }
    });
  }
  return choices;
}

// The larger corpus marks nothing within a content: a cue found there is no mistake, it was never looked at.
function isUnmarked({ first, last }: CueGroup, relations: readonly Relation[]): boolean {
  const within = (indices: readonly number[]) => indices.some((i) => i >= first && i < last);
  return !relations.some(({ cue }) => within(cue)) && relations.some(({ content }) => within(content));
}
