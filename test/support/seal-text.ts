import { findSeals, keyOfReports, sealReports } from '../../src/reconcile/seal/seal.ts';
import { annotate, type Notes } from './annotate.ts';

const KEY = keyOfReports(['a', 'b']);

/** The text of a report as it is shown: whoever it exposes sealed, and nobody else. */
export function sealText(text: string, notes: Notes = {}): string {
  const report = annotate(text, notes);
  return sealReports([report], findSeals([report], [], KEY))[0]!.report.text;
}

/** The text in which `<...>` marks what is to be blacked out, without the marks. */
export function withoutMarks(marked: string): string {
  return marked.replace(/[<>]/g, '');
}

/** The same with all that is marked blacked out. */
export function withMarksSealed(marked: string): string {
  return marked.replace(/<([^>]*)>/g, (_, name: string) => '█'.repeat(name.length));
}
