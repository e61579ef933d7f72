import type { Caveat } from './caveat.ts';
import type { Mention } from './mention.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

/** A country that the words of a report lay a hostile act on: what the words do, not a finding. */
export interface AccusedCountry {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Estimated probability that a person who codes the report would say so. */
  score: number;
  /** The words that lead to the country, in text order. */
  spans: Span[];
}

/** What reading gives: a report with its statements and mentions in text order, and what was left out or guessed. */
export interface AnnotatedReport {
  report: Report;
  statements: Statement[];
  mentions: Mention[];
  /** Likeliest first, from the opening of the report; absent where it was never read. */
  accusedCountries?: AccusedCountry[];
  caveats: Caveat[];
}
