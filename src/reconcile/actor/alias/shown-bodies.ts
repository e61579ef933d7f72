import type { Reference } from '../../../model/reference.ts';
import type { Statement } from '../../../model/statement.ts';
import type { NameNode } from '../name-node.ts';
import { normaliseName } from '../normalise-name.ts';
import { block, pairsOf, shareReport, type Link, type Names } from './link.ts';

/**
 * A name of several words that one report shows to be a group's or a firm's, and another one only takes for a person's because nothing
 * tells: `the group known as Salt Heron` here, `tools of Salt Heron` there. Not where one report has both, nor where anything there goes
 * back to the person, who speaks, or who is accused: a body is never sealed.
 */
export function linkShownBodies(names: Names): Link[] {
  const same = block(names.nodes.filter(isName), (node) => [nameOf(node)]);
  const pairs = [...pairsOf(same)].map(([a, b]): [NameNode, NameNode] => (a.kind === 'person' ? [a, b] : [b, a]));
  const asPerson = pairs.filter(([person, body]) => person.kind === 'person' && body.kind === 'institution');
  if (asPerson.length === 0) return [];
  const statementsOf = new Map(names.reports.map(({ report, statements }) => [report.id, statements]));
  return asPerson.flatMap(([person, body]): Link[] => {
    if (person.referring.length > 0 || shareReport(person, body) || isParty(person, statementsOf)) return [];
    const why = `another report shows the name to be that of a ${body.level === 'unit' ? 'group' : 'body'}`;
    return [{ a: person.key, b: body.key, basis: 'inferred', why, strength: 2, otherKind: true }];
  });
}

function isName({ kind, key, speaksFor, partOf }: NameNode): boolean {
  if (kind !== 'person' && kind !== 'institution') return false;
  return key.includes(' ') && speaksFor.size === 0 && partOf.size === 0;
}

function nameOf({ key }: NameNode): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

/** Whether some statement of its reports is the person's, or accuses the person; by the surname too. */
function isParty(person: NameNode, statementsOf: ReadonlyMap<Reference, readonly Statement[]>): boolean {
  const name = nameOf(person);
  const own = new Set([name, name.slice(name.lastIndexOf(' ') + 1)]);
  return [...person.reports]
    .flatMap((report) => statementsOf.get(report) ?? [])
    .some(({ actor, accused }) => [actor, accused].some((words) => words !== null && own.has(normaliseName(words))));
}
