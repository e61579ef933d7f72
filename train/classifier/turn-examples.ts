import { accusedOf } from '../../src/read/statement/accused/accused-of.ts';
import { chargesIn } from '../../src/read/statement/stance/quarrel.ts';
import { contextsOf } from '../../src/read/statement/stance/stance-features.ts';
import { turnFeatures } from '../../src/read/statement/stance/turns.ts';
import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import type { ClassExample } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';
import { shownStances } from './shown-stance.ts';

/** Accusations as the reader comes upon them, and whether people mark them as turning on the accuser. */
export function turnExamples({ scenes, marked }: Lesson, accused: LinearWeights): ClassExample[] {
  const stances = shownStances(marked);
  const charges = chargesIn(scenes, stances, accusedOf(scenes, stances, accused));
  return contextsOf(scenes, charges).flatMap((context, i) => {
    if (stances[i] !== 'accuse') return [];
    const { hashes } = turnFeatures(context, scenes, stances, charges, i);
    return [{ hashes, right: marked[i]!.stance === 'counter-accuse' ? 1 : 0 }];
  });
}
