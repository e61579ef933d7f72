import type { AnnotatedReport } from './annotated-report.ts';
import type { Span } from './span.ts';

/** A report that holds the words searched for, sealed, and where they stand. */
export interface Finding {
  read: AnnotatedReport;
  spans: Span[];
}
