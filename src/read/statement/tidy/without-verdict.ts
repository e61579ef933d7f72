import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import { verdictOn } from '../grammar/verdict-on-claims.ts';

/** `Claims by Ostland that its ships were followed are baseless`: the verdict is of whoever tells of the claims, and no part of them. */
export function withoutVerdict({ text }: Prose, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const last = content.at(-1)!;
  const end = verdictOn(text, cue, last);
  return end === null ? candidate : { ...candidate, content: [...content.slice(0, -1), { ...last, end }] };
}
