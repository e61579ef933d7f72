import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Event } from '../../model/event.ts';
import type { Comparison, Field, Reading } from '../../model/field.ts';
import type { Lineage, Origin } from '../../model/lineage.ts';
import type { Mention } from '../../model/mention.ts';
import { shorten, type Reference } from '../../model/reference.ts';
import { reportReference, type Report } from '../../model/report.ts';
import type { Statement } from '../../model/statement.ts';
import { findResponses, turnRound, type Response } from './find-responses.ts';
import { nameReports } from './name-reports.ts';
import { shareAnswers } from './share-answers.ts';

/** A dossier with everything in it within reach: what a renderer looks up, worked out once. */
export interface View {
  dossier: Dossier;
  /** By report id. */
  reports: Map<string, AnnotatedReport>;
  /** Short names, by report id, in reading order: dated reports first, by date; then by name. */
  names: Map<string, string>;
  /** The short form of each reference. */
  short: Map<Reference, string>;
  statements: Map<Reference, Statement>;
  mentions: Map<Reference, Mention>;
  actors: Map<Reference, Actor>;
  events: Map<Reference, Event>;
  readings: Map<Reference, { event: Event; field: Field; reading: Reading }>;
  comparisons: Map<Reference, { event: Event; field: Field; comparison: Comparison }>;
  lineage: Map<Reference, Lineage>;
  /** What each report takes from others, by report id; none where it is missing. */
  takes: Map<string, Lineage[]>;
  origins: Map<Reference, Origin>;
  /** The origins whose words each statement carries. */
  originsOf: Map<Reference, Origin[]>;
  /** The answers to each accusation; none where it is missing. */
  responses: Map<Reference, Response[]>;
  /** The other way round: the accusations each statement answers. */
  answered: Map<Reference, Response[]>;
  /** The events each statement is about. */
  eventsOf: Map<Reference, Event[]>;
  /** The denials of each event, in its order. */
  denialsOf: Map<Reference, Statement[]>;
  /** The actor whose statement it is, where reconciling found one. */
  actorOf: Map<Reference, Actor>;
  /** Everybody whose statement it is; none where reconciling found nobody. */
  speakersOf: Map<Reference, Actor[]>;
}

/** Indexes a dossier; linear in its size, but for the sorting of references. */
export function viewDossier(dossier: Dossier): View {
  const statements = byId(dossier.reports.flatMap((one) => one.statements));
  const mentions = byId(dossier.reports.flatMap((one) => one.mentions));
  const actors = byId(dossier.actors);
  const events = byId(dossier.events);
  const { readings, comparisons } = indexFields(dossier.events);
  const lineage = byId(dossier.lineage);
  const origins = byId(dossier.origins);
  const reportReferences = dossier.reports.map(({ report }) => reportReference(report.id));
  const all = [statements, mentions, actors, events, readings, comparisons, lineage, origins].flatMap((map) => [
    ...map.keys(),
  ]);
  const speakersOf = indexSpeakers(dossier.events, actors);
  const view: View = {
    dossier,
    reports: new Map(dossier.reports.map((annotated) => [annotated.report.id, annotated])),
    names: inReadingOrder(dossier.reports.map((annotated) => annotated.report)),
    short: shorten([...reportReferences, ...all]),
    statements,
    mentions,
    actors,
    events,
    readings,
    comparisons,
    lineage,
    takes: Map.groupBy(dossier.lineage, ({ report }) => report),
    origins,
    originsOf: indexOrigins(dossier.origins),
    responses: findResponses(dossier),
    answered: new Map(),
    eventsOf: indexEvents(dossier.events),
    denialsOf: indexDenials(dossier.events, statements),
    actorOf: indexActors(speakersOf, statements),
    speakersOf,
  };
  const responses = shareAnswers(view);
  return { ...view, responses, answered: turnRound(responses) };
}

/** The same view with references written in full: what is handed on meets things that this dossier does not know. */
export function inFull(view: View): View {
  return { ...view, short: new Map() };
}

/** A dossier that holds reports only: nothing is reconciled. */
export function bareDossier(reports: AnnotatedReport[]): Dossier {
  const empty = { actors: [], events: [], lineage: [], origins: [], outlets: [], unanswered: [], sealed: [] };
  return { reports, mainEvents: new Map(), ...empty, caveats: reports.flatMap((one) => one.caveats) };
}

/** The short names of these reports, in reading order. An id that is no report of the dossier stands for itself. */
export function namesOf(view: Pick<View, 'names'>, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  const known = [...view.names].filter(([id]) => wanted.has(id)).map(([, name]) => name);
  return [...known, ...ids.filter((id) => !view.names.has(id))];
}

function inReadingOrder(reports: readonly Report[]): Map<string, string> {
  const names = nameReports(reports);
  const key = ({ id, published }: Report) => `${published ?? '~'} ${names.get(id)}`;
  const ordered = [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return new Map(ordered.map(({ id }) => [id, names.get(id)!]));
}

function byId<T extends { id: Reference }>(things: readonly T[]): Map<Reference, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function indexFields(events: readonly Event[]): Pick<View, 'readings' | 'comparisons'> {
  const readings: View['readings'] = new Map();
  const comparisons: View['comparisons'] = new Map();
  for (const event of events) {
    for (const field of event.fields) {
      for (const reading of field.readings) readings.set(reading.id, { event, field, reading });
      for (const comparison of field.comparisons) comparisons.set(comparison.id, { event, field, comparison });
    }
  }
  return { readings, comparisons };
}

function indexEvents(events: readonly Event[]): View['eventsOf'] {
  const eventsOf: View['eventsOf'] = new Map();
  for (const event of events) {
    for (const statement of event.statements) eventsOf.set(statement, [...(eventsOf.get(statement) ?? []), event]);
  }
  return eventsOf;
}

function indexDenials(events: readonly Event[], statements: View['statements']): View['denialsOf'] {
  const isDenial = ({ stance }: Statement) => stance === 'deny';
  const denialsIn = (event: Event) => event.statements.flatMap((id) => statements.get(id) ?? []).filter(isDenial);
  return new Map(events.map((event) => [event.id, denialsIn(event)]));
}

function indexOrigins(origins: readonly Origin[]): View['originsOf'] {
  const resting = origins.flatMap((origin) => origin.statements.map((statement) => ({ statement, origin })));
  const byStatement = Map.groupBy(resting, ({ statement }) => statement);
  return new Map([...byStatement].map(([statement, rows]) => [statement, rows.map(({ origin }) => origin)]));
}

function indexSpeakers(events: readonly Event[], actors: View['actors']): View['speakersOf'] {
  const speakersOf: View['speakersOf'] = new Map();
  for (const position of events.flatMap((event) => event.positions)) {
    const actor = position.actor ? actors.get(position.actor) : undefined;
    if (!actor) continue;
    for (const statement of position.statements) {
      const known = speakersOf.get(statement);
      if (!known) speakersOf.set(statement, [actor]);
      else if (!known.includes(actor)) known.push(actor);
    }
  }
  return speakersOf;
}

// Of several who speak together the one that the report's own reading names.
function indexActors(speakersOf: View['speakersOf'], statements: View['statements']): View['actorOf'] {
  return new Map(
    [...speakersOf].map(([id, actors]) => {
      const said = statements.get(id)?.actor;
      const named = actors.find(({ name, aliases }) => name === said || aliases.some((alias) => alias.name === said));
      return [id, named ?? actors[0]!];
    }),
  );
}
