import type { Dossier } from '../../model/dossier.ts';
import { reportReference } from '../../model/report.ts';
import { describeStatement } from '../view/describe-statement.ts';
import { describeControl } from '../view/describe-control.ts';
import { describeOrigin } from '../view/describe-origin.ts';
import { describeThing } from '../view/trace/describe-thing.ts';
import { findThing } from '../view/find-thing.ts';
import { wordsOf } from '../view/piece.ts';
import type { Step } from '../view/trace/follow-lineage.ts';
import { originsOf, traceThing, type Stop, type TracedThing } from '../view/trace/trace-thing.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { count } from '../view/wording/count.ts';
import { LINEAGE_WORDS } from '../view/wording/lineage-words.ts';
import { renderAccusations } from './render-accusations.ts';
import { entry, heading, openSheet, type Layout, type Sheet } from './sheet.ts';

/**
 * From a value, statement, event or accusation to its statements, their reports, what those repeat, and the origins that
 * remain. Refuses what means nothing in these reports, or several things.
 */
export function renderTrace(dossier: Dossier, typed: string, layout: Layout): string {
  const sheet = openSheet(dossier, layout);
  const thing = findThing(sheet.view, typed);
  const trace = traceThing(sheet.view, thing);
  return [
    sheet.ink.bold(`${thing.kind} ${thing.reference}`),
    ...entry(sheet, null, describeThing(sheet.view, thing)),
    ...trace.stops.flatMap((stop) => renderStop(sheet, stop)),
    ...renderOrigins(sheet, trace),
    ...renderControls(sheet, trace),
    ...renderAnswers(sheet, trace),
    '',
  ].join('\n');
}

function renderStop(sheet: Sheet, { report, values, statements, takes }: Stop): string[] {
  const { view } = sheet;
  const published = view.reports.get(report)?.report.published;
  const own = values.length > 0 && statements.length === 0;
  return [
    ...heading(sheet, `${view.names.get(report) ?? report}${published ? `, ${published}` : ', not dated'}`),
    ...entry(sheet, reportReference(report), 'the report'),
    ...values.flatMap((value) =>
      value.start === null || value.end === null
        ? entry(sheet, value.id, 'nothing said')
        : entry(sheet, value.id, ['in the words ', wordsOf(report, { start: value.start, end: value.end })]),
    ),
    ...statements.flatMap((statement) => [
      ...entry(sheet, statement.id, describeStatement(view, statement)),
      ...originsOf(view, [statement]).flatMap((origin) => entry(sheet, null, `rests on ${origin.name}`, 1)),
    ]),
    ...(own ? entry(sheet, null, "in the outlet's own words: no source is named for it") : []),
    ...takes.flatMap((step) => renderStep(sheet, step, 0)),
  ];
}

function renderStep(sheet: Sheet, { row, onward }: Step, depth: number): string[] {
  const { names } = sheet.view;
  const from = names.get(row.from) ?? row.from;
  const words = `${depth > 0 ? 'which ' : ''}${LINEAGE_WORDS[row.kind]} ${from} (${BASIS_WORDS[row.basis]})`;
  return [...entry(sheet, row.id, words, depth), ...onward.flatMap((next) => renderStep(sheet, next, depth + 1))];
}

function renderOrigins(sheet: Sheet, { stops, origins }: TracedThing): string[] {
  const reports = count(stops.length, 'report');
  const remain = origins.length === 0 ? 'no origin is known behind them' : count(origins.length, 'origin');
  return [
    ...heading(sheet, `What remains of ${reports}: ${remain}`),
    ...origins.flatMap((origin) => entry(sheet, origin.id, describeOrigin(sheet.view, origin))),
  ];
}

function renderControls(sheet: Sheet, { stops }: TracedThing): string[] {
  const met = sheet.view.dossier.outlets.filter((outlet) =>
    stops.some(({ report }) => outlet.reports.includes(report)),
  );
  if (met.length === 0) return [];
  return [
    ...heading(sheet, 'Who controls the outlets met on the way'),
    ...met.flatMap((outlet) => entry(sheet, null, `${outlet.by}: ${describeControl(outlet)}`)),
  ];
}

function renderAnswers(sheet: Sheet, { accusations }: TracedThing): string[] {
  const groups = accusations.map(({ accusation, answers }) => ({
    speaker: accusation.actor ?? '',
    accusations: [{ first: accusation, copies: [] }],
    answers: answers.flatMap((one) => {
      const said = sheet.view.statements.get(one.statement);
      return said ? [{ ...one, said }] : [];
    }),
  }));
  return renderAccusations(sheet, groups, 'The accusations among them, and their answers');
}
