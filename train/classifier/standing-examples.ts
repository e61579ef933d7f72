import { contextsOf } from '../../src/read/statement/stance/stance-features.ts';
import { standsFeatures } from '../../src/read/statement/stance/stands.ts';
import type { ClassExample } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';

/** Whether what was found by who never saw the report stands, as people say: 1 for yes, 0 for no. */
export function standingExamples({ foundUnseen }: Lesson): ClassExample[] {
  return contextsOf(
    foundUnseen.map(({ scene }) => scene),
    [],
  ).flatMap((context, i) => {
    const { marked, refused } = foundUnseen[i]!;
    if (!marked && !refused) return [];
    // What somebody says is no word of the outlet's own.
    const right = marked !== null && (context.scene.candidate.source !== null || marked.source === null);
    return [{ hashes: standsFeatures(context).hashes, right: right ? 1 : 0 }];
  });
}
