import type { Span } from '../span.ts';

const REACH = 160;
/** Nouns of what is done to find something out, as a source of patterns; whoever it was carried out by did no wrong. */
export const INQUIRY_NOUN =
  'audits?|investigations?|inquir(?:y|ies)|probes?|reviews?|search(?:es)?|arrests?|tests?|stud(?:y|ies)|analysis|inspections?';
const INQUIRY = String.raw`(?:${INQUIRY_NOUN}|analyses|enquir(?:y|ies)|raids?\s+on\s+the\s+(?:flat|house|home|office)|examinations?|assessments?|checks?|interviews?|interrogations?|questioning|surveys?|repairs?|work|reconstruction|clean-?up|autops(?:y|ies)|identification)`;
// What it was about. Not `the investigation showed the attack was carried out by`.
const ABOUT = String.raw`(?:\s+(?:of|into|on|at|in|against|for)(?:\s+(?!(?:that|which|who|shows?|showed|found|says?|said|concluded|established|revealed|confirmed|was|were)\b)[\p{L}'’-]+){1,8}?)?`;
const BY_WHOM = new RegExp(
  String.raw`(?<!\bunder\s+)\b${INQUIRY}${ABOUT}(?:\s+(?:was|were|is|are|(?:has|had|have)\s+been|being|will\s+be))?(?:\s+\p{L}+ly)?\s+(?:carried\s+out|conducted|done|made|led|run|undertaken|performed|directed|ordered|headed|supervised|overseen)\s+(?:jointly\s+)?by\s+(?:[\p{L}.'’-]+\s+){0,4}$`,
  'iu',
);

/** Whether a name is that of whoever carried out an investigation, an audit, a search: no deed that anybody is accused of. */
export function carriesOutAnInquiry(prose: string, { start }: Pick<Span, 'start'>): boolean {
  return BY_WHOM.test(prose.slice(Math.max(0, start - REACH), start));
}
