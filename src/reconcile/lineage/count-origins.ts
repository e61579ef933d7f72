import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Lineage, Origin } from '../../model/lineage.ts';
import type { Report } from '../../model/report.ts';
import { originKeys, type Voice } from './origin-keys.ts';
import { controllersBy } from './outlet-control.ts';
import { once } from '../once.ts';
import { plainName } from './plain-name.ts';
import { voicesOf } from './voices-of.ts';

/**
 * The first-hand sources that remain: one for each body that speaks on an event of the case, however many reports carry its
 * words and whoever speaks for it; one for each unnamed source of which the outlet it spoke to is known, outlets under one
 * control being one. An outlet that passes words on is no origin; a state spoken of as a whole, or an unnamed
 * source of unknown lineage, counts for nothing where a body of that state speaks. Independence is never shown by this.
 */
export function countOrigins(
  reports: readonly AnnotatedReport[],
  lineage: readonly Lineage[],
  actors: readonly Actor[],
  events: readonly Event[],
  codebooks: Pick<Codebooks, 'outlets'>,
): Origin[] {
  const outlets = outletNames(reports, lineage, codebooks);
  const passing = new Set(actors.filter((actor) => namesOf(actor).some((name) => outlets.has(name))));
  const voices = voicesOf(reports, lineage, actors, events).filter(({ actor }) => !passing.has(actor));
  const keys = originKeys(voices, controllersBy(codebooks));
  const groups = Map.groupBy(
    voices.filter((voice) => keys.has(voice)),
    (voice) => keys.get(voice)!,
  );
  const publishers = new Map(reports.map(({ report }) => [report.id, ` ${plainPublisher(report)} `]));
  return [...groups.values()].map((group) => originOf(group, publishers)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function originOf(voices: readonly Voice[], publishers: ReadonlyMap<string, string>): Origin {
  const { actor } = [...voices].sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1))[0]!;
  const resting = new Set(voices.map((voice) => voice.report));
  const own = [...resting].some((report) => publishes(actor, publishers.get(report)!));
  return {
    id: actor.id,
    name: actor.anonymous ? `${actor.name}, to ${toldIn(voices)}` : actor.name,
    reports: [...resting].sort(),
    statements: [...new Set(voices.map((voice) => voice.statement))].sort(),
    side: actor.country,
    firstHand: own,
    independence: 'not established',
  };
}

/** The outlets an unnamed source spoke to: `Xinhua and CGTN` where one control makes them one. */
function toldIn(voices: readonly Voice[]): string {
  return [...new Set(voices.flatMap(({ via }) => via ?? []))].sort().join(' and ');
}

function publishes(actor: Actor, words: string): boolean {
  // `Interior Ministry` publishes what `Interior Ministry of Velmark` does; a single word is too little to go by.
  return namesOf(actor).some((name) => words === ` ${name} ` || (name.includes(' ') && words.includes(` ${name} `)));
}

/** Whoever passes words on: publishers of articles, and those that reports cite or came through. */
function outletNames(
  reports: readonly AnnotatedReport[],
  lineage: readonly Lineage[],
  codebooks: Pick<Codebooks, 'outlets'>,
): Set<string> {
  const passing = reports.filter(
    ({ report: { medium } }) => medium === 'article' || medium === 'transcript' || medium === 'feed-item',
  );
  const publishers = passing.flatMap(({ report }) => (report.publisher === null ? [] : [report.publisher]));
  const relays = reports.flatMap(({ statements }) => statements.flatMap((statement) => statement.via));
  const known = codebooks.outlets.entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = new Set([...known, ...publishers, ...relays, ...lineage.map((row) => row.from)]);
  return new Set([...names].map(plainName));
}

const plainPublisher = once(({ publisher }: Report) => plainName(publisher ?? ''));

const namesOf = once((actor: Actor): string[] =>
  [actor.name, ...actor.aliases.map((alias) => alias.name)].map(plainName),
);
