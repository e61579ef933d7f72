import { distance } from 'fastest-levenshtein';

/** The least number of letters added, dropped or changed that makes one word of the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  return distance(a, b);
}
