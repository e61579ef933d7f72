import type { Field, Reading } from '../../model/field.ts';
import { referTo, type Reference } from '../../model/reference.ts';

/** Whether silence on this field says anything: no report has to tell to whom a source spoke, how a name is written, or that nothing is new. */
function isTelling(field: string): boolean {
  return !/^(?:told|name|novelty|where|when-published)$/.test(field);
}

/** A field with a `silent` reading for each of these reports that gives it no reading. A field no report states stays as it is. */
export function addSilence(field: Field, event: Reference, mainReports: readonly string[]): Field {
  if (!isTelling(field.name) || !field.readings.some((reading) => reading.state !== 'silent')) return field;
  const speaking = new Set(field.readings.map((reading) => reading.report));
  const silent = [...mainReports].sort().filter((report) => !speaking.has(report));
  return {
    ...field,
    readings: [...field.readings, ...silent.map((report) => silentReading(event, field.name, report))],
  };
}

function silentReading(event: Reference, field: string, report: string): Reading {
  const id = referTo('v', [event, field, report, 'silent', null, null]);
  return { id, report, statement: null, start: null, end: null, value: null, state: 'silent', hedged: false };
}
