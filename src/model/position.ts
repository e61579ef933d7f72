import type { Answer, Form, Stance } from './statement.ts';
import type { Reference } from './reference.ts';

/** One actor's stance on one event, from its statements over time. */
export interface Position {
  /** The actor, or null where the source is not named or is the outlet. */
  actor: Reference | null;
  stance: Stance;
  form: Form;
  statements: Reference[];
  /** ISO days of the first and last dated statement; null while the reports are undated. */
  first: string | null;
  last: string | null;
  /** The statements of others that it answers, across reports. */
  answers: Answer[];
}
