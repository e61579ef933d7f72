import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';

const REFUSING =
  /\b(declin\w+|refus\w+|fail(s|ed|ing|ure)?) to\b|\byet to\b|^without \w+ing|\bno (immediate |official |further )?(comment|word|response|reaction|statement|reply|confirmation|mention|details|evidence|answer|explanation)\b|short of|silent|unclear|neither \w+ nor|\b(only|merely) (say|said|says)\b|\b(say|said|says) (only|merely)\b/;
const UNTOLD =
  /\b(not|n't|never)\b.*\b(respond\w*|comment\w*|say|give\w*|name\w*|identif\w+|specif\w+|disclos\w+|reveal\w*|elaborat\w+|confirm\w*|provid\w+|answer\w*|address\w*|shar\w+|releas\w+|explain\w*|detail\w*|mention\w*|reached|clear|known|made public|blam\w+|attribut\w+|comment)\b/;

/** Whether a finder of refusals found it: whatever its words are, it refuses. */
export function isOfRefusals({ reader }: Candidate): boolean {
  return reader.refuses !== undefined;
}

/** Whether it refuses to tell: a finder of refusals found it, or its cue says so (`declined to comment`). */
export function isRefusal(prose: Prose, candidate: Candidate): boolean {
  const { cue } = candidate;
  if (isOfRefusals(candidate)) return true;
  if (!cue) return false;
  const range = rangeAt(prose, cue);
  const words = prose.words
    .slice(range.first, range.last)
    .map((word) => word.norm)
    .join(' ')
    .replace(/n't/g, " n't");
  return REFUSING.test(words) || UNTOLD.test(words);
}
