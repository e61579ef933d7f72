import type { Relation } from '../../src/model/field.ts';

/** What is true of two values of one story: the relation said of the second tag against the first, and its converse. */
interface Known {
  field: string;
  tags: readonly [string, string];
  relation: Relation;
  converse: Relation;
}

const known = (field: string, a: string, b: string, relation: Relation, converse: Relation = relation): Known => ({
  field,
  tags: [a, b],
  relation,
  converse,
});

/**
 * Every pair of values that the generator writes on purpose. An update is said of the later value only, whenever the reports
 * that carry the two were published: its converse is no relation of its own.
 */
const KNOWN: readonly Known[] = [
  known('how-many people', 'at-least', 'exact', 'refines', 'vaguer'),
  known('how-many people', 'exact', 'later', 'updates', 'silent'),
  known('how-many people', 'at-least', 'later', 'updates', 'silent'),
  known('how-many servers', 'exact', 'round', 'vaguer', 'refines'),
  known('how-much reward', 'withheld', 'own', 'updates', 'silent'),
  known('how-much reward', 'withheld', 'dollars', 'updates', 'silent'),
  known('how-much reward', 'own', 'dollars', 'converts'),
  known('when-happened', 'month', 'day', 'refines', 'vaguer'),
  known('when-happened', 'day', 'misprint', 'garbles'),
  known('accused', 'name', 'misheard', 'garbles'),
  known('who', 'own', 'moved', 'garbles'),
  known('response', 'awaited', 'denied', 'updates', 'silent'),
  known('response', 'awaited', 'countered', 'updates', 'silent'),
  known('response', 'awaited', 'declined', 'updates', 'silent'),
];

/** The relation to be said of a value with tag `b` against one with tag `a`; null where the generator plans none. */
export function expectedRelation(field: string, a: string, b: string): Relation | null {
  if (a === b) return 'agrees';
  for (const { field: name, tags, relation, converse } of KNOWN) {
    if (name !== field) continue;
    if (tags[0] === a && tags[1] === b) return relation;
    if (tags[0] === b && tags[1] === a) return converse;
  }
  return null;
}

/** Every planned pair of a field's tags among those given, the first tag first. */
export function plannedPairs(field: string, tags: ReadonlySet<string>): { a: string; b: string; relation: Relation }[] {
  return KNOWN.filter((each) => each.field === field && each.tags.every((tag) => tags.has(tag))).map(
    ({ tags: [a, b], relation }) => ({ a, b, relation }),
  );
}
