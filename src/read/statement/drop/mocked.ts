import { contains, slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';
import { neighbours } from '../neighbours.ts';
import type { DropAids } from './drop.ts';

/** `“When it rains in Norland, [they say] Sarvia did it,” the minister said`: only he says it, and mocks it. */
export function mocked(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(
    candidates.filter((candidate, i) => isMocked(prose, candidate) && isSaid(candidate, neighbours(candidates, i))),
  );
}

function isMocked(prose: Prose, { source, cue, content }: Candidate): boolean {
  if (!source || !cue || source.end > cue.start || !ANYBODY.test(slice(prose.text, source))) return false;
  if (!BLAMES.test(slice(prose.text, cue)) || OWN.test(slice(prose.text, content[0]!))) return false;
  const { first } = sentenceAt(prose, wordAt(prose.words, source.start));
  return WHENEVER.test(prose.text.slice(prose.words[first]!.start, source.start));
}

function isSaid({ cue }: Candidate, others: readonly Candidate[]): boolean {
  return others.some(({ content }) => content.some((span) => contains(span, cue!)));
}

const ANYBODY = /^(?:they|people|everyone|everybody|you)$/i;
/** As a habit, and not of one day. */
const BLAMES =
  /^(?:will |always |just |only )*(?:say|says|blame|blames|accuse|accuses|claim|claims|cry|shout|point)\b/i;
/** `If they are not paid, they say, they will publish it`: of themselves. */
const OWN = /^(?:that )?(?:it|they|we|he|she)\b/i;
const WHENEVER =
  /^["“'‘]?(?:when|whenever|if|every time|each time|any time|as soon as)\s[^;"”]{3,100},?\s(?:then\s|and\s)?$/i;
