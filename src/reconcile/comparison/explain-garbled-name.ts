import { quoted, type Explanation } from './explanation.ts';
import type { Ground } from './ground.ts';
import type { Side } from './pair.ts';
import { misspelledIn } from './name-likeness.ts';

/**
 * One name written in two ways that look or sound alike: one of the two is a slip of the ear or the pen. Which one is not said. The
 * words are also held against the other names of the actor, so that an acronym meets its spelled-out body.
 */
export const explainGarbledName: Explanation = ({ a, b }, ground) => {
  const [x, y] = [namesOf(a, ground), namesOf(b, ground)];
  const [own, other] = [x[0], y[0]];
  if (own === undefined || other === undefined) return null;
  const differs = someDiffer([
    [own, other],
    ...y.slice(1).map((name) => [own, name]),
    ...x.slice(1).map((name) => [name, other]),
  ]);
  if (!differs) return null;
  // The names as they stand: a part of one could not be sealed.
  const letters = `${quoted(a.words)} and ${quoted(b.words)}`;
  const why = `${letters} differ only in letters that are easily misheard or mistyped: one name, written in two ways`;
  return { relation: 'garbles', why };
};

function someDiffer(pairs: readonly (readonly string[])[]): boolean {
  return pairs.some(([a, b]) => misspelledIn(a!, b!) !== null);
}

/** The words as they stand, then the other names of their actor; the actor behind both sides may already be one. */
function namesOf({ reading: { value }, words }: Side, { actors }: Ground): string[] {
  if (value?.kind !== 'actor') return [];
  const actor = value.actor === null ? undefined : actors.get(value.actor);
  return [words.replace(/^told\s+/, ''), ...(actor?.aliases.map(({ name }) => name) ?? [])];
}
