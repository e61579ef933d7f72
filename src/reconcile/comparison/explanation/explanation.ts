import type { Ground } from '../ground.ts';
import type { Pair, Verdict } from '../pair.ts';

/** One way in which two readings may differ without one being wrong, or the reason why both cannot hold; null where it does not apply. */
export type Explanation = (pair: Pair, ground: Ground) => Verdict | null;

/** The words of a report as a reason shows them. */
export function quoted(words: string): string {
  return `“${words}”`;
}
