import type { Candidate } from '../candidate.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { rangeAt, sentenceAt, type Prose } from '../grammar/prose.ts';

/** `a raid in July it [blamed] on Velmora, a move that others backed`: whom the raid is blamed on is told behind the verb. */
export function withWhomBlamed(prose: Prose, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  if (cue === null || content.at(-1)!.end > cue.start) return candidate;
  const { words } = prose;
  const at = rangeAt(prose, cue).last;
  if (!BLAMES.test(`${words[at - 1]?.norm} ${words[at]?.norm}`)) return candidate;
  const whom = phraseAfter(words, at + 1, sentenceAt(prose, at).last, OF);
  if (!whom) return candidate;
  return { ...candidate, content: [...content, { start: words[at]!.start, end: words[whom.last - 1]!.end }] };
}

const OF: ReadonlySet<string> = new Set(['of']);
const BLAMES = /^(?:(?:blame[ds]?|pin(?:s|ned)) on|(?:attributed?s?|traced|linked|tied) to)$/;
