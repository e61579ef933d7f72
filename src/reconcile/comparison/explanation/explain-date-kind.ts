import { isSameDay } from '../../field/bring-announced-days.ts';
import { quoted, type Explanation } from './explanation.ts';
import { momentOf } from '../value-of.ts';
import type { Pair, Side } from '../pair.ts';
import { kinship } from '../published.ts';

/**
 * The day on which an act was announced, printed as the day on which it happened. One report alone may be right about both; it is
 * taken for a slip where the two share a text, or where two reports or more tell of the announcement.
 */
export const explainDateKind: Explanation = (pair, ground) => {
  const [x, y] = [momentOf(pair.a), momentOf(pair.b)];
  if (!x || !y || x.kind === y.kind || !isSameDay(x, y)) return null;
  const [announced, happened] = x.kind === 'happened' ? [pair.b, pair.a] : [pair.a, pair.b];
  const isKnown = announcers(pair, announced) >= 2;
  if (kinship(pair.a, pair.b, ground) === null && !isKnown) return null;
  const act = momentOf(announced)!.kind === 'disclosed' ? 'disclosed' : 'announced';
  const why = `${quoted(happened.words)} is given as the day on which it happened; by the other report it is the day on which it was ${act}`;
  return { relation: 'garbles', why, ...(isKnown && { garbled: happened }) };
};

/** How many reports give this day as that of the announcement. */
function announcers({ fields }: Pair, announced: Side): number {
  const day = momentOf(announced);
  const readings = fields
    .filter(({ name }) => name === 'when-announced' || name === 'when-disclosed')
    .flatMap((field) => field.readings);
  const same = readings.filter(({ value }) => value?.kind === 'moment' && isSameDay(value.moment, day));
  return new Set(same.map(({ report }) => report)).size;
}
