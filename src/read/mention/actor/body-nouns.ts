import type { Draft } from './draft.ts';

/** Nouns of bodies with what the names of such bodies hold. */
const HELD: Record<string, RegExp> = {
  ministry: /ministry|department/i,
  department: /department|ministry/i,
  command: /command/i,
  bureau: /bureau/i,
  party: /party/i,
  embassy: /embassy/i,
  council: /council/i,
  committee: /committee/i,
  commission: /commission/i,
  army: /army/i,
  military: /military|army|forces/i,
  agency: /agency|bureau|service|directorate|centre|center|office/i,
  service: /service/i,
  court: /court/i,
  office: /office/i,
  centre: /cent(?:re|er)/i,
  center: /cent(?:re|er)/i,
  campaign: /\bcampaign\b/i,
  union: /\bunion\b/i,
  institute: /\binstitute\b/i,
  university: /\buniversity\b/i,
  foundation: /\bfoundation\b/i,
  federation: /\bfederation\b/i,
  association: /\bassociation\b/i,
  authority: /\bauthority\b/i,
  bank: /\bbank\b/i,
  laboratory: /\blaborator(?:y|ies)\b/i,
  directorate: /\bdirectorate\b/i,
};

/** Whether a description by this noun goes back to a body that is called so. */
export function isBodyNoun(head: string): boolean {
  return head in HELD;
}

/** Whether a mention may be the body that a description by this noun means. */
export function isBodyCalled({ value }: Draft, head: string): boolean {
  if (value.level === 'person' || value.level === 'state' || isPartOfABody(value.name, head)) return false;
  return (
    HELD[head]!.test(withoutOwner(value.name)) || HELD[head]!.test(value.partOf ?? '') || isAcronymFor(value.name, head)
  );
}

// `the Office's own contractors` are no office.
function withoutOwner(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("'s "), name.lastIndexOf('’s ')) + 1);
}

/** Whether the body bears this very noun as the head of its name: `Ministry of Ports`, `Ports Ministry`. */
export function bearsNoun({ value, head: own }: Draft, head: string): boolean {
  if (value.level === 'person' || value.level === 'state') return false;
  return own === head || headOfName(value.name) === head;
}

/** The lower-case noun that says what the body is: `ministry` of `Ministry of Ports`, `Ports Ministry`. */
export function headOfName(name: string): string | undefined {
  return name
    .split(/ (?:of|for|in) |,/, 1)[0]!
    .split(' ')
    .at(-1)
    ?.toLowerCase();
}

// `Sixth Department`, `12th Main Department`: a part of some body, and never a ministry.
function isPartOfABody(name: string, head: string): boolean {
  return head === 'ministry' && NUMBERED.test(name);
}
const NUMBERED =
  /^(?:(?:main|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,6}(?:st|nd|rd|th)?) .*department|department \d)/i;

// `the command` after `NOHACOM`, `the agency` after `NSA`.
function isAcronymFor(name: string, head: string): boolean {
  if (!/^\p{Lu}{2,9}$/u.test(name)) return false;
  return head === 'command' ? name.endsWith('COM') : /^(?:agency|bureau|service)$/.test(head);
}
