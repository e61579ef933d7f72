import { createCueFinder, type CueGroup } from '../../src/read/statement/trained/find-cues.ts';
import type { Roles } from '../../src/read/statement/trained/cue-context.ts';
import { createHypothesisReader, noRoles, withRuleCues } from '../../src/read/statement/trained/find-relations.ts';
import { createRangeScorer, type ChainWeights } from '../../src/read/statement/trained/score-range.ts';
import type { WordForm } from '../../src/read/statement/trained/word-forms.ts';
import { WordSums } from '../../src/read/statement/trained/word-sums.ts';
import { chainWeights } from './chain-weights.ts';
import type { AttributionRelation } from './corpus.ts';
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
    const scoreRange = createScorer(chainWeights(trainStageOne(others, options)), examples[0]!.forms);
    const findCues = createCueFinder(leastCue);
    examples.forEach(({ columns, ranges }, e) => {
      if (e % folds !== fold) return;
      const roles = noRoles(columns);
      seen.roles[e] = roles;
      seen.cues[e] = ranges.flatMap((range) => findCues(columns, range, scoreRange(columns, range).roles, roles));
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
    const readChoices = createChoiceReader(
      chainWeights(undefined, trainStageTwo(keep(examples), keep(seen.roles), keep(seen.cues), options)),
      examples[0]!.forms,
    );
    examples.forEach((example, e) => {
      if (e % folds === fold) choices.push(...readChoices(example, seen.roles[e]!, seen.cues[e]!));
    });
  }
  return choices;
}

function createChoiceReader(
  weights: ChainWeights,
  forms: readonly WordForm[],
): (example: Prepared, roles: Roles, seen: readonly CueGroup[]) => Choice[] {
  const scoreRange = createScorer(weights, forms);
  const readWays = createHypothesisReader(weights);
  return ({ columns, ranges, relations, house, rules }, roles, seen) =>
    ranges.flatMap((range) => {
      const seenHere = seen.filter((cue) => cue.first >= range.first && cue.first < range.last);
      const cues = withRuleCues(seenHere, rules, range);
      return readWays(columns, range, scoreRange(columns, range).parts, roles, cues, rules)
        .filter(({ context }) => house || !isUnmarked(context.group, relations))
        .map((read) => choiceOf(read, relations, house));
    });
}

function createScorer(weights: ChainWeights, forms: readonly WordForm[]) {
  const words = new WordSums(weights.emission);
  for (const form of forms) words.add(form);
  return createRangeScorer(weights, words);
}

// The larger corpus marks nothing within a content: a cue found there is no mistake, it was never looked at.
function isUnmarked({ first, last }: CueGroup, relations: readonly AttributionRelation[]): boolean {
  const within = (indices: readonly number[]) => indices.some((i) => i >= first && i < last);
  return !relations.some(({ cue }) => within(cue)) && relations.some(({ content }) => within(content));
}
