import { createHash } from 'node:crypto';
import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { once } from '../once.ts';
import { remember, serialOf } from '../remember.ts';
import { indexOf, type ActorIndex } from './actor-index.ts';
import { askAccused, askSpeaker, askTarget, whoIs, whoSpeak, type AskedActor } from './asked-actor.ts';
import type { ActorFinder } from './index-actors.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * The actors a report speaks of by reference, each with its mentions there, and a key that is equal where all of that and the
 * codebooks are.
 */
export interface Cast {
  mentions: ReadonlyMap<Reference, readonly Reference[]>;
  key: string;
}

/** The actors of a case with the casts of its reports. */
export interface Casts extends ActorFinder {
  byId(id: Reference): Actor;
  castOf(annotated: AnnotatedReport): Cast;
}

/** Looks up the casts of reports among these actors; a cast of which nothing has changed is the same object as before. */
export function openCasts(actors: readonly Actor[], reports: readonly AnnotatedReport[], codebooks: Codebooks): Casts {
  const index = indexOf(actors);
  const askedOf = (annotated: AnnotatedReport) =>
    remember(annotated, 'asked', String(serialOf(codebooks)), () => askFor(annotated, codebooks));
  const asked = new Map(reports.map((annotated) => [annotated.report.id, askedOf(annotated)]));
  const casts = new Map([...asked].map(([report, own]) => [report, castAmong(index, own, codebooks)]));
  const reportOf = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const partyTo = (party: keyof Parties) => (statement: Statement) =>
    whoIs(asked.get(statement.report)!.parties.get(statement.id)![party], index);
  return {
    byId: (id) => index.byId(id)!,
    castOf: ({ report }) => casts.get(report.id)!,
    ofMention: (mention) => index.ofMention(mention),
    named: (name, country) => index.named(normaliseName(name), country),
    speaker: partyTo('speaker'),
    speakers: (statement) =>
      whoSpeak(statement, reportOf.get(statement.report) ?? null, partyTo('speaker')(statement), index),
    accused: partyTo('accused'),
  };
}

interface Parties {
  speaker: AskedActor;
  accused: AskedActor;
  target: AskedActor;
}

/** Whom a report asks for: in its mentions, and in each statement. */
interface Asked {
  mentions: Reference[];
  parties: ReadonlyMap<Reference, Parties>;
}

/** A cast with the faces of those asked for, and of those who came with them. */
interface Found {
  faces: readonly string[];
  further: readonly (readonly [Reference, string])[];
  cast: Cast;
}

const before = new WeakMap<Asked, Found>();

function castAmong(index: ActorIndex, asked: Asked, codebooks: Codebooks): Cast {
  const found = asked.mentions.map((mention) => index.ofMention(mention));
  for (const { speaker, accused, target } of asked.parties.values())
    found.push(whoIs(speaker, index), whoIs(accused, index), whoIs(target, index));
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
  const cast = { mentions: placesOf(asked, found, others), key };
  before.set(asked, { faces, further, cast });
  return cast;
}

function askFor(annotated: AnnotatedReport, codebooks: Codebooks): Asked {
  const parties = annotated.statements.map((statement): [Reference, Parties] => {
    const speaker = askSpeaker(statement, annotated, codebooks);
    return [statement.id, { speaker, accused: askAccused(statement, codebooks), target: askTarget(statement) }];
  });
  const mentions = annotated.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
  return { mentions, parties: new Map(parties) };
}

/** Where each actor stands; those found in statements only stand nowhere. */
function placesOf(
  { mentions }: Asked,
  found: readonly (Actor | null)[],
  further: readonly Actor[],
): Map<Reference, Reference[]> {
  const places = new Map<Reference, Reference[]>();
  found.forEach((actor, i) => {
    if (!actor) return;
    const own = places.get(actor.id) ?? [];
    places.set(actor.id, own);
    if (i < mentions.length) own.push(mentions[i]!);
  });
  for (const { id } of further) places.set(id, []);
  return places;
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
