import type { Caveat } from '../../model/caveat.ts';
import type { Mention } from '../../model/mention.ts';
import type { Report, Skip } from '../../model/report.ts';
import { withoutHoles, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Tokens } from '../language/tokenise.ts';
import type { ReadingAids } from '../reading-aids.ts';
import type { Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import { outletNamesOf } from './classify/outlet-names.ts';
import { describe } from './describe.ts';
import { FINDERS } from './finders.ts';
import { readProse } from './grammar/read-prose.ts';
import { relate } from './relate.ts';

/** What the reader makes of one report. */
export interface ReadStatements {
  /** In text order. */
  statements: Statement[];
  mentions: Mention[];
  caveats: Caveat[];
}

/**
 * Reads who says what in a report. Finders propose spans, `choose` settles where they clash, `describe` tells what each
 * statement does, `relate` what it is to the others. Pure; linear in the length of the report.
 */
export function readStatements(
  report: Report,
  tokens: Tokens,
  mentions: Mention[],
  { codebooks, arbitrate, classifier }: ReadingAids,
): ReadStatements {
  const prose = readProse(tokens, codebooks.reportingVerbs);
  const proposed = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
  // The weights come from written news: of live speech, with its asides and lost words, they know nothing.
  const weighed = report.marks.length > 0 ? proposed : arbitrate(tokens, proposed);
  const { kept } = choose(weighed, { prose, outlets: outletNamesOf(codebooks) });
  const candidates = kept.flatMap((candidate) => aroundSkips(report, candidate) ?? []);
  const described = describe(report, prose, candidates, mentions, codebooks, classifier);
  return {
    statements: relate(prose, described, outletNamesOf(codebooks), classifier.answers),
    mentions,
    caveats: caveatsOf(report, described),
  };
}

/** Cuts skips out of a candidate's content; null when nothing is left. */
function aroundSkips(report: Report, candidate: Candidate): Candidate | null {
  const content = candidate.content.flatMap((span) => withoutHoles(report.text, span, skipsWithin(report.skips, span)));
  return content.length > 0 ? { ...candidate, content } : null;
}

// Skips are in order and do not overlap, so those within a span are found by halving.
function skipsWithin(skips: readonly Skip[], span: Span): Skip[] {
  let low = 0;
  let high = skips.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (skips[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < skips.length && skips[last]!.start < span.end) last++;
  return skips.slice(low, last);
}

function caveatsOf(report: Report, statements: readonly Statement[]): Caveat[] {
  if (statements.length > 0) return [];
  return [
    {
      step: 'statement',
      reason: 'No statement was found: nobody in this report is said to say anything.',
      report: report.id,
      start: null,
      end: null,
    },
  ];
}
