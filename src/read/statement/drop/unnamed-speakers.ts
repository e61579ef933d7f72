import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';
import { rangeAt } from '../grammar/prose.ts';

/** `A diplomat, who asked not to be named, said`: tells of whoever speaks, and keeps nothing of the matter back. */
export function unnamedSpeakers(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const { text, words } = prose;
  const sentenceOf = ({ start, end }: { start: number; end: number }) =>
    words[rangeAt(prose, { start, end }).first]?.sentence ?? -1;
  const staysUnnamed = (one: Candidate) => {
    const { source, cue, content } = one;
    if (source === null || cue === null || !UNNAMED.test(text.slice(cue.start, content.at(-1)!.end))) return false;
    return candidates.some(
      (other) =>
        other.cue !== null &&
        other.cue.start !== cue.start &&
        other.source?.start === source.start &&
        sentenceOf(other.cue) === sentenceOf(cue),
    );
  };
  return new Set(candidates.filter(staysUnnamed));
}
const UNNAMED =
  /^(?:has |have |had )?(?:asked|asking|asks|requested|requesting|wished|wishing|wanted|insisted|insisting|preferred)\s+(?:(?:for |on )?anonymity\b|(?:not to|to not) be (?:named|identified|quoted)\b|to (?:remain|stay) (?:anonymous|unnamed|unidentified)\b|(?:that|for) (?:\S+ ){1,5}(?:be |to be )?(?:not )?(?:withheld|named)\b)/i;
