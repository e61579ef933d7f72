import { namesOf, type View } from '../view-dossier.ts';
import { count } from '../wording/count.ts';
import { listed } from '../wording/listed.ts';
import { say, type Weighed } from './summary-row.ts';

/** How many reports, which are dated, and what of their order is known. */
export function summariseReports(view: View): Weighed[] {
  const reports = view.dossier.reports.map((annotated) => annotated.report);
  const dated = reports.filter((report) => report.published !== null);
  const names = listed([...view.names.values()], 4);
  if (reports.length === 0) return [say(3, 'No reports.')];
  if (dated.length === 0) {
    const order = reports.length > 1 ? ', none dated: their order is unknown' : ', not dated';
    return [say(3, `${count(reports.length, 'report')} (${names})${order}.`)];
  }
  const days = dated.map((report) => report.published!.slice(0, 10)).sort();
  const range = days[0] === days.at(-1) ? days[0]! : `${days[0]} to ${days.at(-1)}`;
  if (dated.length === reports.length)
    return [
      say(3, `${count(reports.length, 'report')}, ${reports.length > 1 ? 'all ' : ''}dated (${range}): ${names}.`),
    ];
  const undated = namesOf(
    view,
    reports.filter((report) => report.published === null).map((report) => report.id),
  );
  return [
    say(3, `${count(reports.length, 'report')}: ${names}.`),
    say(
      3,
      `${dated.length} dated (${range}); ${listed(undated)} ${undated.length > 1 ? 'have no date, so their' : 'has no date, so its'} place in the order is not known.`,
    ),
  ];
}
