import type { Codebooks, InstitutionWords } from '../../../codebooks/codebooks.ts';
import type { ActorLevel } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention, type ActorMention, type MentionOf } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { SpanIndex } from '../span-index.ts';
import { isPronoun } from '../field/is-pronoun.ts';
import { wordsOfCountry } from './country-words.ts';
import { normaliseName } from './normalise-name.ts';
import { signName, type NameSign } from './sign-name.ts';

export type NameKind = 'state' | 'institution' | 'person' | 'description' | 'anonymous';

/** One place where a name stands. */
export interface Sighting extends Span {
  report: string;
  mention: Reference;
  written: string;
}

/** One name with everything the reports say under it; two nodes may turn out to be one actor. */
export interface NameNode {
  key: string;
  kind: NameKind;
  level: ActorLevel;
  country: string | null;
  /** How it is written, with how often. */
  written: Map<string, number>;
  sign: NameSign;
  sightings: Sighting[];
  /** Ids of reports that use the name. */
  reports: Set<string>;
  /** Mentions by pronoun or description that reading resolved to this name. */
  referring: Reference[];
  partOf: Set<string>;
  speaksFor: Set<string>;
}

/** Collects every name under which the reports mention somebody, and the names that only a statement gives. */
export function gatherNames(reports: readonly AnnotatedReport[], codebooks: Codebooks): Map<string, NameNode> {
  const nodes = new Map<string, NameNode>();
  for (const annotated of reports) {
    const mentions = annotated.mentions.filter(isMention('actor'));
    const roots = rootsOf(mentions);
    for (const mention of mentions) addMention(nodes, mention, roots.get(mention.id)!, codebooks);
    const index = new SpanIndex(mentions);
    for (const statement of annotated.statements) addStatementNames(nodes, statement, index, codebooks);
  }
  return nodes;
}

/** The key of the name under which a mention stands; mentions of one key are one name. */
export function nameKey(
  value: Pick<ActorMention, 'name' | 'level' | 'country' | 'form'>,
  report: string,
  id: Reference,
  codebooks: Codebooks,
): string {
  const name = normaliseName(value.name);
  if (value.form === 'anonymous') return `anonymous|${id}`;
  if (value.level === 'state') return `state|${value.country ?? name}`;
  if (value.level === 'person' && value.form === 'name') return `person|${name}`;
  const bare = withoutOwnWords(name, value.country, codebooks);
  const book = codebooks.institutionWords;
  if (value.form === 'name' || isCollective(bare, value.country, book) || isOffice(value, book))
    return `institution|${value.country ?? ''}|${bare}`;
  return `description|${report}|${name}`;
}

/** True for words such as `authorities` that with a country name those who act for it. */
export function isCollective(bare: string, country: string | null, book: InstitutionWords): boolean {
  return country !== null && book.collectives.includes(bare);
}

/** One of a kind in its country, though no name: `defence ministry`, `public security bureau in Guangzhou`. */
function isOffice(
  { name, level, country }: Pick<ActorMention, 'name' | 'level' | 'country'>,
  book: InstitutionWords,
): boolean {
  if (country === null || level === 'person') return false;
  const { head, telling } = signName(name, new Set(), book);
  return head !== null && book.singular.includes(head) && telling.length > 0;
}

function withoutOwnWords(name: string, country: string | null, codebooks: Codebooks): string {
  const own = wordsOfCountry(country, codebooks);
  const bare = name
    .split(' ')
    .filter((word) => !own.has(word))
    .join(' ');
  return bare.replace(/^(?:the|of) /, '') || name;
}

type ActorMentionAt = MentionOf<'actor'>;

// Follows a pronoun or description to the mention it goes back to; a circle or an unknown id ends where it is. A name
// that goes back to another name stays a name of its own, and becomes an alias.
function rootsOf(mentions: readonly ActorMentionAt[]): Map<Reference, ActorMentionAt> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const roots = new Map<Reference, ActorMentionAt>();
  for (const mention of mentions) {
    let root = mention;
    for (let step = 0; step < 8 && root.value.refersTo && root.value.form !== 'name'; step++)
      root = byId.get(root.value.refersTo) ?? root;
    roots.set(mention.id, root);
  }
  return roots;
}

function addMention(
  nodes: Map<string, NameNode>,
  mention: ActorMentionAt,
  root: ActorMentionAt,
  codebooks: Codebooks,
): void {
  if (mention.value.form === 'pronoun' && root === mention) return;
  const node = nodeFor(nodes, nameKey(root.value, root.report, root.id, codebooks), root.value, codebooks);
  node.reports.add(mention.report);
  if (root !== mention) {
    node.referring.push(mention.id);
    return;
  }
  node.sightings.push({
    report: mention.report,
    start: mention.start,
    end: mention.end,
    mention: mention.id,
    written: mention.value.name,
  });
  count(node.written, mention.value.name);
  if (mention.value.partOf) node.partOf.add(mention.value.partOf);
  if (mention.value.speaksFor) node.speaksFor.add(mention.value.speaksFor);
}

// A source or an accused whom no mention covers still needs an actor, so that its position has a holder.
function addStatementNames(
  nodes: Map<string, NameNode>,
  statement: Statement,
  mentions: SpanIndex<ActorMentionAt>,
  codebooks: Codebooks,
): void {
  const covered = statement.source !== null && mentions.touching(statement.source).length > 0;
  if (statement.actor && !covered && !isNobodysName(statement.actor))
    addName(nodes, statement.report, speakerOf(statement), statement.id, codebooks);
  if (statement.accused) addName(nodes, statement.report, accusedOf(statement), statement.id, codebooks);
}

// `I`, `who`; and an outlet's own earlier words, `an earlier issue said`.
function isNobodysName(words: string): boolean {
  return (
    isPronoun(words) || /^(?:an?|the|our|this|last|yesterday's)\s(?:\S+\s)*(?:issue|edition|version)$/i.test(words)
  );
}

type Named = Pick<ActorMention, 'name' | 'level' | 'country' | 'form'>;

/** The speaker of a statement as a name: nobody in particular where its form says so. */
export function speakerOf(statement: Statement): Named {
  const form = statement.form === 'anonymous' ? 'anonymous' : 'name';
  return { name: statement.actor ?? '', level: 'organisation', country: statement.actorCountry, form };
}

/** Whom a statement accuses, as a name. */
export function accusedOf(statement: Statement): Named {
  const form = statement.accused && /^\p{Lu}|\s\p{Lu}/u.test(statement.accused) ? 'name' : 'description';
  return {
    name: statement.accused ?? '',
    level: statement.accusedLevel ?? 'organisation',
    country: statement.accusedCountry,
    form,
  };
}

function addName(
  nodes: Map<string, NameNode>,
  report: string,
  named: Named,
  id: Reference,
  codebooks: Codebooks,
): void {
  const name = normaliseName(named.name);
  if (name === '') return;
  const known = [nameKey(named, report, id, codebooks), `person|${name}`, `description|${report}|${name}`].find((key) =>
    nodes.has(key),
  );
  const node = nodeFor(nodes, known ?? nameKey(named, report, id, codebooks), named, codebooks);
  node.reports.add(report);
  if (!known) count(node.written, named.name);
}

function nodeFor(nodes: Map<string, NameNode>, key: string, value: Named, codebooks: Codebooks): NameNode {
  let node = nodes.get(key);
  if (!node) nodes.set(key, (node = emptyNode(key, value, codebooks)));
  // A body is a unit only where every report says so; the wider level is the safer one.
  if (node.level === 'unit' && value.level === 'organisation') node.level = 'organisation';
  node.country ??= value.country;
  return node;
}

function emptyNode(key: string, value: Named, codebooks: Codebooks): NameNode {
  return {
    key,
    kind: key.slice(0, key.indexOf('|')) as NameKind,
    level: value.level,
    country: value.country,
    written: new Map(),
    sign: signName(value.name, wordsOfCountry(value.country, codebooks), codebooks.institutionWords),
    sightings: [],
    reports: new Set(),
    referring: [],
    partOf: new Set(),
    speaksFor: new Set(),
  };
}

function count(written: Map<string, number>, name: string): void {
  written.set(name, (written.get(name) ?? 0) + 1);
}
