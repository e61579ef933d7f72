import { isMention } from '../../model/mention.ts';
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
    return isLongBefore(value, happenedIn(side, fields, sideOf)) && !other.report.text.includes(words);
  });
}

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
