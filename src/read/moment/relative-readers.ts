import type { Granularity } from '../../model/moment.ts';
import { shifted, type TimeReader } from './stated-time.ts';
import { NUMBER, smallNumber, SPACE } from './words.ts';

const UNIT = '(?:day|week|month|quarter|year|decade|century)';
const HOURS_OF_DAY = 24;

/** `yesterday`, `today`, `tomorrow`, `last night`, `this morning`, `the day before yesterday`. `today` in `today's world` is no date. */
export const nearDayReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:(?:the${SPACE})?day${SPACE}(?<beyond>before${SPACE}yesterday|after${SPACE}tomorrow)\\b|` +
      `(?<day>yesterday|today|tomorrow|tonight)(?!['’]s\\b)|last${SPACE}(?<night>night)|this${SPACE}(?:morning|afternoon|evening))\\b`,
    'gi',
  ),
  read({ groups }) {
    if (groups!.beyond) return shifted(/^before/i.test(groups!.beyond) ? -2 : 2, 'day');
    if (groups!.night) return shifted(-1, 'day');
    const day = groups!.day?.toLowerCase();
    return shifted(day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0, 'day');
  },
};

/** `last week`, `this year`, `next month`, `earlier this week`, `earlier in the week`. A last or next day counts from another time, or is of a month. */
export const adjacentUnitReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:(?:(?<within>earlier|later)${SPACE})?(?<which>last|this|next)|(?<in>earlier)${SPACE}in${SPACE}the)${SPACE}(?<unit>${UNIT})(?!['’]?s?${SPACE}(?:old|of)\\b)\\b`,
    'gi',
  ),
  read({ groups }) {
    const which = groups!.which?.toLowerCase() ?? 'this';
    const unit = groups!.unit!.toLowerCase() as Granularity;
    if (unit === 'day') return null;
    const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const word = (groups!.within ?? groups!.in)?.toLowerCase() ?? null;
    return shifted(shift, unit, { within: shift === 0 ? (word as 'earlier' | 'later' | null) : null });
  },
};

/** `the week before last`, `the month after next`. */
export const secondUnitReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the${SPACE})?(?<unit>week|month|year)${SPACE}(?:before${SPACE}last|(?<ahead>after${SPACE}next))\\b(?!${SPACE}(?:${UNIT}|night))`,
    'gi',
  ),
  read: ({ groups }) => shifted(groups!.ahead ? 2 : -2, groups!.unit!.toLowerCase() as Granularity),
};

/** `last weekend`, `over the weekend`: two days. `This weekend` may be ahead. */
export const weekendReader: TimeReader = {
  pattern: new RegExp(`\\b(?:(?<last>last)|(?:over|at|on|during|since)${SPACE}the)${SPACE}weekend\\b`, 'gi'),
  read: ({ groups }) => shifted(0, 'period', { weekend: groups!.last ? 'last' : 'past' }),
};

/** `three weeks ago`, `a year ago`, `a few days ago`, `48 hours ago`, `a fortnight ago`; `two years earlier` counts from another time. */
export const agoReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:(?<number>${NUMBER})|(?<couple>a${SPACE}couple${SPACE}of)|(?<few>(?:a|the${SPACE}last)${SPACE}few|several|some))${SPACE}(?<unit>${UNIT}|fortnight|hour)s?${SPACE}ago\\b`,
    'gi',
  ),
  read({ groups }) {
    const number = groups!.few ? FEW.number : groups!.couple ? 2 : smallNumber(groups!.number!);
    const give = groups!.few ? FEW.give : groups!.couple ? 1 : 0;
    const unit = groups!.unit!.toLowerCase();
    if (unit === 'fortnight') return shifted(-2 * number, 'week', { give });
    if (unit === 'hour') return shifted(-Math.round(number / HOURS_OF_DAY), 'day', { give });
    return shifted(-number, unit as Granularity, { give });
  },
};
/** `A few` and `several` are two to eight. */
const FEW = { number: 5, give: 3 };

/** `in the past three months`, `over the last year`: a stretch that ends at the report's date. Not `the last week of March`. */
export const pastStretchReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the${SPACE})?(?:past|last)${SPACE}(?:(?<number>${NUMBER})${SPACE})(?<unit>${UNIT})s?\\b|\\bthe${SPACE}(?:past|last)${SPACE}(?<single>${UNIT})\\b(?!${SPACE}of\\b)`,
    'gi',
  ),
  read({ groups }) {
    const unit = (groups!.unit ?? groups!.single)!.toLowerCase() as Granularity;
    if (groups!.single && unit === 'day') return null;
    const length = groups!.number ? smallNumber(groups!.number) : 1;
    return shifted(-length, unit, { within: 'later' });
  },
};
