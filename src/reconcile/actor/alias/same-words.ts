import { countriesFit, block, pairsOf, writtenOf, type Link, type Names } from './link.ts';
import type { NameNode } from '../name-node.ts';

/**
 * Institutions whose names say the same in other words or another order: `State Security Ministry` and `Ministry of
 * State Security`, `defense ministry` and `Ministry of National Defense`. The class of body and every telling word must
 * agree, and the countries must not differ.
 */
export function linkSameWords(names: Names): Link[] {
  const institutions = names.nodes.filter((node) => node.kind === 'institution' && tells(node));
  const links: Link[] = [];
  for (const [a, b] of pairsOf(block(institutions, (node) => [wordKey(node)]))) {
    if (!countriesFit(a.country, b.country)) continue;
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

function sameCountry(a: NameNode, b: NameNode): boolean {
  return a.country === b.country;
}

function whyOf(a: NameNode, b: NameNode): string {
  return `“${writtenOf(a)}” and “${writtenOf(b)}” share every telling word`;
}
