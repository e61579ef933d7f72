import type { Span } from '../../model/span.ts';

const LENGTH = /^(?:year|month|week|day|hour)$/;
/** `Five years in prison`, `two months' probation`. */
const SERVED =
  /^['’]?\s+(?:(?:in|of)\s+(?:prison|jail|custody|imprisonment|probation)|behind\s+bars|imprisonment|probation)\b/i;
const SENTENCED =
  /\b(?:sentence[ds]?(?:\s+(?:him|her|them))?\s+(?:to|of)|jailed\s+for|imprisoned\s+for|(?:prison|jail)\s+for|(?:prison|jail)\s+(?:terms?|sentences?)\s+of)\s+(?:(?:up\s+to|at\s+least|more\s+than|about)\s+)?$/i;
/** `Faces ten years`; days are faced without power, too. */
const FACED = /\bfac(?:e|es|ed|ing)\s+(?:up\s+to\s+)?$/i;
/** `An audit of 340 computers`, `surveyed 90 firms`: what somebody looked at, whatever was hit of it. Scans and samples of papers are stolen. */
const LOOKED_AT =
  /\b(?:(?:audits?|reviews?|inspections?|surveys?|polls?|checks?|examinations?)\s+of|audited|surveyed|polled|inspected)\s+(?:(?:the|its|all|some|about|over|nearly|more|than)\s+){0,3}$/i;
/** `Three official requests`: what passed between those concerned. */
const WRITTEN =
  /\b(?:official|formal|written|repeated|diplomatic|legal)\s+(?:requests?|letters?|notes?|protests?|complaints?|warnings?|questions?|replies)$/i;
const REACH = 60;

/**
 * Whether a number is told of what is beside the event: how long somebody is to be in prison, of how
 * many things an inquiry was, how often somebody wrote.
 */
export function countsNothingHit(text: string, { start, end }: Span, unit: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (LENGTH.test(unit))
    return SERVED.test(text.slice(end, end + 40)) || SENTENCED.test(before) || (unit === 'year' && FACED.test(before));
  return LOOKED_AT.test(before) || WRITTEN.test(text.slice(start, end));
}
