/**
 * Prints how often the classifiers are right on reports that they did not learn from: `GAINSAY_BENCH=<folder> node
 * train/classifier/cross-validate.ts`, with the spans that ship. docs/accuracy-stance.md says what was tried.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isResponse } from '../../src/model/statement.ts';
import { elementOf } from '../../src/read/statement/answer/element-of.ts';
import { answeredBy } from '../../src/read/statement/answer/answers.ts';
import type { Classifier } from '../../src/read/statement/weights/classifier.ts';
import { bestOf, scoreLinear } from '../../src/read/statement/weights/linear-scorer.ts';
import { standProbability } from '../../src/read/statement/stance/stands.ts';
import { isAlleging } from '../../src/read/statement/accused/suspects.ts';
import { runWithBench } from '../bench-folder.ts';
import { learnSpansByHalf } from '../spans/span-job.ts';
import { Threads } from '../threads.ts';
import { readAccused } from './accused-choices.ts';
import { markedAnswerables } from './answer-choices.ts';
import type { ClassExample } from './choice-learner.ts';
import { readLessons, type Lesson } from './lesson.ts';
import { sameName } from './same-name.ts';
import { shownStance } from './shown-stance.ts';
import { foundStances, markedStances } from './stance-examples.ts';
import { standingExamples } from './standing-examples.ts';
import { learnAnswers, learnTelling } from './train-classifier.ts';

const FOLDS = 6;

function crossValidate(lessons: readonly Lesson[]): void {
  const counts = new Map<string, { right: number; of: number }>();
  const count = (what: string, right: boolean) => {
    const one = counts.get(what) ?? { right: 0, of: 0 };
    counts.set(what, { right: one.right + Number(right), of: one.of + 1 });
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, i) => i % FOLDS !== fold);
    const weights = { ...learnTelling(others), answers: learnAnswers(others) };
    lessons.filter((_, i) => i % FOLDS === fold).forEach((lesson) => check(lesson, weights, count));
  }
  for (const [what, { right, of }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${what.padEnd(48)} ${(right / of).toFixed(3)}  ${right} of ${of}`);
}

type Count = (what: string, right: boolean) => void;

function check(lesson: Lesson, weights: Classifier, count: Count): void {
  const stances = (what: string, examples: ClassExample[]) =>
    examples.forEach(({ hashes, right }) =>
      count(`${lesson.set}: ${what}`, bestOf(scoreLinear(weights.stance, hashes)) === right),
    );
  stances('stance on marked spans', markedStances(lesson));
  stances('stance on found spans', foundStances(lesson));
  checkStanding(lesson, weights, count);
  lesson.scenes.forEach(({ verdict }, i) => {
    const { stance } = lesson.marked[i]!;
    count(`${lesson.set}: stance by the rules alone`, verdict === shownStance(stance));
  });
  readAccused(lesson, weights.accused).forEach(({ allegation: { accused, country } }, i) => {
    const marked = lesson.marked[i]!;
    if (!marked.accused || !isAlleging(marked.stance)) return;
    const right = accused !== null && sameName(marked.accused, { name: accused, country });
    count(`${lesson.set}: accused, of all marked`, right);
    if (accused !== null) count(`${lesson.set}: accused, of those named`, right);
  });
  checkAnswers(lesson, weights, count);
}

// At each bound, how many of those that stand are statements, and how many of the statements stand.
function checkStanding(lesson: Lesson, { stands }: Classifier, count: Count): void {
  for (const { hashes, right } of standingExamples(lesson)) {
    const probability = standProbability(stands, hashes);
    for (const least of [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
      if (probability > least) count(`${lesson.set}: right of those that stand, at ${least}`, right === 1);
      if (right === 1) count(`${lesson.set}: standing of those right, at ${least}`, probability > least);
    }
  }
}

// As the product ties them: what one response answers bears on the next.
function checkAnswers(lesson: Lesson, { answers }: Classifier, count: Count): void {
  const { set, marked } = lesson;
  const answerables = markedAnswerables(lesson);
  const answered = answeredBy(answerables, answers);
  marked.forEach((mark, at) => {
    if (!isResponse(mark.stance)) return;
    const wanted = mark.answers.map(({ statement }) => statement);
    const given = answered[at]!.map((i) => marked[i]!.id);
    wanted.forEach((id) => count(`${set}: answers, of all marked`, given.includes(id)));
    mark.answers.forEach(({ element }) =>
      count(`${set}: answers, element by the rules`, element === elementOf(answerables[at]!)),
    );
    given.forEach((id) => count(`${set}: answers, of those given`, wanted.includes(id)));
  });
}

await runWithBench(async (bench) => {
  const shipped = readFileSync(join(import.meta.dirname, '../../models/statements.bin'));
  crossValidate(readLessons({ bench, shipped, byHalf: await learnSpansByHalf(new Threads(), bench) }));
});
