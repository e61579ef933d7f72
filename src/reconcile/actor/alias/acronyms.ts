import type { NameNode } from '../name-node.ts';
import { matchesAcronym } from '../matches-acronym.ts';
import { normaliseName } from '../normalise-name.ts';
import { block, countriesFit, shareReport, writtenOf, type Link, type Names } from './link.ts';

/**
 * An acronym and the name whose words begin it ({@link matchesAcronym}). Among several names that fit, one in the same
 * report wins, then one of the same country; where two remain that are not worded alike, none is proposed.
 */
export function linkAcronyms(names: Names): Link[] {
  const institutions = names.nodes.filter((node) => node.kind === 'institution');
  const small = names.codebooks.institutionWords.small;
  const full = block(
    institutions.filter((node) => node.sign.words.length > 1),
    (node) => firstLetters(node),
  );
  const links: Link[] = [];
  for (const short of institutions) {
    if (short.sign.acronym === null) continue;
    const letters = short.sign.acronym;
    const fitting = (full.get(letters[0]!.toLowerCase()) ?? []).filter(
      (node) => countriesFit(node.country, short.country) && fits(letters, node, small),
    );
    for (const node of pick(short, fitting)) links.push(linkOf(short, node));
  }
  return links;
}

// With and without the words of its country: MSS leaves `Chinese` out, `USCC` would not.
function wordings(node: NameNode): string[][] {
  return [...node.written.keys()].map((written) => normaliseName(written).split(' ')).concat([node.sign.words]);
}

function firstLetters(node: NameNode): string[] {
  return wordings(node).map((words) => words[0]?.[0] ?? '');
}

function fits(letters: string, node: NameNode, small: readonly string[]): boolean {
  return wordings(node).some((words) => matchesAcronym(letters, words, small));
}

function pick(short: NameNode, fitting: readonly NameNode[]): readonly NameNode[] {
  const near = fitting.filter((node) => shareReport(short, node));
  const sameCountry = fitting.filter((node) => node.country !== null && node.country === short.country);
  const best = near.length > 0 ? near : sameCountry.length > 0 ? sameCountry : fitting;
  const wordings = new Set(
    best.map((node) => `${node.country ?? ''}|${node.sign.head ?? ''}|${node.sign.telling.join(' ')}`),
  );
  return wordings.size === 1 ? best : [];
}

function linkOf(short: NameNode, node: NameNode): Link {
  const why = `the letters of “${writtenOf(short)}” begin the words of “${writtenOf(node)}”`;
  return { a: short.key, b: node.key, basis: 'inferred', why, strength: shareReport(short, node) ? 3.5 : 2.5 };
}
