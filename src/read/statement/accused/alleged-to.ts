import { attributedTo } from './attributed-to.ts';
import type { Allegation } from './allegation.ts';
import { targetOf } from './target-of.ts';
import { sameNamed, type Named } from '../party/named.ts';
import type { AccusedContext } from './suspects.ts';

/**
 * That a statement accuses this actor, and against whom; that stands before `until`: in `the raid on Norvane to a group it tracks as
 * ...` the words behind are all about the accused.
 */
export function allegedTo({ rule, scene }: AccusedContext, actor: Named): Allegation {
  const attributed = attributedTo(scene);
  const until = attributed && sameNamed(attributed.actor.value, actor) ? attributed.from : Infinity;
  // Words the mention reader does not know as an actor keep what the rules leave open.
  const level = rule.accused === actor.name ? rule.level : actor.level;
  const content = scene.candidate.content.flatMap(({ start, end }) =>
    start < until ? [{ start, end: Math.min(end, until) }] : [],
  );
  const target =
    content.length === 0
      ? null
      : targetOf(scene.prose, { ...scene.candidate, content }, scene.actors, scene.hostile, (other) =>
          sameNamed(other, actor),
        );
  return { accused: actor.name, level, country: actor.country, target };
}
