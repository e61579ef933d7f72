import type { NameNode } from '../name-node.ts';
import { block, pairsOf, writtenOf, type Link, type Names } from './link.ts';

/** Bodies that the codebook says are one in their country: a Chinese city's police and its public security bureau. */
export function linkEquivalents(names: Names): Link[] {
  const links: Link[] = [];
  for (const { country, words, means } of names.codebooks.institutionWords.equivalents) {
    const bodies = names.nodes.filter((node) => node.kind === 'institution' && node.country === country);
    const keys = (node: NameNode) =>
      [without(node, words), without(node, means)].filter((key) => key !== null && key !== '') as string[];
    for (const [a, b] of pairsOf(block(bodies, keys))) {
      const why = `the codebook takes “${writtenOf(a)}” and “${writtenOf(b)}” for one body in that country`;
      links.push({ a: a.key, b: b.key, basis: 'outside', why, strength: 3 });
    }
  }
  return links;
}

// What is left of a name when the words are taken out: the place; null when it lacks one of them.
function without(node: NameNode, words: readonly string[]): string | null {
  const left = node.sign.words.filter((word) => !words.includes(word) && word !== 'city' && word !== 'municipal');
  return words.every((word) => node.sign.words.includes(word)) ? left.sort().join(' ') : null;
}
