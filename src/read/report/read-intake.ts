import type { Caveat } from '../../model/caveat.ts';
import type { Received, ToldFacts } from '../../model/received.ts';
import { proseOf, reportId, type Report } from '../../model/report.ts';
import { readLanguage } from '../language/language.ts';
import { maskPersonalData } from '../mask/mask.ts';
import { maskingRemarks } from '../mask/masking-remarks.ts';
import { checkLines } from './check-lines.ts';
import { decode } from './decode.ts';
import { readLayout, type Layout } from './read-layout.ts';
import { settleFacts } from './settle-facts.ts';
import type { StatedFacts } from './stated-facts.ts';

/**
 * Bytes to a report: decoded, masked before anything else sees the text, laid out, its facts settled. Throws a Refusal for
 * bytes that are no text; everything that was guessed or masked is a caveat.
 */
export function readIntake(received: Received): { report: Report; caveats: Caveat[] } {
  const file = maskPersonalData(received.file).text;
  const decoded = decode(received.bytes, file);
  checkLines(decoded.text, file);
  const { text, masked } = maskPersonalData(decoded.text);
  const layout = readLayout(text);
  const told = maskFacts(received.told);
  const settled = settleFacts(told.facts, layout.stated, inferFrom(text, layout));
  const { blocks, skips, gaps, marks } = layout;
  const id = reportId(text, settled.facts);
  const report: Report = { id, file, text, ...settled.facts, blocks, skips, gaps, marks };
  const caveat = (step: string, reason: string, start: number | null = null, end: number | null = null): Caveat => ({
    step,
    reason,
    report: id,
    start,
    end,
  });
  const caveats = [
    ...decoded.remarks.map((reason) => caveat('report', reason)),
    ...maskingRemarks(masked).map(({ reason, start, end }) => caveat('mask', reason, start, end)),
    ...told.remarks.map((reason) => caveat('mask', reason)),
    ...settled.remarks.map((reason) => caveat('report', reason)),
  ];
  return { report, caveats };
}

function inferFrom(text: string, layout: Layout): StatedFacts {
  const language = readLanguage(proseOf({ text, ...layout }));
  return { ...(language && { language }), ...(layout.medium && { medium: layout.medium }) };
}

function maskFacts(told: ToldFacts): { facts: ToldFacts; remarks: string[] } {
  const facts: ToldFacts = {};
  const remarks: string[] = [];
  for (const [fact, value] of Object.entries(told) as [keyof ToldFacts, string | null][]) {
    const { text, masked } = maskPersonalData(value ?? '');
    if (text) facts[fact] = text;
    remarks.push(
      ...maskingRemarks(masked).map(({ reason }) => `In what is told of the report as "${fact}": ${reason}`),
    );
  }
  return { facts, remarks };
}
