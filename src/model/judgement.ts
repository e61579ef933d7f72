import { isCalendarDay } from './calendar-day.ts';
import { Refusal } from './refusal.ts';
import type { ReportFacts } from './report.ts';
import { referUnder, type Reference } from './reference.ts';
import { isWebAddress } from './web-address.ts';

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
 * The decisions that say these facts of a report: one a fact given, with null for an empty or blank value, which takes the earlier
 * one back. Refuses a date that is no day or instant of ISO 8601 or that the calendar lacks, a link that leads to no web page, and a
 * call that says nothing.
 */
export function decisionsOn(report: string, facts: Partial<ReportFacts>): Decision[] {
  const given = Object.entries(facts).filter(
    (entry): entry is [keyof ReportFacts, string] => typeof entry[1] === 'string',
  );
  if (given.length === 0)
    throw new Refusal('usage', 'Nothing was said of the report: give --published, --publisher, --title or --url.');
  return given.map(([fact, typed]) => {
    const value = inOneLine(typed);
    if (fact === 'published' && value !== '') checkDate(value);
    if (fact === 'url' && value !== '') checkAddress(value);
    return { kind: 'fact', report, fact, value: value === '' ? null : value };
  });
}

/** Who decides, and why, as it is kept: a blank reason is none. Refuses a name that is blank, and no reason for a seal. */
export function settleWho(kind: Decision['kind'], who: Who): Who {
  const by = inOneLine(who.by);
  const why = inOneLine(who.why ?? '') || null;
  if (by === '')
    throw new Refusal(
      'usage',
      '--by is blank: give the name that is to stand beside the decision, or leave --by out for your user name.',
    );
  if (kind === 'seal' && why === null)
    throw new Refusal(
      'usage',
      '--why is blank: the reason stands beside the decision in the record, so write in a few words why the name is sealed or shown.',
    );
  return { by, why };
}

function inOneLine(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ');
}

/** The decision to seal a name or a describing role, or to show it. Refuses what names nobody. */
export function sealDecision(name: string, sealed: boolean): Decision {
  const written = inOneLine(name);
  if ((written.match(/\p{L}/gu)?.length ?? 0) < 2)
    throw new Refusal(
      'usage',
      'A seal needs a name or a describing role of two letters or more: give it in quotation marks.',
    );
  return { kind: 'seal', name: written, sealed };
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

function checkDate(value: string): void {
  const day = DATE.exec(value)?.[1];
  if (day !== undefined && isCalendarDay(day) && !Number.isNaN(Date.parse(value))) return;
  throw new Refusal(
    'usage',
    `"${value}" is not a date: write a day of the calendar as 2025-06-05, or an instant as 2025-06-05T09:30:00Z.`,
  );
}

function checkAddress(value: string): void {
  if (isWebAddress(value)) return;
  throw new Refusal(
    'usage',
    `"${value}" is not the link of a page: write it whole and without spaces, from http:// or https:// on.`,
  );
}
