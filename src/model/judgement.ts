import { Refusal } from './refusal.ts';
import type { ReportFacts } from './report.ts';
import { referUnder, type Reference } from './reference.ts';

/** What a person decided. Never overwritten: a later judgement on the same matter wins, and each can be retracted. */
export type Decision =
  /** Supplies or corrects what is known of a report; null takes back what was said before. */
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

/** Who decides, and why. */
export type Who = Pick<Judgement, 'by' | 'why'>;

/** Under the case's key, as a decision may hold the name that it seals. */
export function judgementReference(decision: Decision, by: string, at: string, key: Uint8Array): Reference {
  return referUnder(key, 'j', [decision, by, at]);
}

/**
 * The decisions that say these facts of a report: one a fact given, with null for an empty value, which takes the earlier
 * one back. Refuses a date that is not a day or an instant of ISO 8601, and a call that says nothing.
 */
export function decisionsOn(report: string, facts: Partial<ReportFacts>): Decision[] {
  const given = Object.entries(facts).filter(
    (entry): entry is [keyof ReportFacts, string] => typeof entry[1] === 'string',
  );
  if (given.length === 0)
    throw new Refusal('usage', 'Nothing was said of the report: give --published, --publisher, --title or --url.');
  return given.map(([fact, value]) => {
    if (fact === 'published' && value !== '') checkDate(value);
    return { kind: 'fact', report, fact, value: value === '' ? null : value };
  });
}

/** The decision to seal a name or a describing role, or to show it. Refuses what names nobody. */
export function sealDecision(name: string, sealed: boolean): Decision {
  const written = name.trim().replace(/\s+/g, ' ');
  if ((written.match(/\p{L}/gu)?.length ?? 0) < 2)
    throw new Refusal(
      'usage',
      'A seal needs a name or a describing role of two letters or more: give it in quotation marks.',
    );
  return { kind: 'seal', name: written, sealed };
}

function checkDate(value: string): void {
  const isDate =
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDate)
    throw new Refusal(
      'usage',
      `"${value}" is not a date: write a day as 2025-06-05, or an instant as 2025-06-05T09:30:00Z.`,
    );
}
