import { localOwners, stemOf } from '../local-owners.ts';
import type { NameNode } from '../name-node.ts';
import { personWords } from '../normalise-name.ts';
import { countriesFit, writtenOf, type Link, type Names } from './link.ts';
import { pushTo } from '../../push-to.ts';

/**
 * Shorter forms of a name within one report: the surname of a person named in full there, the name of a body without
 * its place (`Public Security Bureau` for `Harbin Public Security Bureau`). Where two full names fit, none is proposed.
 */
export function linkShortForms(names: Names): Link[] {
  const owners = localOwners(names.nodes, names.codebooks.institutionWords);
  const inReport = new Map<string, NameNode[]>();
  for (const node of names.nodes) {
    for (const report of node.reports) pushTo(inReport, report, node);
  }
  const links: Link[] = [];
  for (const nodes of inReport.values()) {
    links.push(
      ...linkWithin(
        nodes.filter((node) => node.kind === 'person'),
        isPartOfPerson,
        'part of a fuller name in the same report',
      ),
    );
    // `Velmora` is no short form of `Velmora Rail`.
    const bodies = nodes.filter(
      (node) =>
        node.kind === 'institution' &&
        node.sign.acronym === null &&
        !(node.sign.words.length === 1 && owners.has(stemOf(node.sign.words[0]!))),
    );
    links.push(...linkWithin(bodies, isPartOfBody, 'a shorter form of a name in the same report'));
  }
  return links;
}

type IsPart = (short: NameNode, full: NameNode) => boolean;

function linkWithin(nodes: readonly NameNode[], isPart: IsPart, why: string): Link[] {
  const byWord = new Map<string, NameNode[]>();
  for (const node of nodes) for (const word of new Set(wordsOfNode(node))) pushTo(byWord, word, node);
  return nodes.flatMap((short) => {
    const candidates = byWord.get(wordsOfNode(short).at(-1) ?? '') ?? [];
    const fuller = candidates.filter(
      (full) =>
        full !== short && full.sightings.length > 0 && countriesFit(short.country, full.country) && isPart(short, full),
    );
    return fuller.length === 1
      ? [{ a: short.key, b: fuller[0]!.key, basis: 'inferred' as const, why, strength: 2 }]
      : [];
  });
}

function wordsOfNode(node: NameNode): string[] {
  return node.kind === 'person' ? personWords(writtenOf(node)) : node.sign.words;
}

// East Asian names are cited by their first part, others by their last.
function isPartOfPerson(short: NameNode, full: NameNode): boolean {
  const [part] = wordsOfNode(short);
  const whole = wordsOfNode(full);
  return wordsOfNode(short).length === 1 && whole.length > 1 && (whole.at(-1) === part || whole[0] === part);
}

function isPartOfBody(short: NameNode, full: NameNode): boolean {
  const rest = full.sign.words.filter((word) => !short.sign.words.includes(word));
  const inside = short.sign.words.every((word) => full.sign.words.includes(word));
  const sameClass = short.sign.head === full.sign.head || short.sign.head === null;
  return inside && rest.length > 0 && sameClass && short.sign.telling.length > 0 && sameDigits(short, full);
}

function sameDigits(a: NameNode, b: NameNode): boolean {
  return a.sign.digits === b.sign.digits;
}
