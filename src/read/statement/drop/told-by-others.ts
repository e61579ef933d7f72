import { overlaps } from '../../../model/span.ts';
import { startOf, endOf, type Candidate } from '../candidate.ts';
import { verdictOn } from '../grammar/verdict-on-claims.ts';
import type { DropAids } from './drop.ts';

/**
 * A bare adverb, the outlet's own voice, or a sentence behind a speaker's label stands only outside what someone else is said to have said;
 * and a sentence that another finder knows as somebody's is not the outlet's.
 */
export function toldByOthers(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  const isUnled = (candidate: Candidate) => candidate.reader.isUnled || isBareAdverb(prose.text, candidate);
  const isOwn = ({ reader }: Candidate) => reader.speaksForOutlet === true;
  const isJudged = ({ cue, content }: Candidate) => verdictOn(prose.text, cue, content.at(-1)!) !== null;
  return new Set([
    ...coveredBy(
      candidates.filter((candidate) => isUnled(candidate) && !isOwn(candidate)),
      // `Claims that ... are baseless`: the claims are told within what the text itself denies.
      candidates.filter((candidate) => !candidate.reader.isUnled && !isJudged(candidate)),
    ),
    // `A: The charge is groundless`: whoever answers, and not the text itself.
    ...coveredBy(
      candidates.filter(({ reader }) => reader.deniesAsText),
      candidates.filter(({ reader }) => reader.isAnswerTurn),
    ),
    ...coveredBy(
      candidates.filter(isOwn),
      candidates.filter((candidate) => !isOwn(candidate)),
    ),
  ]);
}

// Those whose cue, or content, lies in the cue or content of another; both in text order.
function coveredBy(candidates: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  let from = 0;
  return candidates.filter((candidate) => {
    const own = candidate.cue ?? candidate.content[0]!;
    while (from < others.length && endOf(others[from]!) < own.start - 5000) from++;
    for (let i = from; i < others.length && startOf(others[i]!) <= own.end; i++) {
      const other = others[i]!;
      if (other === candidate) continue;
      if (other.content.some((span) => overlaps(span, own)) || (other.cue && overlaps(other.cue, own))) return true;
    }
    return false;
  });
}

function isBareAdverb(text: string, { reader, source, cue }: Candidate): boolean {
  if (reader.isAdverb) return true;
  return (
    source === null &&
    cue !== null &&
    /^(allegedly|reportedly|purportedly|supposedly)$/i.test(text.slice(cue.start, cue.end))
  );
}
