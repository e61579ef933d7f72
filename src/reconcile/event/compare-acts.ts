import type { Moment } from '../../model/moment.ts';
import type { KindOfAct } from '../kinds-of-act.ts';
import { daysApart } from './compare-sketches.ts';
import type { Sketch } from './sketch.ts';

/** Acts of these two kinds are two; a crash may be a missile's and a poisoning a hacker's. */
const NEVER_ONE: readonly (readonly [KindOfAct, KindOfAct])[] = [
  ['gas', 'fire from afar'],
  ['hack', 'fire from afar'],
];
/** A report is of one kind of act where its lead speaks of it so many times as much as of any other. */
const BY_FAR = 3;
/** Days before its report within which an act is its news. */
const NEWS = 60;
/** Days between two pieces of news of which each has its own act. */
const OTHER_NEWS = 90;
/** Days between two acts that are one where nobody knows when the reports came out: somebody may have been inside for long. */
const OTHER_YEAR = 300;
const DAY = 86_400_000;

/** Why two whole reports are of two acts: a gas attack and an air raid, or break-ins of two years; null where they may be of one. */
export function compareActs(a: Sketch, b: Sketch): string | null {
  const [x, y] = [mainAct(a), mainAct(b)];
  if (NEVER_ONE.some(([one, other]) => (x === one && y === other) || (x === other && y === one)))
    return 'another kind of act';
  return areOfTwoTimes(a, b) ? 'an act of another time' : null;
}

function mainAct({ acts }: Sketch): KindOfAct | null {
  const [first, second] = [...acts].sort(([, n], [, m]) => m - n);
  return first && first[1] >= BY_FAR * (second?.[1] ?? 0) ? first[0] : null;
}

function areOfTwoTimes(a: Sketch, b: Sketch): boolean {
  const [dated, other] = [happenedIn(a), happenedIn(b)];
  if (a.published === null || b.published === null)
    return areApart(dated.filter(isDay), other.filter(isDay), OTHER_YEAR);
  // What a later report tells of an act before is no other act, if it tells of none that is newer.
  return daysApart(a, b) > OTHER_NEWS && areApart(newsIn(dated, a.published), newsIn(other, b.published), OTHER_NEWS);
}

/** The times at which something is told to have happened, as days, weeks or months. */
function happenedIn({ moments }: Sketch): Moment[] {
  return moments.filter(
    ({ kind, interval, relation, granularity }) =>
      kind === 'happened' && interval !== null && relation === 'at' && /^(?:day|week|month)$/.test(granularity),
  );
}

function isDay({ granularity }: Moment): boolean {
  return granularity === 'day';
}

function newsIn(times: readonly Moment[], published: string): Moment[] {
  const since = new Date(Date.parse(published) - NEWS * DAY).toISOString().slice(0, 10);
  return times.filter(({ interval }) => interval!.to >= since);
}

function areApart(times: readonly Moment[], others: readonly Moment[], days: number): boolean {
  return times.length > 0 && others.length > 0 && times.every((x) => others.every((y) => gap(x, y) > days));
}

function gap({ interval: x }: Moment, { interval: y }: Moment): number {
  const [first, last] = x!.from < y!.from ? [x!, y!] : [y!, x!];
  return (Date.parse(last.from) - Date.parse(first.to)) / DAY;
}
