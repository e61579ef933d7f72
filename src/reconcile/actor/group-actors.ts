import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor, Alias } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Judgement } from '../../model/judgement.ts';
import { actorReference } from './actor-reference.ts';
import { AliasGroups } from './alias-groups.ts';
import { linkAcronyms } from './alias/acronyms.ts';
import { linkCodebookNames } from './alias/codebook-names.ts';
import { linkDescribedBodies } from './alias/described-bodies.ts';
import { linkEmbassies } from './alias/embassies.ts';
import { linkEquivalents } from './alias/equivalents.ts';
import { writtenOf, type Link, type Names } from './alias/link.ts';
import { linkMisheardBodies, linkMisheardPersons } from './alias/misheard-names.ts';
import { linkOffices } from './alias/offices.ts';
import { linkSameWords } from './alias/same-words.ts';
import { linkShownBodies } from './alias/shown-bodies.ts';
import { linkShortForms } from './alias/short-forms.ts';
import { linkSurnames } from './alias/surnames.ts';
import { linkTranslations } from './alias/translations.ts';
import { namesOfCountry, officialName } from './country-words.ts';
import { NameBook } from './name-book.ts';
import type { NameNode } from './name-node.ts';
import { namesInReport } from './names-in-report.ts';
import { normaliseName } from './normalise-name.ts';
import { readJudgedNames } from './judged-names.ts';
import { tieOffices } from './tie-offices.ts';
import { follow } from '../follow.ts';
import { pushTo } from '../push-to.ts';
import { remember, serialOf } from '../remember.ts';

// Order does not matter: links are sorted by strength before any is followed.
const RULES: readonly ((names: Names) => Link[])[] = [
  ({ inReports }) => inReports.flatMap(({ stated }) => stated),
  ({ inReports }) => inReports.flatMap(({ resolved }) => resolved),
  linkCodebookNames,
  linkEquivalents,
  linkSameWords,
  linkShownBodies,
  linkAcronyms,
  linkShortForms,
  linkDescribedBodies,
  linkEmbassies,
  linkMisheardBodies,
  linkMisheardPersons,
  linkSurnames,
  linkTranslations,
  linkOffices,
];

/**
 * The actors of a case. The same normalised name is the same actor; other names join it as aliases, each with its
 * reason, basis and places. A judgement wins over every rule. Sources that a report does not name stay alone. In the
 * order of their ids, whatever order the reports came in.
 */
export function groupActors(
  reports: readonly AnnotatedReport[],
  judgements: readonly Judgement[],
  codebooks: Codebooks,
): Actor[] {
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const names = namesOf(sorted, codebooks);
  const judged = readJudgedNames(names.nodes, judgements);
  const links = [...judged.same, ...RULES.flatMap((rule) => rule(names))].sort(byStrength);
  const groups = new AliasGroups(names.nodes);
  for (const [a, b] of judged.apart) groups.keepApart(a, b, true);
  for (const [a, b] of names.inReports.flatMap(({ contrasted }) => contrasted)) groups.keepApart(a, b, false);
  const followed = links.filter((link) => groups.join(link));
  const linksOf = indexLinks(followed);
  const joined = groups.groups().map((members) => ({ members, actor: actorOf(members, linksOf, codebooks) }));
  return tieOffices(joined, codebooks).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function namesOf(reports: readonly AnnotatedReport[], codebooks: Codebooks): Names {
  const inReports = reports.map((annotated) =>
    remember(annotated, 'names', String(serialOf(codebooks)), () => namesInReport(annotated, codebooks)),
  );
  const book = follow(inReports, 'name book', () => new NameBook(codebooks));
  return { nodes: book.nodes(), inReports, reports, codebooks };
}

function byStrength(x: Link, y: Link): number {
  return y.strength - x.strength || (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1);
}

function indexLinks(links: readonly Link[]): Map<string, Link[]> {
  const index = new Map<string, Link[]>();
  for (const link of links) for (const key of [link.a, link.b]) pushTo(index, key, link);
  return index;
}

/** An actor of the names joined into one: the same object as before where the names and what joins them are. */
function actorOf(
  members: readonly NameNode[],
  linksOf: ReadonlyMap<string, readonly Link[]>,
  codebooks: Codebooks,
): Actor {
  const [main, ...others] = [...members].sort(byFullness) as [NameNode, ...NameNode[]];
  const reached = others.length > 0 ? reachFrom(main.key, linksOf) : NOTHING_REACHED;
  const ways = others.map((node) => [serialOf(node), reached.get(node.key)?.basis, reached.get(node.key)?.why]);
  const from = [serialOf(codebooks), ...ways.flat()].join(' ');
  return remember(main, 'actor', from, () => makeActor(main, others, reached, codebooks));
}

const NOTHING_REACHED: ReadonlyMap<string, Link> = new Map();

/** An actor goes by the fullest of its names. */
function makeActor(
  main: NameNode,
  others: readonly NameNode[],
  reached: ReadonlyMap<string, Link>,
  codebooks: Codebooks,
): Actor {
  const members = [main, ...others];
  const name = nameOf(main, codebooks);
  return {
    id: actorReference(main),
    name,
    level: levelOf(main, members),
    country: main.country ?? members.find((node) => node.country !== null)?.country ?? null,
    aliases: [...otherSpellings(main, name, codebooks), ...others.map((node) => aliasOf(node, reached.get(node.key)))],
    partOf: null,
    speaksFor: null,
    anonymous: main.kind === 'anonymous',
    mentions: members
      .flatMap((node) => [...node.sightings.map((sighting) => sighting.mention), ...node.referring])
      .sort(),
  };
}

// A surname alone may have been read as a body's.
function levelOf(main: NameNode, members: readonly NameNode[]): Actor['level'] {
  const isOne = main.kind === 'person' || members.every((node) => node.level === main.level);
  return isOne ? main.level : widest(members);
}

function widest(members: readonly NameNode[]): Actor['level'] {
  return (['state', 'organisation', 'unit', 'person'] as const).find((level) =>
    members.some((node) => node.level === level),
  )!;
}

/** In words: beyond it a name tells no more of whose office it is. */
const LONGEST_OFFICE = 4;

// A proper name before a description, a spelled-out one before an acronym, more words before fewer, what more reports
// use before less.
function byFullness(a: NameNode, b: NameNode): number {
  const rank = (node: NameNode) => [
    node.kind === 'description' ? 0 : 1,
    node.sign.acronym ? 0 : 1,
    node.sign.words.length,
    // `Foreign Ministry of Karsk` before `foreign ministry`.
    node.country === null ? 0 : Math.min(writtenOf(node).split(' ').length, LONGEST_OFFICE),
    // Of one name, what a report shows it to be.
    node.kind === 'person' ? 0 : 1,
    node.sightings.length,
  ];
  const [x, y] = [rank(a), rank(b)];
  const at = x.findIndex((value, i) => value !== y[i]);
  return at < 0 ? (a.key < b.key ? -1 : 1) : y[at]! - x[at]!;
}

// The strongest link on the way from the main name to each other one.
function reachFrom(start: string, linksOf: ReadonlyMap<string, readonly Link[]>): Map<string, Link> {
  const reached = new Map<string, Link>();
  const seen = new Set([start]);
  for (let frontier = [start]; frontier.length > 0;) {
    const steps = frontier.flatMap((key) =>
      (linksOf.get(key) ?? []).map((link) => ({ link, to: link.a === key ? link.b : link.a })),
    );
    frontier = [];
    for (const { link, to } of steps.sort((x, y) => byStrength(x.link, y.link))) {
      if (seen.has(to)) continue;
      seen.add(to);
      reached.set(to, link);
      frontier.push(to);
    }
  }
  return reached;
}

function aliasOf(node: NameNode, link: Link | undefined): Alias {
  const spans = node.sightings.map(({ report, start, end }) => ({ report, start, end }));
  return {
    name: writtenOf(node),
    basis: link?.basis ?? 'inferred',
    why: link?.why ?? 'joined through another of its names',
    spans,
  };
}

// For a state, `Beijing` and `China` have one key: each way to write it other than the main one is shown with its
// reason.
function otherSpellings(node: NameNode, name: string, codebooks: Codebooks): Alias[] {
  if (node.kind !== 'state') return [];
  const others = [...node.written.keys()].filter((written) => written !== name).sort();
  return others.map((written) => {
    const spans = node.sightings
      .filter((sighting) => sighting.written === written)
      .map(({ report, start, end }) => ({ report, start, end }));
    return { name: written, ...reasonFor(written, node.country, codebooks), spans };
  });
}

function reasonFor(name: string, country: string | null, codebooks: Codebooks): Pick<Alias, 'basis' | 'why'> {
  const known = namesOfCountry(country, codebooks).has(normaliseName(name));
  if (known) return { basis: 'outside', why: 'the codebook of countries gives both names for one state' };
  return { basis: 'inferred', why: 'words for those who act for the state are taken to mean the state' };
}

// A state goes by its name in the codebook where the reports use it, otherwise by what they use most.
function nameOf(node: NameNode, codebooks: Codebooks): string {
  if (node.kind !== 'state') return writtenOf(node);
  const [official, known] = [officialName(node.country, codebooks), namesOfCountry(node.country, codebooks)];
  const rank = (name: string) => (normaliseName(name) === official ? 2 : known.has(normaliseName(name)) ? 1 : 0);
  const [best] = [...node.written].sort(([a, n], [b, m]) => rank(b) - rank(a) || m - n || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
