import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Reference } from '../../model/reference.ts';
import { hull, overlaps } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { indexOf, type ActorIndex } from '../actor/actor-index.ts';
import { once } from '../once.ts';
import { SpanIndex } from '../span-index.ts';
import type { Voice } from './origin-keys.ts';

/** Who speaks in the statements on the events of the case: in all statements where no event has any. */
export function voicesOf(
  reports: readonly AnnotatedReport[],
  lineage: readonly Lineage[],
  actors: readonly Actor[],
  events: readonly Event[],
): Voice[] {
  const relays = relaysByReport(lineage);
  const onEvents = new Set(events.flatMap((event) => event.statements));
  const index = indexOf(actors);
  const byName = new Map([...actors].reverse().map((actor) => [actor.name.toLowerCase(), actor]));
  const countable = named(reports, actors, index);
  return reports.flatMap((annotated) =>
    heardIn(annotated)
      .filter(({ statement }) => onEvents.size === 0 || onEvents.has(statement.id))
      .flatMap(({ statement, mentions, name }) => {
        const speaker = firstKnown(mentions, index) ?? byName.get(name);
        if (!speaker || !countable.has(speaker.id)) return [];
        const actor = index.byId(speaker.speaksFor) ?? speaker;
        const report = annotated.report.id;
        const via = statement.via.at(-1) ?? relayOf(statement, relays.get(report) ?? []);
        return [{ report, statement: statement.id, actor, via }];
      }),
  );
}

type Relay = Lineage['evidence'][number] & { outlet: string };

// `told the Gazette` stands in the statement's own words where its reader did not take it for a relay.
function relaysByReport(lineage: readonly Lineage[]): Map<string, Relay[]> {
  const quotes = lineage.filter((row) => row.kind === 'quotes');
  return Map.groupBy(
    quotes.flatMap((row) => row.evidence.map((span) => ({ ...span, outlet: row.from }))),
    (relay) => relay.report,
  );
}

function relayOf(statement: Statement, relays: readonly Relay[]): string | null {
  const whole = hull([statement.source, statement.cue, ...statement.content].filter((span) => span !== null))!;
  return relays.find((relay) => overlaps(whole, relay))?.outlet ?? null;
}

// A source that is only described (`the company`, `two people`) is nobody to be counted.
function named(reports: readonly AnnotatedReport[], actors: readonly Actor[], index: ActorIndex): Set<string> {
  const ids = actors.filter((actor) => actor.anonymous || actor.level === 'state').map((actor) => actor.id);
  const known = new Set(ids);
  for (const mention of reports.flatMap(properNames)) {
    const actor = index.ofMention(mention);
    if (actor) known.add(actor.id);
  }
  return known;
}

const properNames = once(({ mentions }: AnnotatedReport): Reference[] =>
  mentions.flatMap((mention) => (mention.kind === 'actor' && mention.value.form === 'name' ? [mention.id] : [])),
);

/** A statement by somebody, with the mentions within its source in their order and the name of its speaker. */
interface Heard {
  statement: Statement;
  mentions: Reference[];
  name: string;
}

const heardIn = once(({ statements, mentions }: AnnotatedReport): Heard[] => {
  const sources = new SpanIndex(mentions.filter((mention) => mention.kind === 'actor'));
  return statements
    .filter(({ voice }) => voice === 'source')
    .map((statement) => ({
      statement,
      mentions:
        statement.source && statement.actor !== null ? sources.touching(statement.source).map(({ id }) => id) : [],
      name: statement.actor?.toLowerCase() ?? '',
    }));
});

// The first actor named within the source: `a spokesman for the ministry` is the spokesman.
function firstKnown(mentions: readonly Reference[], index: ActorIndex): Actor | undefined {
  for (const mention of mentions) {
    const actor = index.ofMention(mention);
    if (actor) return actor;
  }
  return undefined;
}
