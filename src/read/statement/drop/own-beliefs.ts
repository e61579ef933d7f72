import { THIRD_PERSON } from '../../../model/words/pronouns.ts';
import { contains } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt } from '../grammar/prose.ts';
import type { DropAids } from './drop.ts';
import { neighbours } from '../neighbours.ts';
import { OPENING } from './within.ts';

/** `He said he feared that ...`: fears, hopes and findings of the speaker himself, told by the same speaker, are one statement. */
export function ownBeliefs(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const isOwn = (candidate: Candidate, i: number) => {
    const { source, cue } = candidate;
    if (!source || !cue || !THIRD_PERSON.test(prose.text.slice(source.start, source.end))) return false;
    const { first, last } = rangeAt(prose, cue);
    if (!prose.words.slice(first, last).some(({ lemma, norm }) => BELIEF.test(lemma) || BELIEF.test(norm)))
      return false;
    return neighbours(candidates, i).some((other) => {
      const from = other.content.find((span) => contains(span, cue));
      // Right at the start of what is said: nobody else stands between the two.
      return from !== undefined && other.source !== null && other.cue !== null && source.start - from.start < OPENING;
    });
  };
  return new Set(candidates.filter(isOwn));
}
const BELIEF =
  /^(believe|believed|hope|hopes|hoped|fear|feared|think|thought|feel|felt|recognise|recognised|recognize|recognized|know|knew|expect|expected|find|found|want|wanted|suspect|suspected|understand|understood|see|saw)$/;
