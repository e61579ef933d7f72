import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import { LEARNED_STANCES } from '../../src/read/statement/stance/stances-of.ts';
import { answerChoices, readAnswerChoices, type Telling } from './answer-choices.ts';
import { learnChoices, learnClasses, type ChoiceOptions, type ClassExample } from './choice-learner.ts';
import { learnAccused } from './learn-accused.ts';
import type { Lesson } from './lesson.ts';
import { marksAccused } from './marked-report.ts';
import { stanceExamples } from './stance-examples.ts';
import { standingExamples } from './standing-examples.ts';
import { turnExamples } from './turn-examples.ts';

/** Tuned by cross-validation on what may be trained on. */
const settings = {
  stands: { bits: 17, epochs: 12, rate: 0.01, l2: 1e-5, dropout: 0.4, seed: 1 },
  stance: { bits: 18, epochs: 20, rate: 0.02, l2: 1e-5, dropout: 0.4, seed: 1 },
  turns: { bits: 13, epochs: 12, rate: 0.02, l2: 1e-4, dropout: 0.2, seed: 1 },
  accused: { bits: 14, epochs: 12, rate: 0.03, l2: 1e-5, dropout: 0.5, seed: 1 },
  answers: { bits: 14, epochs: 12, rate: 0.03, l2: 0.003, dropout: 0.3, seed: 1 },
};

const STANDING_STARTS = 3;
const TURN_STARTS = 2;

/** For each start of the stances, whether it learns from the press as well. */
type Mix = readonly ('with press' | 'without press')[];
const MIX: Mix = Array<Mix>(3).fill(['with press', 'without press']).flat();

/** Learns which candidates are statements, what they do and whom they accuse. The same lessons give the same weights, to the byte. */
export function learnTelling(
  lessons: readonly Lesson[],
  stance: ChoiceOptions = settings.stance,
  mix: Mix = MIX,
): Telling {
  const annotated = lessons.filter(marksAccused);
  const accused = learnAccused(annotated, settings.accused);
  const standing = lessons.flatMap(standingExamples);
  const turns = annotated.flatMap((lesson) => turnExamples(lesson, accused));
  return {
    stands: learnClasses(Array<ClassExample[]>(STANDING_STARTS).fill(standing), 2, settings.stands),
    stance: learnClasses(stanceExamplesOf(lessons, mix), LEARNED_STANCES.length, stance),
    turns: learnClasses(Array<ClassExample[]>(TURN_STARTS).fill(turns), 2, settings.turns),
    accused,
  };
}

function stanceExamplesOf(lessons: readonly Lesson[], mix: Mix): ClassExample[][] {
  // The press says of an intrusion by nobody made out that it happened; reports of accusations between states lay it on somebody.
  const labelled = lessons
    .filter(({ set }) => set !== 'news')
    .map((lesson) => ({ set: lesson.set, examples: stanceExamples(lesson) }));
  const all = labelled.flatMap(({ examples }) => examples);
  const without = labelled.filter(({ set }) => set !== 'press').flatMap(({ examples }) => examples);
  return mix.map((start) => (start === 'with press' ? all : without));
}

const PARTS = 2;
/** What is read only to learn answers from need not be read quite as well. */
const BRIEFLY = { ...settings.stance, epochs: 8 };

/**
 * What responses answer, by the marked statements, and by the marked and the found ones as weights that never saw the report make of them
 * what they are and what was answered before. Again to the byte.
 */
export function learnAnswers(lessons: readonly Lesson[]): LinearWeights {
  const choices = lessons.filter(marksAccused).flatMap((lesson) => answerChoices(lesson));
  for (let part = 0; part < PARTS; part++) {
    const others = lessons.filter((_, i) => i % PARTS !== part);
    const marked = others.filter(marksAccused).flatMap((lesson) => answerChoices(lesson));
    const answers = learnChoices(marked, settings.answers);
    const telling = learnTelling(others, BRIEFLY, ['with press']);
    for (const lesson of lessons.filter((one, i) => i % PARTS === part && marksAccused(one)))
      choices.push(...answerChoices(lesson, answers), ...readAnswerChoices(lesson, telling, answers));
  }
  return learnChoices(choices, settings.answers);
}
