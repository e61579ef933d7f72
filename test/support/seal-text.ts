import { findSeals, keyOfReports, sealReports } from '../../src/reconcile/seal/seal.ts';
import { annotate, type Notes } from './annotate.ts';

const KEY = keyOfReports(['a', 'b']);

/** The text of a report as it is shown: whoever it exposes sealed, and nobody else. */
export function sealText(text: string, notes: Notes = {}): string {
  const report = annotate(text, notes);
  return sealReports([report], findSeals([report], [], KEY))[0]!.report.text;
}
