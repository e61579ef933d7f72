import type { Mention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import type { Trace, Weight } from '../../model/trace.ts';
import type { Tokens } from '../language/tokenise.ts';
import type { ReadingAids, Told } from '../reading-aids.ts';
import type { Dropped } from './choose.ts';
import { startOf, type Candidate } from './candidate.ts';
import { chooseCandidates } from './read-statements.ts';
import { aroundSkips } from './tidy/tidy-spans.ts';

/** How every candidate of a report fared, in text order; the statements are those that `readStatements` gives. */
export function traceStatements(
  report: Report,
  tokens: Tokens,
  mentions: readonly Mention[],
  aids: ReadingAids,
): Trace[] {
  const weights = new Map<Candidate, Weight[]>();
  const dropped: Dropped[] = [];
  const told: Told = {
    dropped: (candidate, why) => dropped.push({ candidate, why }),
    weighed: (candidate, found) => weights.set(candidate, found),
  };
  const chosen = chooseCandidates(report, tokens, mentions, aids, told);
  const fates = [...chosen.kept.map(({ candidate }) => ({ candidate, why: null })), ...chosen.dropped, ...dropped];
  fates.sort((a, b) => startOf(a.candidate) - startOf(b.candidate));
  return fates.map(({ candidate, why }) => ({
    source: candidate.source,
    cue: candidate.cue,
    content: aroundSkips(report, candidate)?.content ?? candidate.content,
    reader: candidate.reader.name,
    score: candidate.confidence,
    why: candidate.why,
    weights: weights.get(candidate) ?? [],
    statement: null,
    dropped: why,
  }));
}
