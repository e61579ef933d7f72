import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * `Mira Dravic is charged with theft`: whoever stands before such a passive is charged, and no accuser. The name belongs to what is put, and
 * nobody is named who puts it.
 */
export function withoutPassivelyCharged({ text }: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  if (!source || !cue || source.end > cue.start) return candidate;
  const verb = CHARGED.exec(slice(text, cue));
  const [said] = content;
  if (!verb || said!.start < cue.end || content.some(({ start }) => start < cue.start)) return candidate;
  const start = verb[2] === undefined ? said!.start : cue.end - verb[2].length;
  return {
    ...candidate,
    source: null,
    cue: { start: cue.start, end: cue.start + verb[1]!.length },
    content: [source, { start, end: said!.end }, ...content.slice(1)],
  };
}

/** The verb with its auxiliaries, and the preposition behind it. */
const CHARGED =
  /^((?:(?:has|have|had)\s+(?:\p{Ll}+\s+)?been|is|are|was|were)\s+(?:\p{Ll}+\s+)?(?:charged|accused|indicted|arraigned|suspected|convicted|blamed))(?:\s+(with|of|on|over|for|in))?$/u;
