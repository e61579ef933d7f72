import type { Line } from '../lines.ts';
import { secondsOf } from './read-time-codes.ts';

const CODE = /(?<=^|\s)[[(]?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?[\])]?(?=\s|\p{Ll}{2}|\p{Lu}\p{Ll})/gu;
/** Fewer codes within one line are clock times in prose. */
const FEWEST = 5;
/** In seconds: no more stand between two codes of a transcript. */
const LONGEST = 90;

/**
 * Lines as a transcript would have them where its time codes run on within a line (`00:04 for twenty people 00:09 on behalf of`): one for each code. A
 * line whose numbers do not rise as codes do stays as it is.
 */
export function atRunInCodes(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (line.role === 'text' ? cut(line) : [line]));
}

function cut(line: Line): Line[] {
  const codes = [...line.text.matchAll(CODE)];
  if (codes.length < FEWEST || !rises(codes.map((code) => secondsOf(code.slice(1))))) return [line];
  const starts = [...new Set([0, ...codes.map(({ index }) => index)])];
  return starts.map((from, i) => {
    const text = line.text.slice(from, starts[i + 1]).trimEnd();
    const start = line.start + from;
    return { ...line, indent: from === 0 ? line.indent : 0, start, end: start + text.length, text };
  });
}

function rises(seconds: readonly number[]): boolean {
  return seconds.every((one, i) => i === 0 || (one > seconds[i - 1]! && one - seconds[i - 1]! <= LONGEST));
}
