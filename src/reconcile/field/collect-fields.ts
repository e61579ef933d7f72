import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Field, FieldName, Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import { addSilence } from './add-silence.ts';
import { readingOf } from './field-reader.ts';
import { FIELD_READERS } from './field-readers.ts';
import { gatherMaterial, type Material } from './material.ts';
import { readingKey } from './value-key.ts';

/**
 * The fields of every event, with what each report states for them; comparisons are left empty. Readings are in the order of
 * report ids, then of the text, so that the order in which reports came does not show. Of a value a report repeats, the first
 * place stands for all.
 */
export function collectFields(
  events: readonly Event[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  mainEvents: ReadonlyMap<string, Reference>,
  reports: readonly AnnotatedReport[],
  actors: readonly Actor[],
  codebooks: Codebooks,
): Map<Reference, Field[]> {
  const gathered = gatherMaterial(events, statementEvents, mainEvents, reports, actors, codebooks);
  const fields = new Map<Reference, Field[]>();
  for (const event of events) {
    const collected = fieldsOf(gathered.get(event.id) ?? []);
    fields.set(
      event.id,
      collected.map((field) => addSilence(field, event.id, event.reports)),
    );
  }
  return fields;
}

function fieldsOf(materials: readonly Material[]): Field[] {
  const byName = new Map<FieldName, Reading[]>();
  for (const reader of FIELD_READERS) {
    for (const material of materials) {
      for (const found of reader.collect(material)) {
        const readings = byName.get(found.field) ?? [];
        byName.set(found.field, readings);
        readings.push(readingOf(found, material));
      }
    }
  }
  return [...byName].map(([name, readings]) => ({ name, readings: firstOfEach(readings), comparisons: [] }));
}

function firstOfEach(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return [...readings].sort(byPlace).filter((reading) => {
    const key = `${reading.report} ${readingKey(reading)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function byPlace(a: Reading, b: Reading): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0);
}
