import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Field, FieldName, Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { addSilence } from './add-silence.ts';
import { bringAnnouncedDays } from './bring-announced-days.ts';
import { bringEarlierCases } from './bring-earlier-cases.ts';
import { dropBareWords } from './drop-bare-words.ts';
import { readingOf } from './field-reader.ts';
import { misspelledNames } from './misspelled-names.ts';
import { FIELD_READERS } from './field-readers.ts';
import { isPronoun } from './is-pronoun.ts';
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
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const words = ({ report, start, end }: Reading) => texts.get(report)!.slice(start!, end!);
  const fields = new Map<Reference, Field[]>();
  for (const event of events) {
    const collected = bringAnnouncedDays(fieldsOf(gathered.get(event.id) ?? [], words));
    fields.set(
      event.id,
      collected.map((field) => addSilence(field, event.id, silentReports(field, event, gathered.get(event.id) ?? []))),
    );
  }
  return bringEarlierCases(events, fields, words);
}

/** A report that accuses by name is not silent on who accuses or is accused, whichever side's accusation gives the value. */
function silentReports({ name }: Field, { reports }: Event, materials: readonly Material[]): string[] {
  if (name !== 'who' && name !== 'accused') return [...reports];
  const names = ({ stance, source, accused }: Statement) =>
    stance === 'accuse' && (name === 'who' ? source : accused) !== null;
  const telling = new Set(materials.filter(({ statements }) => statements.some(names)).map(({ report }) => report.id));
  return reports.filter((report) => !telling.has(report));
}

function fieldsOf(materials: readonly Material[], words: (reading: Reading) => string): Field[] {
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
  const parties = ['who', 'accused', 'target'].flatMap((name) => byName.get(name) ?? []);
  const names = misspelledNames(materials, parties);
  if (names.length > 0) byName.set('name', names);
  return [...byName].map(([name, readings]) => {
    const kept = name === 'accused' ? dropBareWords(readings, words) : readings;
    return { name, readings: oneOfEach(name, kept, words), comparisons: [] };
  });
}

/** Of a value that a report repeats, the first place that gives it in words of its own rather than by a pronoun. */
function oneOfEach(field: FieldName, readings: readonly Reading[], words: (reading: Reading) => string): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of [...readings].sort(byPlace)) {
    const key = `${reading.report} ${readingKey(reading)} ${isClaim(field) ? String(reading.start) : ''}`;
    const known = best.get(key);
    if (!known || (isPronoun(words(known)) && !isPronoun(words(reading)))) best.set(key, reading);
  }
  return [...best.values()].sort(byPlace);
}

/** Each attempt, success or listener is a claim of its own: two that read alike may be about two things. */
function isClaim(field: FieldName): boolean {
  return field === 'outcome' || field === 'told';
}

function byPlace(a: Reading, b: Reading): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0);
}
