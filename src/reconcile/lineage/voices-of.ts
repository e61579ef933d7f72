import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Mention } from '../../model/mention.ts';
import { hull, overlaps } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
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
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byMention = new Map(actors.flatMap((actor) => actor.mentions.map((mention) => [mention, actor] as const)));
  const byName = new Map([...actors].reverse().map((actor) => [actor.name.toLowerCase(), actor]));
  const countable = named(reports, actors, byMention);
  return reports.flatMap(({ report, statements, mentions }) => {
    const sources = actorMentions(mentions);
    return statements
      .filter((statement) => statement.voice === 'source' && (onEvents.size === 0 || onEvents.has(statement.id)))
      .flatMap((statement) => {
        const speaker = speakerOf(statement, sources, byMention) ?? byName.get(statement.actor?.toLowerCase() ?? '');
        if (!speaker || !countable.has(speaker.id)) return [];
        const actor = (speaker.speaksFor && byId.get(speaker.speaksFor)) || speaker;
        return [
          {
            report: report.id,
            statement: statement.id,
            actor,
            via: statement.via.at(-1) ?? relayOf(statement, relays.get(report.id) ?? []),
          },
        ];
      });
  });
}

type Relay = Lineage['evidence'][number] & { outlet: string };

// `told Reuters` stands in the statement's own words where its reader did not take it for a relay.
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
function named(
  reports: readonly AnnotatedReport[],
  actors: readonly Actor[],
  byMention: ReadonlyMap<string, Actor>,
): Set<string> {
  const ids = actors.filter((actor) => actor.anonymous || actor.level === 'state').map((actor) => actor.id);
  const known = new Set(ids);
  for (const { mentions } of reports) {
    for (const mention of mentions) {
      if (mention.kind !== 'actor' || mention.value.form !== 'name') continue;
      const actor = byMention.get(mention.id);
      if (actor) known.add(actor.id);
    }
  }
  return known;
}

function actorMentions(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => mention.kind === 'actor').sort((a, b) => a.start - b.start);
}

// The first actor named within the source: `a spokesman for the ministry` is the spokesman.
function speakerOf(
  statement: Statement,
  mentions: readonly Mention[],
  byMention: ReadonlyMap<string, Actor>,
): Actor | undefined {
  const { source } = statement;
  if (!source) return undefined;
  for (let i = firstAt(mentions, source.start - 200); i < mentions.length && mentions[i]!.start < source.end; i++) {
    const actor = overlaps(mentions[i]!, source) ? byMention.get(mentions[i]!.id) : undefined;
    if (actor) return actor;
  }
  return undefined;
}

function firstAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
