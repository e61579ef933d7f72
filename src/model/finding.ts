import type { AnnotatedReport } from './annotated-report.ts';
import type { Dossier } from './dossier.ts';
import type { Span } from './span.ts';

/** A report that holds the words searched for, sealed, and where they stand. */
export interface Finding {
  read: AnnotatedReport;
  spans: Span[];
}

/** What a search found, best first, in the dossier of all that was searched: the answers may stand in other reports. */
export interface Findings {
  dossier: Dossier;
  found: Finding[];
}
