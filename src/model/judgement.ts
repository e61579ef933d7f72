import type { ReportFacts } from './report.ts';
import { referTo, type Reference } from './reference.ts';

/** What a person decided. Never overwritten: a later judgement on the same matter wins, and each can be retracted. */
export type Decision =
  /** Supplies or corrects what is known of a report. */
  | { kind: 'fact'; report: string; fact: keyof ReportFacts; value: string | null }
  /** Two names mean the same actor, different ones, or it cannot be told. */
  | { kind: 'alias'; a: string; b: string; verdict: 'same' | 'different' | 'unsure' }
  /** A person whose name is to be sealed, or shown. */
  | { kind: 'seal'; name: string; sealed: boolean };

export interface Judgement {
  id: Reference;
  decision: Decision;
  /** Who decided. */
  by: string;
  /** ISO instant. */
  at: string;
  why: string | null;
  /** ISO instant at which it was taken back; null while it stands. */
  retracted: string | null;
}

export function judgementReference(decision: Decision, by: string, at: string): Reference {
  return referTo('j', [decision, by, at]);
}
