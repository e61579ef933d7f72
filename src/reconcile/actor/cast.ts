import { createHash } from 'node:crypto';
import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { once } from '../once.ts';
import { remember, serialOf } from '../remember.ts';
import { indexOf, type ActorIndex } from './actor-index.ts';
import { askAccused, askMention, askSpeaker, askTarget, whoIs, type AskedActor } from './asked-actor.ts';
import type { ActorFinder } from './find-actor.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * The actors a report speaks of by reference, each with its mentions there, and a key that is equal where all of that and the
 * codebooks are.
 */
export interface Cast {
  mentions: ReadonlyMap<Reference, readonly Reference[]>;
  /** Who makes and who is accused in its statements, by the references of these. */
  parties: ReadonlyMap<Reference, Parties>;
  key: string;
}

interface Parties {
  speaker: Reference | null;
  accused: Reference | null;
}

/** The actors of a case with the casts of its reports. */
export interface Casts extends ActorFinder {
  byId(id: Reference): Actor;
  castOf(annotated: AnnotatedReport): Cast;
}

/** Looks up the casts of reports among these actors; a cast of which nothing has changed is the same object as before. */
export function openCasts(actors: readonly Actor[], reports: readonly AnnotatedReport[], codebooks: Codebooks): Casts {
  const index = indexOf(actors);
  const casts = new Map(reports.map((annotated) => [annotated.report.id, castAmong(index, annotated, codebooks)]));
  const partyTo = (party: keyof Parties) => (statement: Statement) =>
    index.byId(casts.get(statement.report)!.parties.get(statement.id)![party]);
  return {
    byId: (id) => index.byId(id)!,
    castOf: ({ report }) => casts.get(report.id)!,
    ofMention: (mention) => index.ofMention(mention),
    named: (name, country) => index.named(normaliseName(name), country),
    speaker: partyTo('speaker'),
    accused: partyTo('accused'),
  };
}

/** Whom a report asks for: first in its mentions, then in each statement as speaker, accused and target. */
interface Asked {
  mentions: Reference[];
  whom: AskedActor[];
}

const PER_STATEMENT = 3;

/** A cast with the faces of those asked for, and of those who came with them. */
interface Found {
  faces: readonly string[];
  further: readonly (readonly [Reference, string])[];
  cast: Cast;
}

const before = new WeakMap<Asked, Found>();

function castAmong(index: ActorIndex, annotated: AnnotatedReport, codebooks: Codebooks): Cast {
  const asked = remember(annotated, 'asked', String(serialOf(codebooks)), () => askFor(annotated, codebooks));
  const found = asked.whom.map((one) => whoIs(one, index));
  const faces = found.map(faceOf);
  const known = before.get(asked);
  if (
    known?.faces.every((face, i) => face === faces[i]) &&
    known.further.every(([id, face]) => faceOf(index.byId(id)) === face)
  )
    return known.cast;
  const others = furtherActors(found, index);
  const further = others.map((actor) => [actor.id, faceOf(actor)] as const);
  const key = digest([serialOf(codebooks), ...faces, '|', ...further.map(([, face]) => face)].join(' '), 24);
  const cast = { ...castOfFound(annotated, asked, found, others), key };
  before.set(asked, { faces, further, cast });
  return cast;
}

function askFor(annotated: AnnotatedReport, codebooks: Codebooks): Asked {
  const mentions = annotated.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
  const ofStatements = annotated.statements.flatMap((statement) => [
    askSpeaker(statement, annotated, codebooks),
    askAccused(statement, codebooks),
    askTarget(statement),
  ]);
  return { mentions, whom: [...mentions.map(askMention), ...ofStatements] };
}

function castOfFound(
  { statements }: AnnotatedReport,
  { mentions }: Asked,
  found: readonly (Actor | null)[],
  further: readonly Actor[],
): Omit<Cast, 'key'> {
  const places = new Map<Reference, Reference[]>();
  found.forEach((actor, i) => {
    if (!actor) return;
    const own = places.get(actor.id) ?? [];
    places.set(actor.id, own);
    if (i < mentions.length) own.push(mentions[i]!);
  });
  for (const { id } of further) places.set(id, []);
  const idAt = (i: number) => found[mentions.length + i]?.id ?? null;
  const parties = new Map(
    statements.map(({ id }, i) => [id, { speaker: idAt(i * PER_STATEMENT), accused: idAt(i * PER_STATEMENT + 1) }]),
  );
  return { mentions: places, parties };
}

/** With an actor come those it belongs to or speaks for. */
function furtherActors(found: readonly (Actor | null)[], index: ActorIndex): Actor[] {
  const reached = new Set(found.filter((actor) => actor !== null));
  const asked = reached.size;
  for (const { partOf, speaksFor } of reached) {
    for (const other of [index.byId(partOf), index.byId(speaksFor)]) if (other) reached.add(other);
  }
  return [...reached].slice(asked);
}

/** Everything of an actor but where it stands; for nobody a hyphen. */
function faceOf(actor: Actor | null): string {
  return actor ? faceOfActor(actor) : '-';
}

const faceOfActor = once(({ id, name, level, country, aliases, partOf, speaksFor, anonymous }: Actor): string => {
  const known = aliases.map(({ name: alias, basis, why }) => [alias, basis, why]);
  const face = JSON.stringify([id, name, level, country, known, partOf, speaksFor, anonymous]);
  return digest(face, 12);
});

function digest(words: string, length: number): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, length);
}
