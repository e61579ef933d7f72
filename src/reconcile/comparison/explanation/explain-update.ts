import { valueKey } from '../../field/value-key.ts';
import { quoted, type Explanation } from './explanation.ts';
import { quantityOf } from '../value-of.ts';
import type { Pair, Side } from '../pair.ts';
import { datesOf, kinship, orderOf } from '../published.ts';
import { isRetold, isRewritten } from '../retold.ts';

/** Fields whose value grows or comes out as a story goes on. */
const MOVING = /^(?:how-many|how-much|response|outcome|evidence)\b/;

/** A later report on the same event gives a newer value, unless it only retells an older one. Needs the dates of both. */
export const explainUpdate: Explanation = (pair, ground) => {
  const { field, a, b } = pair;
  const order = orderOf(a, b);
  if (order !== 'after' && order !== 'before') return null;
  if (!MOVING.test(field) || inOtherCurrencies(pair)) return null;
  const [earlier, later] = order === 'after' ? [a, b] : [b, a];
  if (
    shrinks(earlier, later) &&
    !kinship(a, b, ground) &&
    !REVISED.test(later.sentence) &&
    !givesToo(pair, earlier, later)
  )
    return null;
  if (isRetold(later, earlier) && !REVISED.test(later.sentence))
    return {
      relation: 'unexplained',
      why: `${quoted(later.words)} was ${datesOf(earlier, later)} for ${quoted(earlier.words)}, but its report only retells what another side had said`,
      candidates: (['garbles', 'updates'] as const).map((relation) => ({ relation, needs: NEEDED })),
      flipped: order === 'before',
    };
  if (quantityOf(later) && isRewritten(later, earlier, ground) && !REVISED.test(later.sentence))
    return {
      relation: 'unexplained',
      why: `${quoted(later.words)} was ${datesOf(earlier, later)} for ${quoted(earlier.words)}, but its report takes words from the other and names no new source`,
      candidates: (['garbles', 'updates'] as const).map((relation) => ({ relation, needs: NEEDED })),
      flipped: order === 'before',
    };
  const why = `${quoted(later.words)} was ${datesOf(earlier, later)} for ${quoted(earlier.words)}: a later value for the same story`;
  return { relation: 'updates', why, flipped: order === 'before' };
};

const NEEDED = 'the words of whoever gave the number';

/** Words for a number that replaces another. */
const REVISED =
  /\b(?:revis\w+|correct\w+|lowered|reduced|downgraded|now|after all|no longer|fewer than|earlier (?:figure|count|number))\b/i;

/** A later report that sets the earlier number beside its own knows it: `60 litres; he had been charged with 80`. */
function givesToo({ field, fields }: Pair, earlier: Side, later: Side): boolean {
  const key = earlier.reading.value && valueKey(earlier.reading.value);
  return fields
    .filter(({ name }) => name === field)
    .flatMap(({ readings }) => readings)
    .some(({ report, value }) => report === later.report.id && value !== null && valueKey(value) === key);
}

/** What grows as a story goes on does not shrink: a smaller number needs a word for it, or one text. */
function shrinks(earlier: Side, later: Side): boolean {
  const [x, y] = [quantityOf(earlier), quantityOf(later)];
  return Boolean(x && y && x.currency === y.currency && (y.high ?? y.low ?? 0) < (x.low ?? x.high ?? 0));
}

/** Without a rate nothing says that a sum in another currency is another sum. */
function inOtherCurrencies({ a, b }: Pair): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  return Boolean(x && y && x.currency !== y.currency);
}

/** How much above a lower bound a later number must lie to be news and not only more exact. */
const GROWTH = 1.25;

/** A later number well above an earlier `at least`: compatible with it, but new. */
export const explainGrowth: Explanation = (pair, ground) => {
  const update = explainUpdate(pair, ground);
  if (update?.relation !== 'updates') return null;
  const [earlier, later] = update.flipped ? [pair.b, pair.a] : [pair.a, pair.b];
  return outgrows(earlier, later) ? update : null;
};

function outgrows(earlier: Pair['a'], later: Pair['a']): boolean {
  const [x, y] = [quantityOf(earlier), quantityOf(later)];
  const open = x?.comparator === 'over' || x?.comparator === 'at-least';
  if (!open || x.low === null || !y || y.low === null) return false;
  return y.low >= GROWTH * x.low;
}
