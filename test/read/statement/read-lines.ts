import type { Candidate } from '../../../src/read/statement/candidate.ts';
import { openAids } from '../../../src/gainsay.ts';
import type { Report } from '../../../src/model/report.ts';
import { slice, type Span } from '../../../src/model/span.ts';
import type { Stance, Statement } from '../../../src/model/statement.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { readStatements } from '../../../src/read/statement/read-statements.ts';
import { plainReport } from '../../support/plain-report.ts';

// What the rules propose, without what was trained to weigh it: the tables are about the rules. All of it stands.
const WEIGHTLESS = { bits: 1, classes: 2, scale: 1, values: Int8Array.from([0, 1, 0, 1]) };
const opened = openAids();
const aids = {
  ...opened,
  classifier: { ...opened.classifier, stands: WEIGHTLESS },
  arbitrate: (_: unknown, proposed: readonly Candidate[]) => [...proposed],
};

/** The statements of a report as the reader makes them, mentions and all. */
export function statementsOf(text: string, facts: Partial<Report> = {}): Statement[] {
  const report = plainReport(text, facts);
  const tokens = tokenise(report);
  return readStatements(report, tokens, readMentions(report, tokens, aids.codebooks), aids).statements;
}

/** Each statement's spans in one line: `source [cue] content / content`, `-` for none. */
export function linesOf(text: string, facts: Partial<Report> = {}): string[] {
  return statementsOf(text, facts).map((statement) => lineOf(text, statement));
}

/** One statement's spans in one line. */
export function lineOf(text: string, { source, cue, content }: Statement): string {
  const words = (span: Span | null) => (span ? slice(text, span).replace(/\s+/g, ' ') : '-');
  return `${words(source)} [${words(cue)}] ${content.map(words).join(' / ')}`;
}

/** The one statement whose content begins with these words. */
export function statementWith(text: string, start: string): Statement {
  const all = statementsOf(text);
  const found = all.filter(({ content }) => slice(text, content[0]!).startsWith(start));
  if (found.length !== 1)
    throw new Error(
      `${found.length} statements begin "${start}" among:\n${all.map((s) => lineOf(text, s)).join('\n')}`,
    );
  return found[0]!;
}

/** What the last statement of a text does, and whom it accuses. */
export function lastOf(text: string): [stance: Stance, accused: string | null] {
  const { stance, accused } = statementsOf(text).at(-1)!;
  return [stance, accused];
}
