import type { Reference } from './reference.ts';
import type { Span } from './span.ts';

/**
 * A person whose name no output shows. The forms hold the name itself: a seal never leaves the program unsealed, only its
 * label does.
 */
export interface Seal {
  /** Three letters or digits: an HMAC of the normalised name under the case's key. */
  code: string;
  /** What stands for the name outside the text, e.g. `[Accused person 7KQ]`. */
  label: string;
  position: 'accused' | 'wanted' | 'charged' | 'exposed' | 'person';
  /** Every way the reports write the name, longest first. */
  forms: string[];
  /** Where they stand. */
  spans: (Span & { report: string })[];
  /** The statement that puts the person in this position; null for a seal a person set. */
  statement: Reference | null;
}
