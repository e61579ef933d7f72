import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import type { FirstLook } from '../../src/read/statement/accused/first-look.ts';
import { Tally } from '../../src/read/statement/accused/tally.ts';
import { accusedChoices, markedAccused, readFirst } from './accused-choices.ts';
import { learnChoices, type Choice, type ChoiceOptions } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';

const PARTS = 3;
const STARTS = 3;

/**
 * Learns whom statements accuse. Each choice leans on those before it, and at the second look on all of them, which a reader gets
 * wrong now and then: what is learned from are not the marked ones but those read by weights that never saw the report.
 */
export function learnAccused(lessons: readonly Lesson[], options: ChoiceOptions): LinearWeights {
  const read = readByOthers(lessons, (lesson) => markedAccused(lesson), options);
  const again = readByOthers(lessons, (lesson) => likeliestOf(read.get(lesson)!), options);
  return learnChoices(
    lessons.flatMap((lesson) => [
      ...accusedChoices(lesson, likeliestOf(read.get(lesson)!)),
      ...accusedChoices(lesson, likeliestOf(again.get(lesson)!), new Tally(again.get(lesson)!)),
    ]),
    options,
    STARTS,
  );
}

// What weights make of each lesson that learned from the others, where those had told before what `told` says.
function readByOthers(
  lessons: readonly Lesson[],
  told: (lesson: Lesson) => ReturnType<typeof markedAccused>,
  options: ChoiceOptions,
): Map<Lesson, FirstLook[]> {
  const read = new Map<Lesson, FirstLook[]>();
  for (let part = 0; part < PARTS; part++) {
    const choices: Choice[] = lessons.flatMap((lesson, i) =>
      i % PARTS === part ? [] : accusedChoices(lesson, told(lesson)),
    );
    const weights = learnChoices(choices, options);
    lessons.forEach((lesson, i) => {
      if (i % PARTS === part) read.set(lesson, readFirst(lesson, weights));
    });
  }
  return read;
}

function likeliestOf(looks: readonly FirstLook[]): FirstLook['likeliest'][] {
  return looks.map(({ likeliest }) => likeliest);
}
