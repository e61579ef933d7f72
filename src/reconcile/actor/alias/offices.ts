import { localOwners, ownerOf, stemOf } from '../local-owners.ts';
import type { NameNode } from '../name-node.ts';
import { block, pairsOf, writtenOf, type Link, type Names } from './link.ts';

/**
 * Names of one office of a state that no codebook knows: `Karsk's foreign ministry`, `Karsk foreign ministry`, `Foreign Ministry of
 * Karsk`. Class, owner and every other telling word agree. Embassies are many.
 */
export function linkOffices(names: Names): Link[] {
  const owners = localOwners(names.nodes, names.codebooks.institutionWords);
  if (owners.size === 0) return [];
  const keyOf = (node: NameNode): string[] => {
    const owner = ownerOf(node, owners);
    const office = node.sign.telling.filter((word) => owner === null || stemOf(word) !== owner);
    return owner !== null && office.length > 0 ? [`${owner}|${node.sign.head}|${office.join(' ')}`] : [];
  };
  const offices = names.nodes.filter(isOffice);
  const links: Link[] = [];
  for (const [a, b] of pairsOf(block(offices, keyOf))) {
    const [one, other] = [writtenOf(a), writtenOf(b)];
    const office = `the same office of “${owners.get(ownerOf(a, owners)!)}”`;
    const why = one === other ? `“${one}” is ${office} in every report` : `“${one}” and “${other}” name ${office}`;
    links.push({ a: a.key, b: b.key, basis: 'inferred', why, strength: 1 });
  }
  return links;
}

function isOffice({ kind, level, sign }: NameNode): boolean {
  return (
    (kind === 'institution' || kind === 'description') &&
    level !== 'person' &&
    sign.acronym === null &&
    sign.head !== null &&
    sign.head !== 'embassy'
  );
}
