import type { Reference } from './reference.ts';
import type { Span } from './span.ts';

/** One thing the weights looked at, and how much it spoke for (above zero) or against a statement: a difference of log odds. */
export interface Weight {
  what: string;
  weight: number;
}

/** How one candidate of a report fared: which reader found it, what spoke, and why it does not stand where it does not. */
export interface Trace {
  source: Span | null;
  cue: Span | null;
  content: Span[];
  reader: string;
  /** Probability of being a statement. */
  score: number;
  /** The rules that spoke. */
  why: string;
  /** What weighed most with the trained reader; empty where it was not asked. */
  weights: Weight[];
  /** The statement it became; null for none. */
  statement: Reference | null;
  /** Why it does not stand; null where it does. */
  dropped: string | null;
}
