import type { LinearWeights } from '../../src/read/statement/classify/linear-scorer.ts';
import type { Named } from '../../src/read/statement/classify/named.ts';
import { learnChoices, type ChoiceOptions } from './choice-learner.ts';
import { accusedChoices, markedAccused, readAccused, type Lesson } from './lessons.ts';

const PARTS = 3;

/**
 * Learns whom statements accuse. Each choice leans on those before it, which a reader gets wrong now and then: what is learned
 * from are not the marked ones but those read by weights that never saw the report.
 */
export function learnAccused(lessons: readonly Lesson[], options: ChoiceOptions): LinearWeights {
  const told = new Map<Lesson, (Named | null)[]>();
  for (let part = 0; part < PARTS; part++) {
    const others = lessons.filter((_, i) => i % PARTS !== part);
    const weights = learnChoices(
      others.flatMap((lesson) => accusedChoices(lesson, markedAccused(lesson))),
      options,
    );
    for (const lesson of lessons.filter((_, i) => i % PARTS === part))
      told.set(
        lesson,
        readAccused(lesson, weights).map(({ likeliest }) => likeliest),
      );
  }
  return learnChoices(
    lessons.flatMap((lesson) => accusedChoices(lesson, told.get(lesson)!)),
    options,
  );
}
