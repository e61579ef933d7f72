import type { Caveat } from './caveat.ts';
import type { Mention } from './mention.ts';
import type { Report } from './report.ts';
import type { Statement } from './statement.ts';

/** What reading gives: a report with its statements and mentions in text order, and what was left out or guessed. */
export interface AnnotatedReport {
  report: Report;
  statements: Statement[];
  mentions: Mention[];
  caveats: Caveat[];
}
