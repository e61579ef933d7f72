import { isMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { apart, type Moment } from '../../model/moment.ts';
import type { Reading } from '../../model/field.ts';
import type { Pair, Side } from './pair.ts';
import { momentOf } from './value-of.ts';

const ACTS = '(?:cyber-?)?(?:attack|breach|hack|intrusion|leak|incident|break-in|theft|raid|outage|blackout)s?';
/** `In another breach`, `an earlier attack`: told besides what the report is about. */
const ANOTHER = new RegExp(
  `\\b(?:another|(?:an?|the|in) (?:earlier|previous|separate|similar|unrelated|prior|older)) (?:[\\w-]+ ){0,2}?${ACTS}\\b`,
  'i',
);
/** So long before what else the report dates, in days, it was another act. */
const LONG_BEFORE = 90;
const DAY = 86_400_000;

/**
 * True where one of two numbers is told of an act long before the one that its report is about: `In 2029, hackers cut power to 30,000 homes`,
 * `in another breach`; not where the other report tells of that one too.
 */
export function isOfAnotherAct(pair: Pair): boolean {
  const { a, b } = pair;
  return isOther(a, b, pair) || isOther(b, a, pair);
}

function isOther(side: Side, other: Side, { fields, sideOf }: Pair): boolean {
  if (side.report.id === other.report.id) return false;
  if (ANOTHER.test(side.sentence) && !ANOTHER.test(other.sentence)) return true;
  const years = side.mentions.filter(isMention('moment')).filter(({ value }) => value.granularity === 'year');
  return years.some(({ value, start, end }) => {
    const words = side.report.text.slice(start, end);
    if (!isOfItsClause(side, { start, end })) return false;
    return isLongBefore(value, happenedIn(side, fields, sideOf)) && !other.report.text.includes(words);
  });
}

/** `In 2029, hackers cut power to 30,000 homes`, `30,000 homes in 2029`; not `named five officers and said two had been there in 2029`. */
function isOfItsClause({ report, reading, at }: Side, year: Span): boolean {
  const isBefore = year.start < reading.start!;
  const opens = isBefore && at - (reading.start! - year.start) <= OPENING;
  const [from, to] = isBefore ? [year.end, reading.start!] : [reading.end!, year.start];
  return opens || !CLAUSE_END.test(report.text.slice(from, to));
}

/** So far into a sentence stands what it opens with. */
const OPENING = 12;
const CLAUSE_END = /[,;:.]|\b(?:and|but|while|who|whom|which|that|when|after|before)\b/i;

function happenedIn({ report }: Side, fields: Pair['fields'], sideOf: Pair['sideOf']): Moment[] {
  const readings: Reading[] = fields.find(({ name }) => name === 'when-happened')?.readings ?? [];
  return readings
    .filter((reading) => reading.report === report.id && reading.value)
    .flatMap((reading) => momentOf(sideOf(reading)) ?? []);
}

function isLongBefore(year: Moment, happened: readonly Moment[]): boolean {
  if (year.interval === null) return false;
  const end = Date.parse(year.interval.to);
  return happened.some(
    (moment) =>
      moment.interval !== null && apart(moment, year) && Date.parse(moment.interval.from) - end >= LONG_BEFORE * DAY,
  );
}
