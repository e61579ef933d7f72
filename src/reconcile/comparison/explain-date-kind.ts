import { apart } from '../../model/moment.ts';
import { quoted, type Explanation } from './explanation.ts';
import { momentOf } from './explain-moment-bounds.ts';
import type { Pair, Side } from './pair.ts';

/**
 * The day on which an act was announced, printed as the day on which it happened: what one report gives as the day of the act
 * others give as the day of the announcement, and another day is on record for the act.
 */
export const explainDateKind: Explanation = (pair) => {
  if (pair.field !== 'when-happened') return null;
  const { a, b } = pair;
  const [x, y] = [momentOf(a), momentOf(b)];
  if (!x || !y || !apart(x, y)) return null;
  // What is announced has happened before: only the later of the two days can be that of the announcement.
  return x.interval!.to < y.interval!.from ? misdated(pair, b, false) : misdated(pair, a, true);
};

function misdated({ fields }: Pair, side: Side, flipped: boolean) {
  const moment = momentOf(side)!;
  const { interval } = moment;
  if (moment.granularity !== 'day' || !interval) return null;
  for (const field of fields) {
    if (field.name !== 'when-announced' && field.name !== 'when-disclosed') continue;
    for (const { value, report } of field.readings) {
      if (report === side.report.id || value?.kind !== 'moment') continue;
      const other = value.moment;
      if (other.granularity !== 'day' || other.interval?.from !== interval.from) continue;
      const act = field.name === 'when-announced' ? 'announced' : 'disclosed';
      const why = `${quoted(side.words)} is the day on which, by another report, it was ${act}, here given as the day on which it happened`;
      return { relation: 'garbles', why, flipped } as const;
    }
  }
  return null;
}
