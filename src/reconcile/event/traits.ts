import { once } from '../once.ts';
import { leading, type Sketch } from './sketch.ts';

/** What of a sketch is asked in every comparison, drawn from it once. */
export interface Traits {
  /** The country that leads those who accuse, and those accused. */
  from: string | null;
  to: string | null;
  /** The two countries named most, as one key. */
  pair: string | null;
  /** The shares of charges and of sanctions among its kinds of event, and whether it calls for help as a notice does. */
  charge: number;
  sanction: number;
  calls: boolean;
}

const NOTICE_SHARE = 0.2;

/** The traits of a finished sketch. */
export const traitsOf = once(({ accusers, accused, countries, kinds }: Sketch): Traits => {
  const total = [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    from: leading(accusers),
    to: leading(accused),
    pair: twoMost(countries),
    charge: (kinds.get('charge') ?? 0) / (total || 1),
    sanction: (kinds.get('sanction') ?? 0) / (total || 1),
    calls: (kinds.get('notice') ?? 0) >= NOTICE_SHARE * total,
  };
});

function twoMost(weights: ReadonlyMap<string, number>): string | null {
  if (weights.size < 2) return null;
  const sorted = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted
    .slice(0, 2)
    .map(([country]) => country)
    .sort()
    .join(' ');
}
