/**
 * Counts over a whole case, in steps: a doubling is one step. Were the steps of all reports the same, a word that its 1025th report
 * used would change a thousand reports at once. So counts above `TOGETHER` have steps at an offset of each report's own, and a word
 * passes from one step to the next report by report: on average each use more changes one or two. The offset follows from the
 * report's id alone, whatever the order in which reports come.
 */

/** Up to so many, all reports have the powers of two: few can change at once. */
const TOGETHER = 64;

/** Where between two powers of two the steps of a report lie: from 0, below 1. */
export function stepOffset(report: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < report.length; i++) hash = Math.imul(hash ^ report.charCodeAt(i), 0x01000193);
  // The last characters barely reach the high bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** The first step of those at `offset` that is not below `count`, as the power of two that it is. */
export function stepOf(count: number, offset: number): number {
  const power = Math.log2(count);
  return count <= TOGETHER ? Math.ceil(power) : Math.ceil(power - offset) + offset;
}
