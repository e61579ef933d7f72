import type { Event } from '../../model/event.ts';
import type { Field, Reading } from '../../model/field.ts';
import type { Report } from '../../model/report.ts';

/** The event without two spellings of a name of which only one is sealed: side by side, the other would give it away. */
export function withoutHalfSealed(event: Event, texts: ReadonlyMap<string, Report>): Event {
  return {
    ...event,
    fields: event.fields.flatMap((field) => (field.name === 'name' ? ofOneKind(field, texts) : [field])),
  };
}

function ofOneKind(field: Field, texts: ReadonlyMap<string, Report>): Field[] {
  const hidden = field.readings.map((reading) => isHidden(reading, texts));
  const comparisons = field.comparisons.filter(({ a, b }) => hidden[a] === hidden[b]);
  const told = comparisons.filter(({ relation }) => relation === 'garbles');
  const spelled = new Set(told.flatMap(({ a, b }) => [a, b]));
  const shown = comparisons.filter(({ a, b }) => spelled.has(a) || spelled.has(b));
  const kept = [...new Set(shown.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  if (kept.length === 0) return [];
  const at = new Map(kept.map((index, i) => [index, i]));
  return [
    {
      ...field,
      readings: kept.map((index) => field.readings[index]!),
      comparisons: shown.map((each) => ({
        ...each,
        a: at.get(each.a)!,
        b: at.get(each.b)!,
        ...('garbled' in each && each.garbled !== null && { garbled: at.get(each.garbled!)! }),
      })),
    },
  ];
}

function isHidden({ report, start, end }: Reading, texts: ReadonlyMap<string, Report>): boolean {
  return start !== null && texts.get(report)!.text.slice(start, end!).includes('█');
}
