import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { CALLED_FALSE, CLAIM_NOUN } from '../grammar/called-false.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * `Claims by Ostland that its ships were followed are baseless`, `called claims that it broke in baseless`: the verdict is of whoever tells
 * of the claims, and no part of them.
 */
export function withoutVerdict(prose: Prose, candidate: Candidate): Candidate {
  const verdict = verdictOn(prose, candidate);
  if (!verdict) return candidate;
  const last = candidate.content.at(-1)!;
  const claimed = slice(prose.text, last).replace(verdict, '');
  return { ...candidate, content: [...candidate.content.slice(0, -1), { ...last, end: last.start + claimed.length }] };
}

/** Whether a candidate's cue is a noun for claims and its content ends in what calls them untrue. */
export function isJudged(prose: Prose, candidate: Candidate): boolean {
  return verdictOn(prose, candidate) !== null;
}

function verdictOn({ text }: Prose, { cue, content }: Candidate): RegExp | null {
  if (!cue || !NOUN.test(slice(text, cue))) return null;
  const words = slice(text, content.at(-1)!);
  if (!/^that\b/i.test(words)) return null;
  if (VERDICT.test(words)) return VERDICT;
  const isCalled = CALLS.test(text.slice(Math.max(0, cue.start - REACH), cue.start));
  return isCalled && BARE_VERDICT.test(words) ? BARE_VERDICT : null;
}

const NOUN = new RegExp(String.raw`(?:^|\s)${CLAIM_NOUN}$`, 'i');
const VERDICT = new RegExp(
  String.raw`\s(?:is|are|was|were|remains?)\s(?:\w+ly\s|simply\s|all\s|both\s|also\s)?${CALLED_FALSE}$`,
  'i',
);
/** The same behind a verb of calling, which needs no other. */
const BARE_VERDICT = new RegExp(String.raw`\s["“]?${CALLED_FALSE}["”]?$`, 'i');
const CALLS = /\b(?:call|brand|label|deem|consider|pronounc)\p{Ll}*\s(?:\S+\s){0,4}$/iu;
const REACH = 60;
