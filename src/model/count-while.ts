/**
 * How many things at the front of a list `holds` is true of, which is also the index of the first it is false of. Found by halving, so the
 * list must be in an order in which it never holds again once it does not.
 */
export function countWhile<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(things[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
