import { countWhile } from '../../../model/count-while.ts';
import type { Report, Skip } from '../../../model/report.ts';
import { withoutHoles, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import { withSpeakerBeyondClause } from './beyond-clause.ts';
import { withBothOfNeither } from './both-of-neither.ts';
import { withoutCharged } from './without-charged.ts';
import { withoutHearer } from './without-hearer.ts';
import { withoutMainVerb } from './without-main-verb.ts';
import { withoutOtherClause } from './other-clause.ts';
import { withoutGrounds } from './grounds.ts';
import { withoutPassivelyCharged } from './without-passively-charged.ts';
import { withoutRelativeOfSource } from './without-relative-of-source.ts';
import { withoutStranger } from './without-stranger.ts';
import { withSubjectTold } from './subject-told.ts';
import { withMainClause } from './with-main-clause.ts';
import { withToldOfBefore } from './told-of-before.ts';
import { withinRelative } from './within-relative.ts';
import { withWhomBlamed } from './with-whom-blamed.ts';
import { withWhoseThing } from './whose-thing.ts';
import { withoutVerdict } from './without-verdict.ts';
import { withSourceWithoutWhen } from './source-without-when.ts';
import { withoutWhen } from './without-when.ts';
import { withWholeQuotations } from './whole-quotations.ts';

/** What is done to a candidate's spans, in this order. */
const TIDIES: readonly ((prose: Prose, candidate: Candidate) => Candidate)[] = [
  withoutGrounds,
  withToldOfBefore,
  withSpeakerBeyondClause,
  withoutCharged,
  withoutPassivelyCharged,
  withoutStranger,
  withoutVerdict,
  withoutWhen,
  withSourceWithoutWhen,
  withoutMainVerb,
  withoutRelativeOfSource,
  withoutOtherClause,
  withWhoseThing,
  withinRelative,
  withMainClause,
  withWhomBlamed,
  withSubjectTold,
  withoutHearer,
  withBothOfNeither,
  // Last, for the others move the ends that it closes.
  withWholeQuotations,
];

/** A chosen candidate as a statement is made of it, around what the report skips; null when nothing is left. */
export function withTidySpans(report: Report, prose: Prose, candidate: Candidate): Candidate | null {
  const cut = aroundSkips(report, candidate);
  return cut && TIDIES.reduce((tidied, tidy) => tidy(prose, tidied), cut);
}

/** Cuts skips out of a candidate's content; null when nothing is left. */
export function aroundSkips(report: Report, candidate: Candidate): Candidate | null {
  const content = candidate.content.flatMap((span) => withoutHoles(report.text, span, skipsWithin(report.skips, span)));
  return content.length > 0 ? { ...candidate, content } : null;
}

// Skips are in order and do not overlap, so those within a span are found by halving.
function skipsWithin(skips: readonly Skip[], span: Span): Skip[] {
  const first = countWhile(skips, ({ end }) => end <= span.start);
  let last = first;
  while (last < skips.length && skips[last]!.start < span.end) last++;
  return skips.slice(first, last);
}
