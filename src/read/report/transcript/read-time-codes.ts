import { countWhile } from '../../../model/count-while.ts';
import type { Span } from '../../../model/span.ts';
import type { Line } from '../lines.ts';

/** A time code at the beginning of a line. */
export interface TimeCode extends Span {
  seconds: number;
  /** Index of its line. */
  line: number;
}

const TWO_PARTS = /^[[(]?(\d{1,3}):([0-5]\d)(?:[.,]\d{1,3})?[\])]?/;
const THREE_PARTS = /^[[(]?(\d{1,2}):([0-5]\d):([0-5]\d)(?:[.,]\d{1,3})?[\])]?/;
// Fewer codes than this, or fewer lines that carry one, and the numbers are clock times in prose.
const FEWEST = 3;
const LEAST_SHARE = 0.4;

/**
 * The time codes of a transcript, in order of text and time: `00:05accusing`, `0:05 words`, `[00:01:05] words`. Empty for any
 * other text. A code that would turn time back is a clock time said aloud and stays prose.
 */
export function readTimeCodes(lines: readonly Line[]): TimeCode[] {
  const filled = lines.filter((line) => line.role !== 'blank').length;
  const three = lines.filter((line) => THREE_PARTS.test(line.text)).length;
  const two = lines.filter((line) => TWO_PARTS.test(line.text)).length;
  // `1:05:20 people` may be either; the form most codes have decides.
  const form = three > two / 2 ? THREE_PARTS : TWO_PARTS;
  const codes = lines.flatMap((line, i) => codeOf(line, i, form));
  if (codes.length < FEWEST || codes.length < filled * LEAST_SHARE) return [];
  return longestRise(codes);
}

function codeOf(line: Line, index: number, form: RegExp): TimeCode[] {
  const match = form.exec(line.text);
  if (!match) return [];
  return [{ start: line.start, end: line.start + match[0].length, seconds: secondsOf(match.slice(1)), line: index }];
}

/** The seconds that the parts of a code come to: hours, minutes and seconds, or minutes and seconds. */
export function secondsOf(parts: readonly (string | undefined)[]): number {
  return parts.reduce((total, part) => (part === undefined ? total : total * 60 + Number(part)), 0);
}

/** The longest subsequence whose times never fall (patience sorting, n log n). */
function longestRise(codes: readonly TimeCode[]): TimeCode[] {
  const tails: number[] = [];
  const previous: number[] = [];
  codes.forEach((code, i) => {
    const earlier = countWhile(tails, (tail) => codes[tail]!.seconds <= code.seconds);
    previous.push(earlier > 0 ? tails[earlier - 1]! : -1);
    tails[earlier] = i;
  });
  const rise: TimeCode[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) rise.unshift(codes[i]!);
  return rise;
}
