import type { DateKind, Granularity, Moment } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt, type Tokens } from '../language/tokenise.ts';
import type { StatedTime } from './stated-time.ts';

/** From fine to coarse: a year told before says nothing of `the previous day`. */
const RANKS: readonly Granularity[] = ['day', 'week', 'month', 'quarter', 'season', 'year'];

type Told = Span & { moment: Moment };

/** From the date of what a time counts, by what it is the date of itself: two days later an attack is noticed, the previous day somebody had warned. */
const COUNTS_FROM: Record<DateKind, readonly (DateKind | null)[]> = {
  happened: ['happened'],
  disclosed: ['happened'],
  announced: ['announced', 'published'],
  published: ['announced', 'published'],
};

/**
 * The time from which `the previous day` counts: the last one told before it, in its paragraph or the one before, that is as fine and the
 * date of what this one may count from; null where there is none.
 */
export function toldBefore(time: StatedTime, kind: DateKind | null, found: readonly Told[], text: Tokens): Told | null {
  const earliest = blockAt(text, time.start) - 1;
  for (let i = found.length - 1; i >= 0 && blockAt(text, found[i]!.start) >= earliest; i--) {
    const { moment } = found[i]!;
    if (isAsFine(moment, time) && (kind === null || COUNTS_FROM[kind].includes(moment.kind))) return found[i]!;
  }
  return null;
}

function blockAt({ tokens }: Tokens, at: number): number {
  return tokens[tokenAt(tokens, at)]?.block ?? 0;
}

/** The day from which it counts; null where that is not known. */
export function dayOf(told: Told | null, { shift }: StatedTime): string | null {
  const interval = told?.moment.interval ?? null;
  return interval && (shift! < 0 ? interval.from : interval.to);
}

function isAsFine({ granularity }: Moment, time: StatedTime): boolean {
  const rank = RANKS.indexOf(granularity);
  return rank >= 0 && rank <= RANKS.indexOf(time.granularity);
}
