import type { Cue } from './cue.ts';

// No standard: seen with commas and points, with one to three digits behind them, and without hours.
const TIMESTAMP = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
const TIMINGS = new RegExp(String.raw`^\s*${TIMESTAMP}\s*-->\s*${TIMESTAMP}`);
const NUMBER = /^\s*\d+\s*$/;

/** The cues of a SubRip file. A number before a cue's times is its name; blank lines within a cue are words all the same. */
export function parseSrt(text: string): Cue[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const cues: Cue[] = [];
  const words: string[][] = [];
  lines.forEach((line, i) => {
    const timings = TIMINGS.exec(line);
    if (timings) {
      cues.push({ start: secondsOf(timings.slice(1, 5)), end: secondsOf(timings.slice(5, 9)), payload: '' });
      words.push([]);
    } else if (!(NUMBER.test(line) && TIMINGS.test(lines[i + 1] ?? ''))) words.at(-1)?.push(line);
  });
  cues.forEach((cue, i) => (cue.payload = words[i]!.join('\n').trim()));
  return cues;
}

function secondsOf([hours, minutes, seconds, fraction]: (string | undefined)[]): number {
  return Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction ?? 0}`);
}
