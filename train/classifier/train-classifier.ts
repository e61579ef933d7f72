/**
 * Learns which candidates are statements, what they do, whom they accuse and what they answer, and writes `models/classify.bin`:
 * `GAINSAY_BENCH=<folder> node train/classifier/train-classifier.ts`. With `--check` it measures by cross-validation instead,
 * whole reports left out at a time. docs/accuracy-stance.md says what was tried.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packClassifier, type Classifier } from '../../src/read/statement/weights/classifier.ts';
import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import { LEARNED_STANCES } from '../../src/read/statement/stance/stances-of.ts';
import { runWithBench } from '../bench-folder.ts';
import { answerChoices, readAnswerChoices, type Telling } from './answer-choices.ts';
import { learnChoices, learnClasses, type ChoiceOptions } from './choice-learner.ts';
import { crossValidate } from './cross-validate.ts';
import { readHouseCorpus } from './house-corpus.ts';
import { marksAccused } from './marked-report.ts';
import { learnAccused } from './learn-accused.ts';
import { lessonOf, stanceExamples, standingExamples, turnExamples, type Lesson } from './lessons.ts';

/** Tuned by cross-validation on what may be trained on. */
const settings = {
  stands: { bits: 17, epochs: 12, rate: 0.01, l2: 1e-5, dropout: 0.4, seed: 1 },
  stance: { bits: 18, epochs: 20, rate: 0.02, l2: 1e-5, dropout: 0.4, seed: 1 },
  turns: { bits: 13, epochs: 12, rate: 0.02, l2: 1e-4, dropout: 0.2, seed: 1 },
  accused: { bits: 14, epochs: 12, rate: 0.03, l2: 1e-5, dropout: 0.5, seed: 1 },
  answers: { bits: 14, epochs: 12, rate: 0.03, l2: 0.003, dropout: 0.3, seed: 1 },
};

/** The same lessons give the same weights, to the byte. */
function trainClassifier(lessons: readonly Lesson[]): Classifier {
  return { ...learnTelling(lessons, settings.stance, STARTS), answers: learnAnswers(lessons) };
}

/** Starts for the stances: half of them with the press, half without. */
const STARTS = 6;

function learnTelling(lessons: readonly Lesson[], stance: ChoiceOptions, starts = 1): Telling {
  const annotated = lessons.filter(marksAccused);
  const accused = learnAccused(annotated, settings.accused);
  // The press says of an intrusion by nobody made out that it happened; reports of accusations between states lay it on somebody.
  const labelled = lessons
    .filter(({ set }) => set !== 'news')
    .map((lesson) => ({ set: lesson.set, examples: stanceExamples(lesson) }));
  const withPress = labelled.flatMap(({ examples }) => examples);
  const without = labelled.filter(({ set }) => set !== 'press').flatMap(({ examples }) => examples);
  return {
    stands: learnClasses(times(3, lessons.flatMap(standingExamples)), 2, settings.stands),
    stance: learnClasses(
      times(starts, withPress).map((all, start) => (start % 2 === 0 ? all : without)),
      LEARNED_STANCES.length,
      stance,
    ),
    turns: learnClasses(
      times(
        2,
        annotated.flatMap((lesson) => turnExamples(lesson, accused)),
      ),
      2,
      settings.turns,
    ),
    accused,
  };
}

function times<T>(starts: number, examples: T[]): T[][] {
  return Array.from({ length: starts }, () => examples);
}

const PARTS = 2;
/** What is read only to learn answers from need not be read quite as well. */
const BRIEFLY = { ...settings.stance, epochs: 8 };

/**
 * What responses answer, by the marked statements, and by the marked and the found ones as weights that never saw the report make of them
 * what they are and what was answered before.
 */
function learnAnswers(lessons: readonly Lesson[]): LinearWeights {
  const choices = lessons.filter(marksAccused).flatMap((lesson) => answerChoices(lesson));
  for (let part = 0; part < PARTS; part++) {
    const others = lessons.filter((_, i) => i % PARTS !== part);
    const marked = others.filter(marksAccused).flatMap((lesson) => answerChoices(lesson));
    const answers = learnChoices(marked, settings.answers);
    const telling = learnTelling(others, BRIEFLY);
    for (const lesson of lessons.filter((one, i) => i % PARTS === part && marksAccused(one)))
      choices.push(...answerChoices(lesson, answers), ...readAnswerChoices(lesson, telling, answers));
  }
  return learnChoices(choices, settings.answers);
}

runWithBench((bench) => {
  const lessons = readHouseCorpus(bench).map(lessonOf);
  if (process.argv.includes('--check')) crossValidate(lessons, trainClassifier);
  else {
    const path = join(import.meta.dirname, '../../models/classify.bin');
    writeFileSync(path, packClassifier(trainClassifier(lessons)));
  }
});
