import type { NameNode } from '../name-node.ts';
import { personWords } from '../normalise-name.ts';
import { personSoundAlike, soundAlike, soundsOf } from '../sound-alike.ts';
import { block, countriesFit, pairsOf, shareReport, writtenOf, type Link, type Names } from './link.ts';

/**
 * One-word names of bodies that sound alike and differ in a letter: `ISEFCOM` for `ICEFCOM`. Not when one report uses
 * both as different names would be, and never when their figures differ.
 */
export function linkMisheardBodies(names: Names): Link[] {
  const single = names.nodes.filter((node) => node.kind === 'institution' && node.sign.words.length === 1);
  const links: Link[] = [];
  for (const [a, b] of pairsOf(block(single, (node) => soundsOf(node.sign.words[0]!)))) {
    if (!countriesFit(a.country, b.country) || !soundAlike(a.sign.words[0]!, b.sign.words[0]!)) continue;
    if (shareReport(a, b)) continue;
    const why = `“${writtenOf(a)}” and “${writtenOf(b)}” sound alike and differ in spelling`;
    links.push({ a: a.key, b: b.key, basis: 'inferred', why, strength: 1.5 });
  }
  return links;
}

/**
 * Persons whose names differ only in middle initials or in the spelling of one sound. Two persons named in one report
 * are taken to be two.
 */
export function linkMisheardPersons(names: Names): Link[] {
  const persons = names.nodes.filter((node) => node.kind === 'person' && nameOf(node).length >= 2);
  const links: Link[] = [];
  for (const [a, b] of pairsOf(block(persons, (node) => soundsOf(nameOf(node).at(-1)!)))) {
    if (!countriesFit(a.country, b.country) || shareReport(a, b)) continue;
    const why = comparePersons(nameOf(a), nameOf(b));
    if (why) links.push({ a: a.key, b: b.key, basis: 'inferred', why, strength: 1.5 });
  }
  return links;
}

function nameOf(node: NameNode): string[] {
  return personWords(writtenOf(node));
}

function comparePersons(a: string[], b: string[]): string | null {
  const [firstA, middleA, lastA] = parts(a);
  const [firstB, middleB, lastB] = parts(b);
  if (middleA && middleB && middleA[0] !== middleB[0]) return null;
  if (!personSoundAlike(lastA, lastB)) return null;
  const initial = Math.min(firstA.length, firstB.length) === 1 && firstA[0] === firstB[0];
  if (!initial && !personSoundAlike(firstA, firstB)) return null;
  const spelled = firstA === firstB && lastA === lastB;
  return spelled || initial
    ? 'the same name with and without initials'
    : 'the names sound alike and differ in spelling';
}

function parts(words: string[]): [string, string, string] {
  return [words[0]!, words.slice(1, -1).join(' '), words.at(-1)!];
}
