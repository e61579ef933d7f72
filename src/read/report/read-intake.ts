import type { Caveat } from '../../model/caveat.ts';
import type { Fetched } from '../../model/fetched.ts';
import type { ToldFacts } from '../../model/received.ts';
import { proseOf, reportId, type Report } from '../../model/report.ts';
import { readLanguage } from '../language/language.ts';
import { maskPersonalData } from '../mask/mask.ts';
import { maskingRemarks } from '../mask/masking-remarks.ts';
import type { Draft } from '../form/draft.ts';
import { deceivingRemarks } from './deceiving-remarks.ts';
import { readDate } from './read-date.ts';
import { readLayout, type Layout } from './read-layout.ts';
import { settleFacts, understood } from './settle-facts.ts';
import type { StatedFacts } from './stated-facts.ts';
import { missingRemarks } from './transcript/told-gaps.ts';
import { withoutCapitalsRemarks } from './without-capitals.ts';
import { withoutYearRemarks } from './without-year.ts';

/**
 * A draft to a report: masked before anything else sees the text, laid out, its facts settled. Everything that was guessed
 * or masked is a caveat.
 */
export function readIntake(draft: Draft): { report: Report; caveats: Caveat[] } {
  const file = maskPersonalData(draft.file).text;
  const { text, masked } = maskPersonalData(draft.text);
  const layout = readLayout(text, draft.structure, draft.furniture);
  const told = maskFacts(draft.told);
  const form = maskFacts(draft.stated);
  const guessed = maskFacts(draft.inferred ?? {});
  const inferred = { ...understood(guessed.facts), ...inferFrom(text, layout) };
  const settled = settleFacts(told.facts, { ...layout.stated, ...understood(form.facts) }, inferred);
  const { blocks, skips, gaps, marks } = layout;
  const id = reportId(text, settled.facts);
  const report: Report = { id, file, text, ...settled.facts, blocks, skips, gaps, marks };
  if (draft.fetched) report.fetched = maskFetched(draft.fetched);
  // As a date only: a feed may write anything here.
  const updated = draft.updated && readDate(draft.updated)?.iso;
  if (updated) report.updated = updated;
  const caveat = (step: string, reason: string, start: number | null = null, end: number | null = null): Caveat => ({
    step,
    reason,
    report: id,
    start,
    end,
  });
  const caveats = [
    ...draft.remarks.map((reason) => caveat('report', reason)),
    ...maskingRemarks(masked).map(({ reason, start, end }) => caveat('mask', reason, start, end)),
    ...(marks.length === 0 ? missingRemarks(text) : []).map((reason) => caveat('report', reason)),
    ...withoutCapitalsRemarks(text).map((reason) => caveat('report', reason)),
    ...withoutYearRemarks(text, skips, report.published).map(({ reason, start, end }) =>
      caveat('report', reason, start, end),
    ),
    ...deceivingRemarks(text).map(({ reason, start, end }) => caveat('report', reason, start, end)),
    ...[...told.remarks, ...form.remarks, ...guessed.remarks].map((reason) => caveat('mask', reason)),
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

// Links and headers can hold what is masked: an address in a query, a name in a file's name.
function maskFetched({ asked, from, at, status, headers }: Fetched): Fetched {
  const masked = (value: string) => maskPersonalData(value).text;
  return {
    asked: masked(asked),
    from: masked(from),
    at,
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, masked(value)])),
  };
}
