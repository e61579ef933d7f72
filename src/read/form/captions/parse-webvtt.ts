import type { Cue } from './cue.ts';

const HEADER = /^\ufeff?WEBVTT(?:[ \t]|$)/;
const TIMESTAMP = String.raw`(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})(?!\d)`;
const TIMINGS = new RegExp(String.raw`^[ \t\f]*${TIMESTAMP}[ \t\f]*-->[ \t\f]*${TIMESTAMP}`);

/**
 * The cues of a WebVTT file, by the parser of the W3C specification (https://www.w3.org/TR/webvtt1/#file-parsing): in a file
 * that does not begin as one there are none; a cue with bad timings is dropped, and a second arrow begins a new cue. Settings
 * say where a cue is shown and are passed over.
 */
export function parseWebVtt(text: string): Cue[] {
  const lines = text.replaceAll('\0', '\ufffd').split(/\r\n|\r|\n/);
  if (!HEADER.test(lines[0]!)) return [];
  const cues: Cue[] = [];
  let at = 1;
  while (at < lines.length && lines[at] !== '' && !lines[at]!.includes('-->')) at++;
  while (at < lines.length) {
    if (lines[at] === '') at++;
    else at = readBlock(lines, at, cues);
  }
  return cues;
}

/** Reads the block that begins at a line, and gives the line after it. */
function readBlock(lines: readonly string[], first: number, cues: Cue[]): number {
  // An identifier of one line may stand before the timings.
  const arrow = [first, first + 1].find((at) => lines[at]?.includes('-->'));
  let end = arrow === undefined ? first + 1 : arrow + 1;
  while (end < lines.length && lines[end] !== '' && !lines[end]!.includes('-->')) end++;
  const timings = arrow === undefined ? null : TIMINGS.exec(lines[arrow]!);
  const [start, stop] = timings ? [secondsOf(timings.slice(1, 5)), secondsOf(timings.slice(5, 9))] : [null, null];
  if (start !== null && stop !== null)
    cues.push({ start, end: stop, payload: lines.slice(arrow! + 1, end).join('\n') });
  return end;
}

function secondsOf([hours, minutes, seconds, thousandths]: (string | undefined)[]): number | null {
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1_000;
}
