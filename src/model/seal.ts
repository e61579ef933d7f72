import type { Judgement } from './judgement.ts';
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
  /** True where the name was unsealed and has a namesake or a spelling since that nobody decided on. */
  sealedAgain: boolean;
}

/** A sealed person as anyone may be shown one: no form of the name in it. */
export interface SealedPerson extends Pick<Seal, 'code' | 'label' | 'position' | 'statement'> {
  /** The reports that name the person, by id, and in how many places in all. */
  reports: string[];
  places: number;
  /** The decision that seals the person; null where the reports do. */
  judgement: Reference | null;
}

/** A decision on a seal. The name is its label while it is sealed. */
export interface SealDecision extends Omit<Judgement, 'decision'> {
  name: string;
  sealed: boolean;
}

/** Who is sealed and by what, and every decision on it, the retracted ones too. */
export interface SealRegister {
  sealed: SealedPerson[];
  decisions: SealDecision[];
}
