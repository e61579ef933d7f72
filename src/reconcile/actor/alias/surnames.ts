import type { NameNode } from '../name-node.ts';
import { normaliseName, personWords } from '../normalise-name.ts';
import { pushTo } from '../../push-to.ts';
import { countriesFit, shareReport, writtenOf, type Link, type Names } from './link.ts';

/**
 * `Lund said` in a report that never names her in full, where one person in all reports has that surname. Not where that person stands in
 * the same report, which then means another, and not where somebody belongs to it or speaks for it, as to a firm.
 */
export function linkSurnames({ nodes }: Names): Link[] {
  const bySurname = new Map<string, NameNode[]>();
  for (const node of nodes) {
    const words = node.kind === 'person' && node.sightings.length > 0 ? personWords(writtenOf(node)) : [];
    if (words.length > 1) pushTo(bySurname, words.at(-1)!, node);
  }
  const owners = new Set(nodes.flatMap(({ partOf, speaksFor }) => [...partOf, ...speaksFor].map(normaliseName)));
  return nodes.flatMap((short) => {
    const [surname, ...more] = short.sightings.length > 0 && isBare(short) ? personWords(writtenOf(short)) : [];
    if (!surname || more.length > 0 || owners.has(surname)) return [];
    const [full, ...others] = bySurname.get(surname) ?? [];
    if (!full || others.length > 0 || shareReport(short, full) || !countriesFit(short.country, full.country)) return [];
    return [{ a: short.key, b: full.key, basis: 'inferred', why: WHY, strength: 1, otherKind: true }];
  });
}

const WHY = 'the surname of one person in these reports, who is not named in full where it stands';

/** A person's, or of nothing that tells what it names. */
function isBare({ kind, level, sign }: NameNode): boolean {
  if (kind === 'person') return true;
  return kind === 'institution' && level === 'organisation' && sign.head === null && sign.acronym === null;
}
