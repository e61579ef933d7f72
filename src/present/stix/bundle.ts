import type { Reference } from '../../model/reference.ts';
import type { View } from '../view/view-dossier.ts';
import { isInstant, stixId, stixObject, type Stamp, type StixObject } from './stix-object.ts';

/** A dossier on its way into a bundle. */
export interface Bundle extends Stamp {
  view: View;
}

/** An object that rests on the dossier as a whole and not on one report. */
export function caseObject(bundle: Bundle, type: string, of: string, properties: Record<string, unknown>): StixObject {
  return stixObject(bundle, type, of, null, properties);
}

/** An object that rests on one report. */
export function objectOf(
  bundle: Bundle,
  report: string,
  type: string,
  of: string,
  properties: Record<string, unknown>,
): StixObject {
  const published = bundle.view.reports.get(report)?.report.published ?? null;
  return stixObject(bundle, type, of, published, properties);
}

/** The identifier of a report's object: a STIX report has a day, so that one without is a grouping. */
export function reportId({ view }: Bundle, id: string): string {
  return stixId(isInstant(view.reports.get(id)?.report.published ?? null) ? 'report' : 'grouping', id);
}

/** The identifier of the note of a statement, a field, a question. */
export function noteId(of: string): string {
  return stixId('note', of);
}

/** The identifier of what holds an event together. */
export function eventId(event: Reference): string {
  return stixId('grouping', event);
}

/** Each once, in the order given. */
export function distinct(refs: readonly string[]): string[] {
  return [...new Set(refs)];
}
