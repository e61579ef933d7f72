import { countWhile } from '../../../model/count-while.ts';
import { tokenAt, type Tokens } from '../../language/tokenise.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { hashText } from './hash.ts';
import type { Range } from './token-features.ts';

/** What a rule made of a cue, as token indices without punctuation at the edges. */
export interface RuleReading {
  candidate: Candidate;
  cue: Range;
  source: number[];
  content: number[];
  /** Which rule, as a number. */
  reader: number;
  /** Its confidence in tenths. */
  sure: number;
}

/** The candidates of the rules that have a cue, by where the cue stands. */
export function readRuleReadings(tokens: Tokens, candidates: readonly Candidate[]): RuleReading[] {
  const readings = candidates.flatMap((candidate) => {
    // One cue has one reading here.
    if (!candidate.cue || candidate.reader.sharesCue) return [];
    const cue = indicesOf(tokens, [candidate.cue]);
    const content = indicesOf(tokens, candidate.content);
    if (cue.length === 0 || content.length === 0) return [];
    const source = candidate.source ? indicesOf(tokens, [candidate.source]) : [];
    const sure = Math.floor(candidate.confidence * 10);
    const range = { first: cue[0]!, last: cue.at(-1)! + 1 };
    return [
      {
        candidate,
        cue: range,
        source,
        content,
        reader: hashText(candidate.reader.name),
        sure,
      },
    ];
  });
  return readings.sort((a, b) => a.cue.first - b.cue.first || b.candidate.confidence - a.candidate.confidence);
}

/** The surest reading whose cue overlaps this one; null for none. `readings` are in the order of their cues. */
export function readingAt(readings: readonly RuleReading[], cue: Range): RuleReading | null {
  let best: RuleReading | null = null;
  for (
    let k = firstFrom(readings, cue.first - LONGEST_CUE);
    k < readings.length && readings[k]!.cue.first < cue.last;
    k++
  ) {
    const reading = readings[k]!;
    const overlaps = reading.cue.last > cue.first;
    if (overlaps && (!best || reading.candidate.confidence > best.candidate.confidence)) best = reading;
  }
  return best;
}

/** The readings whose cue lies within a range. */
export function readingsWithin(readings: readonly RuleReading[], range: Range): RuleReading[] {
  const inside = readings.slice(firstFrom(readings, range.first), firstFrom(readings, range.last));
  return inside.filter(({ cue }) => cue.last <= range.last);
}

// Index of the first reading whose cue begins at this token or later.
function firstFrom(readings: readonly RuleReading[], token: number): number {
  return countWhile(readings, ({ cue }) => cue.first < token);
}

const LONGEST_CUE = 20;

/** Writes what a rule takes each token for into `marks`: 1 source, 2 cue, 3 content. */
export function markReading(marks: Uint8Array, reading: RuleReading | null): void {
  if (!reading) return;
  for (const i of reading.content) marks[i] = 3;
  for (const i of reading.source) marks[i] = 1;
  marks.fill(2, reading.cue.first, reading.cue.last);
}

/** Takes back what {@link markReading} wrote. */
export function unmarkReading(marks: Uint8Array, reading: RuleReading | null): void {
  if (!reading) return;
  for (const i of reading.content) marks[i] = 0;
  for (const i of reading.source) marks[i] = 0;
  marks.fill(0, reading.cue.first, reading.cue.last);
}

function indicesOf({ tokens }: Tokens, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const span of spans) {
    for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) found.push(i);
  }
  let first = 0;
  let last = found.length;
  while (first < last && tokens[found[first]!]!.pos === 'PUNCT') first++;
  while (last > first && tokens[found[last - 1]!]!.pos === 'PUNCT') last--;
  return found.slice(first, last);
}
