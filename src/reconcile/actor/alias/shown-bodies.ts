import type { NameNode } from '../name-node.ts';
import { block, pairsOf, writtenOf, type Link, type Names } from './link.ts';

/**
 * A name of several words that one report shows to be a group's or a firm's, and another one only takes for a person's because nothing
 * tells: `the group known as Salt Heron` here, `tools of Salt Heron` there. Not where anything there goes back to the person.
 */
export function linkShownBodies(names: Names): Link[] {
  const same = block(names.nodes.filter(isName), (node) => [node.key.slice(node.key.lastIndexOf('|') + 1)]);
  return [...pairsOf(same)].flatMap(([a, b]): Link[] => {
    const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
    if (person.kind !== 'person' || body.kind !== 'institution' || person.referring.length > 0) return [];
    const why = `“${writtenOf(body)}” is shown to be a ${body.level === 'unit' ? 'group' : 'body'} in another report`;
    return [{ a: a.key, b: b.key, basis: 'inferred', why, strength: 2, otherKind: true }];
  });
}

function isName({ kind, key, speaksFor, partOf }: NameNode): boolean {
  if (kind !== 'person' && kind !== 'institution') return false;
  return key.includes(' ') && speaksFor.size === 0 && partOf.size === 0;
}
