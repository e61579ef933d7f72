import { firstLooks, guessesOf, inContexts } from '../../src/read/statement/accused/accused-of.ts';
import { accusedWays } from '../../src/read/statement/accused/accused-ways.ts';
import type { FirstLook } from '../../src/read/statement/accused/first-look.ts';
import type { Tally } from '../../src/read/statement/accused/tally.ts';
import type { Named } from '../../src/read/statement/party/named.ts';
import { FeatureSet } from '../../src/read/statement/weights/feature-set.ts';
import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import type { Choice } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';
import { namedAs, sameNameIn } from './same-name.ts';
import { shownStances } from './shown-stance.ts';

/** Whom the reader takes each marked statement to accuse, told what each does. */
export function readAccused({ scenes, marked }: Lesson, weights: LinearWeights): ReturnType<typeof guessesOf> {
  return guessesOf(scenes, shownStances(marked), weights);
}

/** The same at the first look. */
export function readFirst({ scenes, marked }: Lesson, weights: LinearWeights): FirstLook[] {
  return firstLooks(scenes, shownStances(marked), weights);
}

/** For each marked statement whom it may accuse and who is right, where the report has accused before whom `told` names. */
export function accusedChoices(
  { scenes, marked, set }: Lesson,
  told: readonly (Named | null)[],
  tally: Tally | null = null,
): Choice[] {
  const same = sameNameIn(set);
  const choices: Choice[] = [];
  inContexts(scenes, shownStances(marked), (context, i) => {
    const { accused } = marked[i]!;
    const ways = accusedWays({ ...context, around: tally?.around(i) ?? null }, (kind) => new FeatureSet(kind));
    const right = ways.flatMap(({ actor }, k) => (accused && actor && same(accused, actor) ? [k] : []));
    choices.push({ ways: ways.map((way) => way.features.hashes), right: right.length > 0 ? right : [0] });
    return told[i] ?? null;
  });
  return choices;
}

/** Whom the marks name, each as the reader knows it. */
export function markedAccused({ scenes, marked, set }: Lesson): (Named | null)[] {
  return marked.map(({ accused }, i) =>
    accused === null ? null : namedAs(accused, scenes[i]!.actors, sameNameIn(set)),
  );
}
