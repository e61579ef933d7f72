/**
 * Learns which candidates are statements, what they do, whom they accuse and what they answer, and writes `models/classify.bin`:
 * `GAINSAY_BENCH=<folder> node train/classifier/train-classifier.ts`. With `--check` it measures by cross-validation instead,
 * whole reports left out at a time. docs/accuracy-stance.md says what was tried.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packClassifier, type Classifier } from '../../src/read/statement/classify/classifier.ts';
import type { LinearWeights } from '../../src/read/statement/classify/linear-scorer.ts';
import { LEARNED_STANCES } from '../../src/read/statement/classify/stances-of.ts';
import { answerChoices, readAnswerChoices, type Telling } from './answer-choices.ts';
import { learnChoices, learnClasses } from './choice-learner.ts';
import { crossValidate } from './cross-validate.ts';
import { readHouseCorpus } from './house-corpus.ts';
import { learnAccused } from './learn-accused.ts';
import { lessonOf, stanceExamples, standingExamples, type Lesson } from './lessons.ts';

/** Tuned by cross-validation on what may be trained on. */
const settings = {
  stands: { bits: 15, epochs: 12, rate: 0.02, l2: 1e-5, dropout: 0.4, seed: 1 },
  stance: { bits: 16, epochs: 20, rate: 0.02, l2: 1e-5, dropout: 0.4, seed: 1 },
  accused: { bits: 14, epochs: 12, rate: 0.03, l2: 1e-5, dropout: 0.5, seed: 1 },
  answers: { bits: 14, epochs: 12, rate: 0.03, l2: 0.003, dropout: 0.3, seed: 1 },
};

/** The same lessons give the same weights, to the byte. */
function trainClassifier(lessons: readonly Lesson[]): Classifier {
  return { ...learnTelling(lessons, STARTS), answers: learnAnswers(lessons) };
}

const STARTS = 5;

function learnTelling(lessons: readonly Lesson[], starts: number): Telling {
  const annotated = lessons.filter(isAnnotated);
  return {
    stands: learnClasses(lessons.flatMap(standingExamples), 2, settings.stands),
    stance: learnClasses(annotated.flatMap(stanceExamples), LEARNED_STANCES.length, settings.stance, starts),
    accused: learnAccused(annotated, settings.accused),
  };
}

function isAnnotated({ set }: Lesson): boolean {
  return set !== 'news';
}

const PARTS = 3;

/** What responses answer, by the marked statements, and by the found ones as they are told by weights that never saw the report. */
function learnAnswers(lessons: readonly Lesson[]): LinearWeights {
  const choices = lessons.filter(isAnnotated).flatMap(answerChoices);
  for (let part = 0; part < PARTS; part++) {
    const isOf = (_: Lesson, i: number) => i % PARTS === part;
    const told = learnTelling(
      lessons.filter((lesson, i) => !isOf(lesson, i)),
      1,
    );
    choices.push(
      ...lessons
        .filter(isOf)
        .filter(isAnnotated)
        .flatMap((lesson) => readAnswerChoices(lesson, told)),
    );
  }
  return learnChoices(choices, settings.answers);
}

if (import.meta.main) {
  const bench = process.env['GAINSAY_BENCH'];
  if (!bench) {
    console.error('Set GAINSAY_BENCH to the folder with reports-train/.');
    process.exitCode = 2;
  } else {
    const lessons = readHouseCorpus(bench).map(lessonOf);
    if (process.argv.includes('--check')) crossValidate(lessons, trainClassifier);
    else {
      const path = join(import.meta.dirname, '../../models/classify.bin');
      writeFileSync(path, packClassifier(trainClassifier(lessons)));
    }
  }
}
