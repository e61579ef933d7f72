import type { Report } from '../../model/report.ts';
import type { Trace, Weight } from '../../model/trace.ts';
import type { Tokens } from '../language/tokenise.ts';
import type { ReadingAids, Told } from '../reading-aids.ts';
import type { Candidate } from './candidate.ts';
import { choose, type Dropped } from './choose.ts';
import { outletNamesOf } from './classify/outlet-names.ts';
import { startOf } from './drops.ts';
import { FINDERS } from './finders.ts';
import { readProse } from './grammar/read-prose.ts';
import { aroundSkips, weighed } from './read-statements.ts';

/** How every candidate of a report fared, in text order; the statements are those that `readStatements` gives. */
export function traceStatements(report: Report, tokens: Tokens, aids: ReadingAids): Trace[] {
  const { codebooks } = aids;
  const prose = readProse(tokens, codebooks.reportingVerbs);
  const proposed = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
  const weights = new Map<Candidate, Weight[]>();
  const dropped: Dropped[] = [];
  const told: Told = {
    dropped: (candidate, why) => dropped.push({ candidate, why }),
    weighed: (candidate, found) => weights.set(candidate, found),
  };
  const candidates = weighed(report, tokens, prose, proposed, aids, told);
  const chosen = choose(candidates, { prose, outlets: outletNamesOf(codebooks) });
  const fates = [...chosen.kept.map((candidate) => ({ candidate, why: null })), ...chosen.dropped, ...dropped];
  fates.sort((a, b) => startOf(a.candidate) - startOf(b.candidate));
  return fates.map(({ candidate, why }) => ({
    source: candidate.source,
    cue: candidate.cue,
    content: aroundSkips(report, candidate)?.content ?? candidate.content,
    reader: candidate.reader,
    score: candidate.confidence,
    why: candidate.why,
    weights: weights.get(candidate) ?? [],
    statement: null,
    dropped: why,
  }));
}
