import { quoted, type Explanation } from './explanation.ts';
import { momentOf } from '../value-of.ts';
import type { Side } from '../pair.ts';

/** The same day of the same month in two years: one thing happened once, so one of the years is a slip. */
export const explainMisprintedYear: Explanation = ({ a, b }) => {
  const [x, y] = [momentOf(a)?.stated, momentOf(b)?.stated];
  if (x?.year === undefined || y?.year === undefined || x.day === undefined || y.day === undefined) return null;
  if (x.day !== y.day || x.month !== y.month || x.year === y.year) return null;
  // A report cannot tell of a day that comes after it.
  if (isAhead(a) === isAhead(b))
    return { relation: 'garbles', why: `${quoted(a.words)} and ${quoted(b.words)} are one day in two years` };
  const [garbled, right] = isAhead(a) ? [a, b] : [b, a];
  const why = `${quoted(garbled.words)} lies after the report was published; with the year of ${quoted(right.words)} it is the same day`;
  return { relation: 'garbles', why, garbled };
};

function isAhead(side: Side): boolean {
  const { interval } = momentOf(side) ?? {};
  const published = side.report.published?.slice(0, 10);
  return Boolean(interval && published && interval.from > published);
}
