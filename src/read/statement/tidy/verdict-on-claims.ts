import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { CALLED_FALSE, CLAIM_NOUN } from '../grammar/called-false.ts';
import type { Prose } from '../grammar/prose.ts';

/** `Claims by Ostland that its ships were followed are baseless`: the verdict is of whoever tells of the claims, and no part of them. */
export function withoutVerdict(prose: Prose, candidate: Candidate): Candidate {
  if (!isJudged(prose, candidate)) return candidate;
  const last = candidate.content.at(-1)!;
  const claimed = slice(prose.text, last).replace(VERDICT, '');
  return { ...candidate, content: [...candidate.content.slice(0, -1), { ...last, end: last.start + claimed.length }] };
}

/** Whether a candidate's cue is a noun for claims and its content ends in what calls them untrue. */
export function isJudged({ text }: Prose, { cue, content }: Candidate): boolean {
  if (!cue || !NOUN.test(slice(text, cue))) return false;
  const words = slice(text, content.at(-1)!);
  return /^that\b/i.test(words) && VERDICT.test(words);
}

const NOUN = new RegExp(String.raw`(?:^|\s)${CLAIM_NOUN}$`, 'i');
const VERDICT = new RegExp(
  String.raw`\s(?:is|are|was|were|remains?)\s(?:\w+ly\s|simply\s|all\s|both\s|also\s)?${CALLED_FALSE}$`,
  'i',
);
