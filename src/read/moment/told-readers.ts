import type { Granularity } from '../../model/moment.ts';
import { shifted, type TimeReader } from './stated-time.ts';
import { NUMBER, smallNumber, SPACE, WEEKDAY, weekdayNumber } from './words.ts';

// Times that count from another one told before: `the previous day`, `two days later`.

const UNIT = '(?:day|week|month|year)';
/** What follows where nothing else is meant: not `the day before the vote`, nor `two days later than`. */
const ALONE = `(?=[^\\S\\n]*(?:[.,;:!?)”"—–-]|$|\\n)|${SPACE}(?:and|but|when|that|in|at|by|to|with|as|from)\\b)`;

/** `the previous day`, `the week before`, `the following night`, `the next day`. */
export const besideReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?:the|on${SPACE}the)${SPACE}(?:(?<which>previous|preceding|following|next)${SPACE}(?<a>day|night|week|month|year)|(?<b>day|night|week|month|year)${SPACE}(?<side>before|after)${ALONE})\\b(?!['’]s\\b|-|${SPACE}of\\b)`,
    'gi',
  ),
  read({ groups }) {
    const unit = (groups!.a ?? groups!.b)!.toLowerCase();
    const which = (groups!.which ?? groups!.side)!.toLowerCase();
    // `Over the next year` counts from now on.
    if (which === 'next' && unit !== 'day') return null;
    const shift = /^(?:previous|preceding|before)$/.test(which) ? -1 : 1;
    return shifted(shift, (unit === 'night' ? 'day' : unit) as Granularity, { from: 'told' });
  },
};

/** `two days earlier`, `a week later`, `three days before` where nothing else follows. */
export const countedReader: TimeReader = {
  pattern: new RegExp(
    `\\b(?<number>${NUMBER})${SPACE}(?<unit>${UNIT})s?${SPACE}(?:(?<word>earlier|later)(?!${SPACE}than\\b)|(?<side>before|after)${ALONE})`,
    'gi',
  ),
  read({ groups }) {
    const word = (groups!.word ?? groups!.side)!.toLowerCase();
    const shift = (/^(?:earlier|before)$/.test(word) ? -1 : 1) * smallNumber(groups!.number!);
    return shifted(shift, groups!.unit!.toLowerCase() as Granularity, { from: 'told', needsTold: true });
  },
};

/** `the previous Tuesday`, `the Tuesday before`, `the following Monday`. */
export const besideWeekdayReader: TimeReader = {
  pattern: new RegExp(
    `\\bthe${SPACE}(?:(?<which>previous|preceding|following)${SPACE}(?<a>${WEEKDAY})|(?<b>${WEEKDAY})${SPACE}(?<side>before|after)${ALONE})`,
    'g',
  ),
  read({ groups }) {
    const which = groups!.which ?? groups!.side!;
    const weekday = weekdayNumber((groups!.a ?? groups!.b)!);
    const shift = /^(?:previous|preceding|before)$/.test(which) ? -1 : 1;
    return shifted(shift, 'day', { stated: { weekday }, from: 'told' });
  },
};
