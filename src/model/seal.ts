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
  /** What stands for the name outside the text, e.g. `[Accused person 7KQ]`, `[Exposed person 7KQ]`. */
  label: string;
  position: 'accused' | 'wanted' | 'charged' | 'exposed' | 'person';
  /** Every way the reports write the name, longest first. */
  forms: string[];
  /** Where they stand. */
  spans: (Span & { report: string })[];
  /** The statement that puts the person in this position; null where none was read there, and for a seal a person set. */
  statement: Reference | null;
  /** The words that do, whether or not a statement was read there; null for a seal a person set. */
  said: (Span & { report: string }) | null;
  /** True where the name was unsealed and has a namesake or a spelling since that nobody decided on. */
  sealedAgain: boolean;
}

/** A sealed person as anyone may be shown one: no form of the name in it. */
export interface SealedPerson extends Pick<Seal, 'code' | 'label' | 'position' | 'statement'> {
  /** The words that put the person there, sealed as in the report's text; null where a person's decision alone does. */
  words: (Span & { report: string; text: string }) | null;
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

/** What became of a decision on a seal: the judgements that keep it, one a spelling, and whom it is about; null where no report names one so. */
export interface SealRecorded {
  judgements: Reference[];
  person: SealedPerson | null;
}

/** Who is sealed and by what, and every decision on it, the retracted ones too. */
export interface SealRegister {
  sealed: SealedPerson[];
  decisions: SealDecision[];
  /** The reports written without capitals, by id: names of others may stand in them that nothing tells, and that no seal covers. */
  withoutCapitals: Reference[];
}

/** True where what was typed can be the code of a seal, and is not likely to be somebody's name. */
export function isSealCode(typed: string): boolean {
  return /^(?=.*\d)[\da-hjkmnp-tv-z]{3,12}$/i.test(typed) || /^[\dA-HJKMNP-TV-Z]{3,12}$/.test(typed);
}

/** What to tell whoever types the code of a seal that these reports do not have. */
export const OTHER_CODES =
  'no name sealed here has this code: codes are made anew for each case and each set of files, so that nobody can find a name by trying; "gainsay seals" lists those of the case, which alone can be unsealed, and "gainsay seals FILE..." those of files.';
