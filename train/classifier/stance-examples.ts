import { accuses } from '../../src/model/statement.ts';
import { startOf } from '../../src/read/statement/candidate.ts';
import type { Scene } from '../../src/read/statement/scene/scene.ts';
import type { Charge } from '../../src/read/statement/stance/quarrel.ts';
import { contextsOf, stanceFeatures } from '../../src/read/statement/stance/stance-features.ts';
import { LEARNED_STANCES } from '../../src/read/statement/stance/stances-of.ts';
import type { ClassExample } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';
import type { Marked } from './marked-report.ts';
import { namedAs } from './same-name.ts';
import { shownStance } from './shown-stance.ts';

/** Stances by the marked spans and by the found ones: the second teach what wrong spans look like. */
export function stanceExamples(lesson: Lesson): ClassExample[] {
  return [...markedStances(lesson), ...foundStances(lesson)];
}

export function markedStances(lesson: Lesson): ClassExample[] {
  return examplesOf(lesson.scenes, lesson.marked, chargesOf(lesson));
}

export function foundStances(lesson: Lesson): ClassExample[] {
  return examplesOf(
    lesson.found.map(({ scene }) => scene),
    lesson.found.map(({ marked }) => marked),
    chargesOf(lesson),
  );
}

// Who accuses whom, as marked; whoever the reader knows by the name that was written down lends its side.
function chargesOf({ scenes, marked }: Lesson): Charge[] {
  return scenes.flatMap(({ candidate, speaker, actors }, i) => {
    const { stance, accused } = marked[i]!;
    if (!accuses(stance) || accused === null) return [];
    const known = namedAs(accused, actors);
    return [
      {
        start: startOf(candidate),
        accuser: speaker,
        accused: { name: accused, country: known?.country ?? null },
      },
    ];
  });
}

function examplesOf(
  scenes: readonly Scene[],
  marked: readonly (Marked | null)[],
  charges: readonly Charge[],
): ClassExample[] {
  return contextsOf(scenes, charges).flatMap((context, i) => {
    const stance = marked[i]?.stance;
    if (!stance) return [];
    const { hashes } = stanceFeatures(context);
    return [{ hashes, right: LEARNED_STANCES.indexOf(shownStance(stance)) }];
  });
}
