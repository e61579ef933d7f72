import type { AnnotatedReport } from '../model/annotated-report.ts';
import { proseOf } from '../model/report.ts';
import { statementReference } from '../model/statement.ts';
import type { Trace } from '../model/trace.ts';
import { cutUp } from './in-parts.ts';
import { isReadAsEnglish } from './language/language.ts';
import { readMentions } from './mention/read-mentions.ts';
import { moveSpans } from './move-spans.ts';
import type { ReadingAids } from './reading-aids.ts';
import { traceStatements } from './statement/trace-statements.ts';
import { tokensOf } from './tokens-of.ts';

/**
 * How the statements of a report came about: every candidate that was looked at, what spoke, and what became of it. Pure: the
 * report is gone through again with the same aids, so the statements are those it was read to have.
 */
export function explainReport({ report, statements }: AnnotatedReport, aids: ReadingAids): Trace[] {
  if (!isReadAsEnglish(proseOf(report), report.language)) return [];
  const known = new Set(statements.map(({ id }) => id));
  return cutUp(report)
    .flatMap(({ part, start }) => {
      const text = part();
      const tokens = tokensOf(text, report, aids.codebooks);
      const mentions = readMentions(text, tokens, aids.codebooks);
      return moveSpans(traceStatements(text, tokens, mentions, aids), start, new Map());
    })
    .map((trace) => {
      const id = statementReference(report.id, trace);
      return { ...trace, statement: trace.dropped === null && known.has(id) ? id : null };
    });
}
