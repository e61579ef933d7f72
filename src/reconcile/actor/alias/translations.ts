import type { NameNode } from '../name-node.ts';
import { block, countriesFit, pairsOf, shareReport, writtenOf, type Link, type Names } from './link.ts';

const SHARED_AT_LEAST = 2;

/**
 * Names of armed bodies that may be one name translated twice: they begin with the same two telling words and end in a
 * word for a formation, each in its own report, and the same side speaks of both in an accusation. Only proposed:
 * translators differ, and so may the bodies.
 */
export function linkTranslations(names: Names): Link[] {
  const { formations } = names.codebooks.institutionWords;
  const bodies = names.nodes.filter(
    (node) =>
      (node.kind === 'institution' || node.kind === 'description') &&
      node.sign.head !== null &&
      formations.includes(node.sign.head),
  );
  const accusers = accusersAround(bodies, names);
  const links: Link[] = [];
  for (const [a, b] of pairsOf(block(bodies, openingWords))) {
    if (shareReport(a, b) || a.sign.telling.join() === b.sign.telling.join() || a.sign.digits !== b.sign.digits)
      continue;
    if (!countriesFit(a.country, b.country) || !shareAccuser(a, b, accusers)) continue;
    const why = `“${writtenOf(a)}” and “${writtenOf(b)}” begin with the same words and end in a word for an armed body; perhaps one name translated twice`;
    links.push({ a: a.key, b: b.key, basis: 'inferred', why, strength: 1 });
  }
  return links;
}

function openingWords(node: NameNode): string[] {
  const opening = node.sign.words.filter((word) => node.sign.telling.includes(word)).slice(0, SHARED_AT_LEAST);
  return opening.length === SHARED_AT_LEAST ? [opening.join(' ')] : [];
}

function shareAccuser(a: NameNode, b: NameNode, accusers: ReadonlyMap<string, Set<string>>): boolean {
  const ofA = accusers.get(a.key);
  const ofB = accusers.get(b.key);
  return ofA !== undefined && ofB !== undefined && [...ofA].some((country) => ofB.has(country));
}

// For each name: the countries whose accusations, in the same report, it stands in or names.
function accusersAround(bodies: readonly NameNode[], names: Names): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const { report, statements } of names.reports) {
    sides.set(
      report.id,
      new Set(statements.filter((s) => s.stance === 'accuse' && s.actorCountry).map((s) => s.actorCountry!)),
    );
  }
  const accusers = new Map<string, Set<string>>();
  for (const node of bodies) {
    const around = [...node.reports].flatMap((report) => [...(sides.get(report) ?? [])]);
    accusers.set(node.key, new Set(around.filter((country) => country !== node.country)));
  }
  return accusers;
}
