import type { Dossier } from '../../src/model/dossier.ts';
import type { Comparison, Field, Reading, Relation } from '../../src/model/field.ts';
import { overlaps } from '../../src/model/span.ts';
import { expectedRelation, plannedPairs } from './expect-relation.ts';
import type { Generated } from './generate.ts';
import { add, NOTHING, type Score } from './score.ts';

/** Relations that claim something: that two values agree is the rule, and `unexplained` claims nothing. */
const CLAIMS: readonly Relation[] = [
  'refines',
  'vaguer',
  'updates',
  'converts',
  'garbles',
  'other-scope',
  'contradicts',
];

/**
 * Comparisons of values that the generator planned, one score for each relation. A pair of values counts once for each story; a
 * claim on values that it did not plan is not judged.
 */
export function scoreComparisons(generated: readonly Generated[], dossier: Dossier): [string, Score][] {
  const scores = new Map<Relation, Score>();
  const score = (relation: Relation, more: Partial<Score>) =>
    scores.set(relation, add(scores.get(relation) ?? NOTHING, { ...NOTHING, ...more }));
  const tagOf = tagger(generated);
  const storyOf = new Map(generated.map((one) => [one.annotated.report.id, one.story.id]));
  const said = new Set<string>();
  for (const field of dossier.events.flatMap((event) => event.fields)) {
    for (const { relation, a, b } of field.comparisons.filter((each) => CLAIMS.includes(each.relation))) {
      const [x, y] = [tagOf(field, a), tagOf(field, b)];
      const expected = x !== null && y !== null ? expectedRelation(field.name, x, y) : null;
      if (expected === null) continue;
      const stories = [a, b].map((index) => storyOf.get(field.readings[index]!.report));
      const right = expected === relation && stories[0] === stories[1];
      score(relation, { claimed: 1, true: right ? 1 : 0 });
      if (right) said.add([stories[0], field.name, ...[x!, y!].sort()].join('|'));
    }
  }
  for (const [id, reports] of Map.groupBy(generated, ({ story }) => story.id)) {
    for (const { field, a, b, relation } of plannedFor(reports)) {
      const found = said.has([id, field, ...[a, b].sort()].join('|'));
      score(plain(relation), { planted: 1, found: found ? 1 : 0 });
    }
  }
  const merged = merge(scores);
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([relation, each]) => [`values: ${relation}`, each]);
}

// Which of the two is said depends on which reading stands first.
function plain(relation: Relation): Relation {
  return relation === 'vaguer' ? 'refines' : relation;
}

function merge(scores: ReadonlyMap<Relation, Score>): Map<string, Score> {
  const merged = new Map<string, Score>();
  for (const [relation, each] of scores) {
    const name = plain(relation) === 'refines' ? 'refines, vaguer' : relation;
    merged.set(name, add(merged.get(name) ?? NOTHING, each));
  }
  return merged;
}

function tagger(generated: readonly Generated[]): (field: Field, index: Comparison['a']) => string | null {
  const values = new Map(generated.map((one) => [one.annotated.report.id, one.values]));
  return ({ name, readings }, index) => {
    const { report, start, end }: Reading = readings[index]!;
    if (start === null || end === null) return null;
    const at = values.get(report)!.find((one) => one.field === name && overlaps(one, { start, end }));
    return at?.tag ?? null;
  };
}

/** The pairs of values that the reports of one story hold; of an update two dated reports must give the order. */
function plannedFor(reports: readonly Generated[]): { field: string; a: string; b: string; relation: Relation }[] {
  const holders = new Map<string, Map<string, Generated[]>>();
  for (const one of reports) {
    for (const { field, tag } of one.values) {
      const tags = holders.get(field) ?? new Map<string, Generated[]>();
      holders.set(field, tags);
      tags.set(tag, [...(tags.get(tag) ?? []), one]);
    }
  }
  return [...holders].flatMap(([field, tags]) =>
    plannedPairs(field, new Set(tags.keys()))
      .filter(({ a, b, relation }) => {
        const [first, second] = [tags.get(a)!, tags.get(b)!];
        // No rate comes from outside: one report must state the sum in both currencies.
        if (relation === 'converts' && !first.some((one) => second.includes(one))) return false;
        if (relation === 'updates') return first.some((x) => second.some((y) => isBefore(x, y)));
        return first.some((x) => second.some((y) => x !== y));
      })
      .map((pair) => ({ field, ...pair })),
  );
}

function isBefore({ facts: { published: x } }: Generated, { facts: { published: y } }: Generated): boolean {
  return x !== null && y !== null && x < y;
}
