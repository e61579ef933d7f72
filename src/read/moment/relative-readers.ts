import type { Granularity } from '../../model/moment.ts';
import { shifted, type TimeReader } from './stated-time.ts';
import { NUMBER, smallNumber, SPACE } from './words.ts';

const UNIT = '(?:day|week|month|quarter|year|decade|century)';

/** `yesterday`, `today`, `tomorrow`, `last night`. `today` in `today's world` is no date. */
export const nearDayReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:(?<day>yesterday|today|tomorrow|tonight)(?!['’]s\\b)|last${SPACE}(?<night>night))\\b`,
    'gi',
  ),
  read({ groups }) {
    if (groups!.night) return shifted(-1, 'day');
    const day = groups!.day!.toLowerCase();
    return shifted(day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0, 'day');
  },
};

/** `last week`, `this year`, `next month`, `earlier this week`, `the previous year` is left alone: it counts from another time. */
export const adjacentUnitReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:(?<within>earlier|later)${SPACE})?(?<which>last|this|next)${SPACE}(?<unit>${UNIT})(?!['’]?s?${SPACE}old)\\b`,
    'gi',
  ),
  read({ groups }) {
    const which = groups!.which!.toLowerCase();
    const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const within = shift === 0 ? ((groups!.within?.toLowerCase() ?? null) as 'earlier' | 'later' | null) : null;
    return shifted(shift, groups!.unit!.toLowerCase() as Granularity, { within });
  },
};

/** `three weeks ago`, `a year ago`, `two years earlier` is left alone: it counts from another time. */
export const agoReader: TimeReader = {
  pattern: new RegExp(`\\b(?<number>${NUMBER})${SPACE}(?<unit>${UNIT})s?${SPACE}ago\\b`, 'gi'),
  read: ({ groups }) => shifted(-smallNumber(groups!.number!), groups!.unit!.toLowerCase() as Granularity),
};

/** `in the past three months`, `over the last year`: a stretch that ends at the report's date. */
export const pastStretchReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the${SPACE})?(?:past|last)${SPACE}(?:(?<number>${NUMBER})${SPACE})(?<unit>${UNIT})s?\\b|\\bthe${SPACE}(?:past|last)${SPACE}(?<single>${UNIT})\\b`,
    'gi',
  ),
  read({ groups }) {
    const unit = (groups!.unit ?? groups!.single)!.toLowerCase() as Granularity;
    const length = groups!.number ? smallNumber(groups!.number) : 1;
    return shifted(-length, unit, { within: 'later' });
  },
};
