import { countriesFit, block, pairsOf, writtenOf, type Link, type Names } from './link.ts';
import type { NameNode } from '../name-node.ts';

/**
 * Institutions whose names say the same in other words or another order: `State Security Ministry` and `Ministry of
 * State Security`, `defense ministry` and `Ministry of National Defense`. The class of body and every telling word must
 * agree, and the countries must not differ. Where two states have such an office, one that no report places is neither's.
 */
export function linkSameWords(names: Names): Link[] {
  const institutions = names.nodes.filter((node) => node.kind === 'institution' && tells(node));
  const links: Link[] = [];
  const blocks = block(institutions, (node) => [wordKey(node)]);
  const open = new Set([...blocks].filter(([, nodes]) => homesOf(nodes).size > 1).map(([key]) => key));
  for (const [a, b] of pairsOf(blocks)) {
    if (!countriesFit(homeOf(a), homeOf(b))) continue;
    if (homeOf(a) !== homeOf(b) && open.has(wordKey(a))) continue;
    links.push({ a: a.key, b: b.key, basis: 'inferred', why: whyOf(a, b), strength: sameCountry(a, b) ? 4 : 3 });
  }
  return links;
}

function tells(node: NameNode): boolean {
  return node.sign.telling.length > 0 && node.sign.acronym === null;
}

function wordKey(node: NameNode): string {
  return `${node.sign.head ?? ''}|${node.sign.telling.join(' ')}`;
}

function homeOf({ country, owner }: NameNode): string | null {
  return country ?? owner;
}

function homesOf(nodes: readonly NameNode[]): ReadonlySet<string> {
  return new Set(nodes.map(homeOf).filter((home) => home !== null));
}

function sameCountry(a: NameNode, b: NameNode): boolean {
  return a.country === b.country;
}

function whyOf(a: NameNode, b: NameNode): string {
  if (writtenOf(a) === writtenOf(b)) return `“${writtenOf(a)}” is given once with its state and once without`;
  return `“${writtenOf(a)}” and “${writtenOf(b)}” share every telling word`;
}
