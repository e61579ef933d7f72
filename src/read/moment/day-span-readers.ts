import { isoDay } from './calendar.ts';
import { stated, type StatedTime, type TimeReader } from './stated-time.ts';
import { DAY, monthNumber, MONTH, SPACE, YEAR } from './words.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
const OPENING = `(?:(?<opening>[Ff]rom|[Bb]etween)${SPACE})?`;
const TO = `(?:${SPACE}(?<link>to|and|until|till|through)${SPACE}|[-–—])`;
/** Behind the last day where it counts nothing: `March 4 to 9 people` is no time. */
const ENDS = `(?=[,.;:!?)\\]"”’]|$|\\s*\\n|${SPACE}(?:in|on|at|and|or|but|the|with|by|when|while|as|before|after|for|from|because|said|of)\\b)`;

/** `4 to 19 August 2031`, `between 4 and 9 August`, `4–9 August`. */
export const daySpanMonthReader: TimeReader = {
  pattern: new RegExp(
    `(?<![\\d.,:$€£-])\\b${OPENING}(?<from>${DAY})${ORDINAL}${TO}(?<to>${DAY})${ORDINAL}${SPACE}(?:of${SPACE})?(?<month>${MONTH})(?:,?${SPACE}(?<year>${YEAR})\\b)?`,
    'g',
  ),
  read: spanOf,
};

/** `August 4 to 19, 2031`, `March 5-7`. */
export const monthDaySpanReader: TimeReader = {
  pattern: new RegExp(
    `\\b${OPENING}(?<month>${MONTH})${SPACE}(?<from>${DAY})${ORDINAL}${TO}(?<to>${DAY})${ORDINAL}(?![\\d:%]|,\\d|\\.\\d)(?:,?${SPACE}(?<year>${YEAR})\\b|${ENDS})`,
    'g',
  ),
  read: spanOf,
};

function spanOf({ groups, index, 0: words }: RegExpExecArray): ReturnType<TimeReader['read']> {
  const { opening, link, from, to, month, year } = groups!;
  const between = opening?.toLowerCase() === 'between';
  // `29 and 30 May` are two days.
  if ((link === 'and') !== between || Number(from) >= Number(to)) return null;
  const shared = { ...(year && { year: Number(year) }), month: monthNumber(month!) };
  const days = [from, to].map((day) => ({ ...shared, day: Number(day) }));
  if (!days.every(({ day }) => isoDay(year ? Number(year) : 2024, shared.month, day))) return null;
  const end = index + words.length;
  const until: StatedTime = { ...stated(days[1]!, 'day'), start: index, end };
  return stated(days[0]!, 'day', { until });
}
