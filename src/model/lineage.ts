import type { Basis } from './basis.ts';
import type { Reference } from './reference.ts';
import type { Span } from './span.ts';

export const LINEAGE_KINDS = ['copy', 'excerpt', 'update', 'translation', 'cites', 'quotes', 'same-source'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** One report takes words or facts from another, or from an outside publisher or document. */
export interface Lineage {
  id: Reference;
  /** The id of the report that takes. */
  report: string;
  /** The id of a report of the case, or the name of an outside publisher or document. */
  from: string;
  kind: LineageKind;
  basis: Basis;
  evidence: (Span & { report: string; why: string })[];
}

/** A first-hand source that remains when copies, rewrites and outlets under one control are counted once. */
export interface Origin {
  id: Reference;
  name: string;
  /** Ids of the reports that rest on it. */
  reports: string[];
  /** The statements that carry its words, over all of these reports. */
  statements: Reference[];
  /** ISO country it speaks for, `outlet` for a medium of its own, null when unknown. */
  side: string | null;
  /** True where the case holds the origin's own document. */
  firstHand: boolean;
  /** Two origins are independent only where that was shown. */
  independence: 'not established' | 'shown';
}

/** An outlet that reports of the case come from or take from, and who controls it: from the codebook, with the source it was looked up in. */
export interface OutletControl {
  outlet: string;
  /** Outlets with the same words here are under one control. */
  by: string;
  /** The company or group in between. */
  through: string | null;
  /** Public authorities; a company, family or person; the members of a cooperative; nobody outside. */
  ground: 'state' | 'owner' | 'members' | 'own';
  /** What the source says, in the codebook's words. */
  says: string;
  source: {
    url: string;
    title: string;
    /** The page's own date; null where it shows none. */
    page: string | null;
    /** The day it was looked up. */
    seen: string;
  };
  /** Ids of the reports it published, or that take from it. */
  reports: string[];
}
