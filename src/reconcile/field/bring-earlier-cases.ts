import type { Event } from '../../model/event.ts';
import type { Field, Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import { nameOneAct } from './name-one-act.ts';

/**
 * An event that one report calls the first of its kind is compared with earlier cases that other reports tell of beside a linked
 * event: their readings are brought into its field `novelty`. Events are near when they are linked, or linked to one in common.
 */
export function bringEarlierCases(
  events: readonly Event[],
  fields: ReadonlyMap<Reference, Field[]>,
  words: (reading: Reading) => string,
): Map<Reference, Field[]> {
  const near = nearEvents(events);
  return new Map(
    [...fields].map(([id, own]) => {
      const firsts = claimsOf(own, 'first');
      if (firsts.length === 0) return [id, own];
      const cases = [...(near.get(id) ?? [])].sort().flatMap((other) => claimsOf(fields.get(other) ?? [], 'repeated'));
      const known = new Set(own.flatMap(({ readings }) => readings.map((reading) => reading.id)));
      const brought = cases.filter(
        (each) =>
          !known.has(each.id) &&
          firsts.some((first) => first.report !== each.report && nameOneAct(words(first), words(each))),
      );
      return [
        id,
        own.map((field) =>
          field.name === 'novelty' ? { ...field, readings: [...field.readings, ...brought] } : field,
        ),
      ];
    }),
  );
}

function claimsOf(fields: readonly Field[], order: 'first' | 'repeated'): Reading[] {
  const readings = fields.find(({ name }) => name === 'novelty')?.readings ?? [];
  return readings.filter(({ value }) => value?.kind === 'novelty' && value.order === order);
}

function nearEvents(events: readonly Event[]): Map<Reference, Set<Reference>> {
  const linked = new Map<Reference, Set<Reference>>(events.map((event) => [event.id, new Set()]));
  for (const { id, links } of events) {
    for (const { event } of links) {
      linked.get(id)?.add(event);
      linked.get(event)?.add(id);
    }
  }
  const near = [...linked].map(([id, direct]) => {
    const all = new Set([...direct].flatMap((other) => [other, ...(linked.get(other) ?? [])]));
    all.delete(id);
    return [id, all] as const;
  });
  return new Map(near);
}
