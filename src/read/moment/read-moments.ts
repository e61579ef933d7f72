import type { DateKind, Moment } from '../../model/moment.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import { isPlainWord, matchesIn, stretchesWith, type Stretch } from '../language/stretches-with.ts';
import type { Token, Tokens } from '../language/tokenise.ts';
import {
  halfReader,
  longAgesReader,
  monthReader,
  monthYearReader,
  quarterReader,
  seasonReader,
  weekOfMonthReader,
  yearReader,
  yearSpanReader,
} from './calendar-readers.ts';
import { dayMonthReader, isoDayReader, monthDayReader, slashedDayReader, weekdayReader } from './day-readers.ts';
import { daySpanMonthReader, monthDaySpanReader } from './day-span-readers.ts';
import { isAhead } from './is-ahead.ts';
import { joinParts } from './join-parts.ts';
import { joinRanges } from './join-ranges.ts';
import { readDateKind } from './read-date-kind.ts';
import { readFrame } from './read-frame.ts';
import {
  adjacentUnitReader,
  agoReader,
  nearDayReader,
  pastStretchReader,
  secondUnitReader,
  weekendReader,
} from './relative-readers.ts';
import { resolveTime } from './resolve-time.ts';
import type { StatedTime, TimeReader } from './stated-time.ts';
import { dayOf, toldBefore } from './told-before.ts';
import { besideReader, besideWeekdayReader, countedReader } from './told-readers.ts';
import { TIME_WORDS } from './words.ts';

/** Where a time stands, with the words that place it (`since at least`, `mid-`), and what it means. */
export interface FoundMoment extends Span {
  moment: Moment;
}

// The order decides between readings of the same length; otherwise the longest wins.
const READERS: TimeReader[] = [
  isoDayReader,
  slashedDayReader,
  daySpanMonthReader,
  monthDaySpanReader,
  dayMonthReader,
  monthDayReader,
  monthYearReader,
  yearSpanReader,
  quarterReader,
  halfReader,
  seasonReader,
  weekOfMonthReader,
  longAgesReader,
  pastStretchReader,
  agoReader,
  adjacentUnitReader,
  secondUnitReader,
  weekendReader,
  nearDayReader,
  besideReader,
  countedReader,
  besideWeekdayReader,
  weekdayReader,
  monthReader,
  yearReader,
];

/**
 * Every time the prose names, in order, none overlapping. `published` is the report's ISO day or instant; without it,
 * relative and year-less times have no interval. Times of day are not read.
 */
export function readMoments(text: Tokens, published: string | null): FoundMoment[] {
  const today = published?.slice(0, 10) ?? null;
  const dated = stretchesWith(text, mayDate);
  const all = longestOf(READERS.flatMap((reader) => readAll(reader, text.prose, dated)));
  const times = joinRanges(joinParts(all, text.prose), text.prose);
  const found: FoundMoment[] = [];
  for (const time of times) {
    const told = time.from === 'told' ? toldBefore(time, readDateKind(text, time), found, text) : null;
    if (told === null && time.needsTold) continue;
    found.push(toMoment(time, text, time.from === 'told' ? dayOf(told, time) : today));
  }
  return found;
}

// No reader finds a time without a word for one or something that is not all letters.
function mayDate({ norm, pos }: Token): boolean {
  return TIME_WORDS.has(norm) || (pos !== 'PUNCT' && !isPlainWord(norm));
}

function readAll(reader: TimeReader, prose: string, dated: readonly Stretch[]): StatedTime[] {
  const found: StatedTime[] = [];
  for (const match of matchesIn(dated, reader.pattern)) {
    const read = reader.read(match, prose);
    if (read) found.push({ ...read, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function longestOf(times: StatedTime[]): StatedTime[] {
  const kept: StatedTime[] = [];
  for (const time of times.sort(bySpan)) {
    const last = kept.at(-1);
    if (last && overlaps(last, time)) {
      if (time.end - time.start > last.end - last.start) kept[kept.length - 1] = time;
    } else kept.push(time);
  }
  return kept;
}

function toMoment(time: StatedTime, text: Tokens, today: string | null): FoundMoment {
  const frame = readFrame(text.prose, time.start, time.shift !== null);
  const ahead = isAhead(text.prose, time.start - frame.length);
  const framed = { ...time, part: time.part ?? frame.part, ...(ahead && { side: 'future' as const }) };
  const span = { start: time.start - frame.length, end: time.until?.end ?? time.end };
  const moment: Moment = {
    stated: time.until ? {} : time.stated,
    ...resolveTime(framed, today),
    granularity: time.until ? 'period' : time.granularity,
    part: framed.part,
    relation: frame.relation,
    shift: time.shift,
    ...(time.of && { of: time.of }),
    ...(time.from === 'told' && { from: time.from }),
    kind: time.until ? ofPeriod(readDateKind(text, span)) : readDateKind(text, span),
    ...(time.until && { ends: { from: time.stated, to: time.until.stated } }),
  };
  return { ...span, moment };
}

/** Nobody announces or publishes from March to July. */
function ofPeriod(kind: DateKind | null): DateKind | null {
  return kind === 'announced' || kind === 'published' ? null : kind;
}
