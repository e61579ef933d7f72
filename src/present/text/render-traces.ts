import type { Report } from '../../model/report.ts';
import { slice, type Span } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { heading, entry, type Sheet } from './sheet.ts';

/** Characters of a content that are shown: enough to know it by. */
const SHOWN = 90;

/** How each candidate fared: those that stand under their reference, the others with the reason why they do not. */
export function renderTraces(sheet: Sheet, { text }: Report, traces: readonly Trace[]): string[] {
  return [
    ...heading(sheet, 'How it was read'),
    ...traces.flatMap((trace) => [
      ...entry(sheet, trace.statement, `${partsOf(text, trace)}`),
      ...entry(sheet, null, `${trace.reader}, ${percent(trace.score)}: ${trace.why}`, 1),
      ...(trace.weights.length > 0 ? entry(sheet, null, trace.weights.map(weightWords).join('; '), 1) : []),
      ...(trace.dropped ? entry(sheet, null, `dropped: ${trace.dropped}`, 1) : []),
    ]),
  ];
}

function partsOf(text: string, { source, cue, content }: Trace): string {
  const words = (span: Span | null) => (span ? slice(text, span).replace(/\s+/g, ' ') : '-');
  const said = content.map(words).join(' / ');
  return `${words(source)} [${words(cue)}] ${said.length > SHOWN ? `${said.slice(0, SHOWN)}…` : said}`;
}

function weightWords({ what, weight }: Trace['weights'][number]): string {
  return `${weight > 0 ? '+' : '\u2212'}${Math.abs(weight).toFixed(1)} ${what}`;
}

function percent(score: number): string {
  return `${(100 * score).toFixed(0)}%`;
}
