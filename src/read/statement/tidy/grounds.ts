import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { SAID_AGAINST, IS_CLAIM } from '../grammar/called-false.ts';
import type { Prose } from '../grammar/prose.ts';

/** `called for talks after Ostland expelled two envoys over claims that ...`: what is claimed is no part of what is asked for. */
export function withoutGrounds({ text }: Prose, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const last = content.at(-1)!;
  const words = slice(text, last);
  const after = cue && GROUNDS.exec(words);
  if (!after || after.index < LEAST || IS_CLAIM.test(slice(text, cue))) return candidate;
  return { ...candidate, content: [...content.slice(0, -1), { ...last, end: last.start + after.index }] };
}

const GROUNDS = new RegExp(
  String.raw`\s(?:after|because|as)\s(?:the\s)?(?=\p{Lu})[^.;:"“”]{3,240}?\s(?:over|on)\s(?:\p{L}+\s){0,2}?(?:evidence|${SAID_AGAINST})\b`,
  'u',
);
/** In characters. */
const LEAST = 6;
