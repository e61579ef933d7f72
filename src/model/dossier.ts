import type { Actor } from './actor.ts';
import type { AnnotatedReport } from './annotated-report.ts';
import type { Caveat } from './caveat.ts';
import type { Event } from './event.ts';
import type { Lineage, Origin, OutletControl } from './lineage.ts';
import type { Reference } from './reference.ts';
import type { Span } from './span.ts';

/** A question the reports raise and leave open: a field none states, evidence claimed and not shown, an accusation without answer. */
export interface Unanswered {
  event: Reference;
  question: string;
  spans: (Span & { report: string })[];
}

/** Everything needed to show a case. Derived: a pure function of reports, judgements and codebooks. */
export interface Dossier {
  /** In the order of their ids, whatever order they came in. */
  reports: AnnotatedReport[];
  /** The main event of each report, by report id. */
  mainEvents: Map<string, Reference>;
  actors: Actor[];
  events: Event[];
  lineage: Lineage[];
  origins: Origin[];
  /** Who controls the outlets of the case, as far as the codebook knows. */
  outlets: OutletControl[];
  unanswered: Unanswered[];
  caveats: Caveat[];
  /** How many persons are sealed, and their labels with the statement that put them there; the names are gone. */
  sealed: { label: string; position: string; statement: Reference | null }[];
}
