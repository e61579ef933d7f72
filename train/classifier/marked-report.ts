import { openCodebooks } from '../../codebooks/codebooks.ts';
import { draftOf } from '../../gold/draft-of.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import type { Stance } from '../../src/model/statement.ts';
import { tokenise, type Tokens } from '../../src/read/language/tokenise.ts';
import { readMentions } from '../../src/read/mention/read-mentions.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';
import type { Prose } from '../../src/read/statement/grammar/prose.ts';
import { readProse } from '../../src/read/statement/grammar/read-prose.ts';

export const codebooks = openCodebooks();

/** A statement as it was marked, by people or by AI models, whichever collection it comes from. */
export interface Marked {
  id: string;
  source: Span | null;
  cue: Span | null;
  content: Span[];
  stance: Stance;
  accused: string | null;
  answers: { statement: string; element: string }[];
}

/** A report with its marked statements, and what the reader knows before it looks for statements. */
export interface MarkedReport {
  /**
   * `reports`: real ones under reports-train; `gold`: the half of the project's own that may teach; `press`: real news marked from end to end;
   * `news`: what was found in cyber news, labelled; `politics`: what PolNeAR marks in political news, labelled.
   */
  set: 'reports' | 'gold' | 'press' | 'news' | 'politics';
  report: Report;
  tokens: Tokens;
  prose: Prose;
  mentions: Mention[];
  marked: Marked[];
  /** Whether it may teach what is a statement and what is none. */
  showsWhere: boolean;
  /** Where people say that no statement stands; null: wherever none is marked. */
  refused: Span[][] | null;
}

/** Whether whom statements accuse and what they answer is marked throughout: coders of the press named few, and it taught nothing of either. */
export function marksAccused({ set }: Pick<MarkedReport, 'set'>): boolean {
  return set === 'reports' || set === 'gold';
}

/** Reads a report as far as the reader does before it looks for statements; none where masking moved the offsets: it would teach the wrong words. */
export function readMarkedReport(
  set: MarkedReport['set'],
  text: string,
  marked: Marked[],
  refused: Span[][] | null = null,
): MarkedReport[] {
  const { report } = readIntake(draftOf(text));
  if (report.text.length !== text.length) return [];
  const tokens = tokenise(report);
  const mentions = readMentions(report, tokens, codebooks);
  const prose = readProse(tokens, codebooks.reportingVerbs);
  return [{ set, report, tokens, showsWhere: true, refused, prose, mentions, marked }];
}
