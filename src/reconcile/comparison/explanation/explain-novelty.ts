import { isMention } from '../../../model/mention.ts';
import { nameOneAct } from '../../field/name-one-act.ts';
import { quoted, type Explanation } from './explanation.ts';
import { momentOf } from '../value-of.ts';
import type { Pair, Side, Verdict } from '../pair.ts';

/**
 * `For the first time` against an earlier case. Both cannot be true when the same side is said to have done the same kind of
 * act; a narrower claim (`the first official ...`) or an earlier case that may be this very event leaves the question open.
 */
export const explainNovelty: Explanation = (pair) => {
  const [x, y] = [orderIn(pair.a), orderIn(pair.b)];
  if (!x || !y || x === y) return null;
  const [first, repeated, flipped] = x === 'first' ? [pair.a, pair.b, false] : [pair.b, pair.a, true];
  if (!nameOneAct(first.words, repeated.words) || !sameSide(first, repeated)) return null;
  return { ...judge(pair, first, repeated), flipped };
};

function judge(pair: Pair, first: Side, repeated: Side): Verdict {
  const words = `${quoted(first.words)} and ${quoted(repeated.words)}`;
  const narrow = NARROW.exec(first.words)?.[0];
  if (narrow && !NARROW.test(repeated.words)) {
    const needs = `whether the earlier case was ${quoted(narrow)} too`;
    return {
      relation: 'unexplained',
      why: `${words} speak of the same kind of act, one of them narrowly`,
      candidates: [{ relation: 'other-scope', needs }],
    };
  }
  const apart = toldApart(pair, first, repeated);
  if (apart !== null)
    return { relation: 'contradicts', why: `${words} cannot both be true of one side and one kind of act${apart}` };
  const needs = 'a date for the earlier case or for this event: it may be this very event';
  return {
    relation: 'unexplained',
    why: `${words} cannot both be true unless they speak of one case`,
    candidates: [{ relation: 'agrees', needs }],
  };
}

const NARROW = /\b(?:official(?:ly)?|formal(?:ly)?|known|confirmed|recorded|reported|public(?:ly)?)\b/i;

function orderIn({ reading: { value } }: Side): 'first' | 'repeated' | null {
  return value?.kind === 'novelty' ? value.order : null;
}

/** Claims about two countries do not meet; a claim that names no party in its own words goes by its sentence. */
function sameSide(a: Side, b: Side): boolean {
  const [x, y] = [countriesOf(a), countriesOf(b)];
  if (x.length === 0 || y.length === 0) return true;
  if (PASSIVE.test(a.words) || PASSIVE.test(b.words)) return x.some((country) => y.includes(country));
  return x[0] === y[0];
}

/** In a passive the first name is not who acts. */
const PASSIVE = /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|n)\b/i;

function countriesOf(side: Side): string[] {
  const actors = side.mentions.filter(isMention('actor'));
  const own = actors.filter((mention) => mention.start < side.reading.end! && mention.end > side.reading.start!);
  return (own.length > 0 ? own : actors).map((mention) => mention.value.country).filter((country) => country !== null);
}

/**
 * How it is known that the earlier case is not the event called the first: both stand in one report, or the case has a time
 * (`last year`) and a report on the same story gives this event a later one, or one of the running twelve months (`in March`,
 * without a year). Null where it is not known.
 */
function toldApart({ fields }: Pair, first: Side, repeated: Side): string | null {
  if (first.report.id === repeated.report.id) return ', and one report says both';
  const past = repeated.mentions
    .filter(isMention('moment'))
    .find(({ value }) => isYearBack(value.shift, value.granularity));
  if (!past) return null;
  for (const field of fields.filter(({ name }) => name.startsWith('when-'))) {
    for (const reading of field.readings) {
      const moment = momentOf({ reading });
      const { interval } = past.value;
      if (interval && moment?.interval && interval.to < moment.interval.from)
        return `: ${quoted(inOneLine(repeated, past))} was over before this event, which a report dates ${moment.interval.from}`;
      const running =
        moment && moment.shift === null && moment.stated.month !== undefined && moment.stated.year === undefined;
      if (running && reading.report !== first.report.id)
        return `: ${quoted(inOneLine(repeated, past))} was before this event, which another report dates without a year, within the running one`;
    }
  }
  return null;
}

function isYearBack(shift: number | null, granularity: string): boolean {
  return shift !== null && shift < 0 && granularity === 'year';
}

function inOneLine(side: Side, span: { start: number; end: number }): string {
  return side.report.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
