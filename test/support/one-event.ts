import { openCodebooks } from '../../codebooks/codebooks.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { Event } from '../../src/model/event.ts';
import type { Comparison, Field } from '../../src/model/field.ts';
import type { Lineage } from '../../src/model/lineage.ts';
import { isMention } from '../../src/model/mention.ts';
import { referTo } from '../../src/model/reference.ts';
import { compareFields } from '../../src/reconcile/comparison/compare-fields.ts';
import { layGround } from '../../src/reconcile/comparison/ground.ts';
import { collectFields } from '../../src/reconcile/field/collect-fields.ts';

const codebooks = openCodebooks();

/** The fields, with comparisons, of one event that every one of these reports has as its main one. */
export function compareOneEvent(
  reports: readonly AnnotatedReport[],
  { lineage = [], actors = actorsOf(reports) }: { lineage?: Lineage[]; actors?: Actor[] } = {},
): Field[] {
  const event = eventOf(reports);
  const statementEvents = new Map(event.statements.map((id) => [id, event.id]));
  const mainEvents = new Map(reports.map(({ report }) => [report.id, event.id]));
  const fields = collectFields([event], statementEvents, mainEvents, reports, actors, codebooks).get(event.id)!;
  return compareFields(fields, layGround(reports, lineage, actors, codebooks));
}

/** An event that holds every statement of these reports. */
export function eventOf(reports: readonly AnnotatedReport[], facts: Partial<Event> = {}): Event {
  return {
    id: 'e-one',
    kind: 'accusation',
    title: 'An event',
    reports: reports.map(({ report }) => report.id).sort(),
    statements: reports.flatMap(({ statements }) => statements.map(({ id }) => id)),
    links: [],
    fields: [],
    positions: [],
    ...facts,
  };
}

/** One actor for each name, with what the first mention says of it; `partOf` becomes a reference where that actor is there. */
export function actorsOf(reports: readonly AnnotatedReport[]): Actor[] {
  const byName = new Map<string, Actor>();
  const partOf = new Map<string, string>();
  for (const { id, value } of reports.flatMap(({ mentions }) => mentions.filter(isMention('actor')))) {
    const actor = byName.get(value.name) ?? emptyActor(value.name);
    byName.set(value.name, { ...actor, level: value.level, country: value.country, mentions: [...actor.mentions, id] });
    if (value.partOf) partOf.set(value.name, value.partOf);
  }
  return [...byName.values()].map((actor) => ({
    ...actor,
    partOf: byName.get(partOf.get(actor.name) ?? '')?.id ?? null,
  }));
}

function emptyActor(name: string): Actor {
  return {
    id: referTo('a', [name]),
    name,
    level: 'organisation',
    country: null,
    aliases: [],
    partOf: null,
    speaksFor: null,
    anonymous: false,
    mentions: [],
  };
}

/** The comparisons in one field of an event that all these reports tell of, as {@link shown}. */
export function comparedIn(field: string, ...reports: AnnotatedReport[]): string[] {
  return shown(
    compareOneEvent(reports).find(({ name }) => name === field),
    reports,
  );
}

/** Comparisons as a person reads them: `over 20 / these 20: refines`, the words of `a` first; silence has no words. */
export function shown(field: Field | undefined, reports: readonly AnnotatedReport[]): string[] {
  if (!field) return [];
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const words = (index: number) => {
    const { report, start, end } = field.readings[index]!;
    return start === null ? '' : texts.get(report)!.slice(start, end!);
  };
  return field.comparisons
    .filter(({ relation }) => relation !== 'silent')
    .map((c: Comparison) => `${words(c.a)} / ${words(c.b)}: ${c.relation}`);
}
