import type { Span } from '../../model/span.ts';
import type { Reader } from './reader.ts';

/**
 * Spans that may make a statement, as a finder proposes them. Everything else about the statement (stance, hedge, relays, who is
 * accused ...) is read from these spans in `scene`, `party`, `stance` and `accused`, whoever found them.
 */
export interface Candidate {
  /** Smallest noun phrase that names who speaks; a source shared by several cues is repeated in each; null for none. */
  source: Span | null;
  /** The reporting verb group with its auxiliaries and particles, the reporting noun or preposition; null in the outlet's own voice. */
  cue: Span | null;
  /** What is put, in text order, without outer quotation marks. Never empty. */
  content: Span[];
  /** Estimated probability, 0 to 1, that this is a statement with these spans; the higher one wins where two share a cue. */
  confidence: number;
  /** Who proposed it. */
  reader: Reader;
  /** The rule or features that spoke, for `--explain`. */
  why: string;
}

/** Where a candidate begins. */
export function startOf(candidate: Candidate): number {
  return Math.min(candidate.content[0]!.start, candidate.source?.start ?? Infinity, candidate.cue?.start ?? Infinity);
}

/** Where its cue and content end. */
export function endOf(candidate: Candidate): number {
  return Math.max(candidate.content.at(-1)!.end, candidate.cue?.end ?? 0);
}
