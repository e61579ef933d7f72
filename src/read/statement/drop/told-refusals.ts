import { THIRD_PERSON } from '../../../model/words/pronouns.ts';
import { contains, slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { DropAids } from './drop.ts';
import { isOutlet } from './is-outlet.ts';
import { neighbours } from '../neighbours.ts';
import { OPENING } from './within.ts';

/**
 * `He said the ministry had nothing to add`: he says it, for his side. Whoever shares his source with another cue refuses all the same, and
 * so does whoever an outlet tells of.
 */
export function toldRefusals(candidates: readonly Candidate[], { prose, outlets }: DropAids): Set<Candidate> {
  const isTold = (candidate: Candidate, i: number) => {
    const { reader, source, content } = candidate;
    if (reader.refuses !== 'as told') return false;
    const own = source ?? content[0]!;
    const isPronoun = source !== null && THIRD_PERSON.test(prose.text.slice(source.start, source.end));
    return neighbours(candidates, i).some(
      (other) =>
        other.cue !== null &&
        other.reader.refuses !== 'as told' &&
        !other.content.some((span) => FOR_COMMENT.test(slice(prose.text, span))) &&
        (isPronoun || !other.source || !isOutlet(prose.text, other.source, outlets)) &&
        other.content.some(
          // `The port did not reply but is expected to reopen`: of that passive the subject alone is content, and nothing is told of it.
          (span) =>
            contains(span, own) && (source === null || (span.end > own.end && own.start - span.start < OPENING)),
        ),
    );
  };
  return new Set(candidates.filter(isTold));
}

/** `asked the port for comment but has not heard back`: whoever is asked is told of, and what it does as well. */
const FOR_COMMENT = /\bfor (?:an? |further )?(?:comment|response|reply)\b/;
