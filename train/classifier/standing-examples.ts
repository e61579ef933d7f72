import { contextsOf } from '../../src/read/statement/stance/stance-features.ts';
import { standsFeatures } from '../../src/read/statement/stance/stands.ts';
import type { ClassExample } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';

/** Whether what was found stands, as people say: 1 for yes, 0 for no. */
export function standingExamples({ found, showsWhere }: Lesson): ClassExample[] {
  if (!showsWhere) return [];
  return contextsOf(
    found.map(({ scene }) => scene),
    [],
  ).flatMap((context, i) => {
    const { marked, refused } = found[i]!;
    if (!marked && !refused) return [];
    // What somebody says is no word of the outlet's own.
    const right = marked !== null && (context.scene.candidate.source !== null || marked.source === null);
    return [{ hashes: standsFeatures(context).hashes, right: right ? 1 : 0 }];
  });
}
