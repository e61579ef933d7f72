import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Trace } from '../../model/trace.ts';
import { answersOfCountry } from '../view/answers-of-country.ts';
import { findResponses } from '../view/find-responses.ts';
import { caveatJson } from './caveat-json.ts';
import { CONTRACT_VERSION } from './contract.ts';
import { listParts } from './list-parts.ts';
import { reportJson } from './report-json.ts';
import { safeJson } from './safe-json.ts';
import { spanJson } from './span-json.ts';
import { stringParts } from './string-parts.ts';
import { answeredStatementJson } from './statement-json.ts';
import { traceJson } from './trace-json.ts';

/**
 * One annotated report as one line of JSON, without a line end; docs/formats.md explains each key and
 * docs/formats/read.schema.json checks it. Give it sealed reports only: it prints what it is given. With traces it tells how
 * each statement came about, too.
 */
export function renderReadJson(annotated: AnnotatedReport, traces: readonly Trace[] | null = null): string {
  return [...readJsonParts(annotated, traces)].join('');
}

/** The same in parts, one for each statement, mention and so on, the text in several, so that a long report never stands in memory twice. */
export function* readJsonParts(annotated: AnnotatedReport, traces: readonly Trace[] | null = null): Generator<string> {
  const { report, statements, mentions, accusedCountries, caveats } = annotated;
  const responses = findResponses({ reports: [annotated], events: [] });
  yield `{"version":${safeJson(CONTRACT_VERSION)},"report":`;
  yield `${safeJson(reportJson(report)).slice(0, -1)},"text":"`;
  yield* stringParts(report.text);
  yield `","marks":${safeJson(report.marks)}}`;
  yield* listParts('statements', statements, (statement) => answeredStatementJson(statement, responses));
  yield* listParts('mentions', mentions, ({ id, kind, start, end, value, basis }) => ({
    id,
    kind,
    start,
    end,
    value,
    basis,
  }));
  if (accusedCountries)
    yield* listParts('accusedCountries', accusedCountries, ({ country, score, spans }) => ({
      country,
      score,
      spans: spans.map(spanJson),
      answeredBy: answersOfCountry(country, statements),
    }));
  yield* listParts('caveats', caveats, caveatJson);
  if (traces) yield* listParts('explain', traces, traceJson);
  yield '}';
}
