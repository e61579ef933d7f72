import { proseOf, type Block, type Gap, type MediaMark, type Skip } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { MOST_SENTENCES } from '../group-blocks.ts';
import { countWords, endsSentence, type Line } from '../lines.ts';
import { findGaps } from './find-gaps.ts';
import { staffLabelsOf, type StaffLabel } from './staff-labels.ts';
import { withToldGaps } from './told-gaps.ts';
import type { TimeCode } from './read-time-codes.ts';

/** The spoken part of a transcript. */
export interface Transcript {
  blocks: Block[];
  skips: Skip[];
  marks: MediaMark[];
  gaps: Gap[];
}

// Someone else begins to speak, or the speaker turns to something new.
const TURN =
  /^(?:>>|[-–—] |\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}:|(?:Well|All right|Alright|Okay|OK|Right|Thanks|Thank you|Yes|No)[,.]|(?:And n|N)ow, )/u;

// Who speaks for the outlet: what follows is its own voice, and the label nobody's name.
const STAFF =
  /^[^\S\r\n]*(?:presenter|anchor|host|reporter|correspondent|newsreader|narrator|voice-?over|studio)(?: \d| [A-Z])?:/i;

/**
 * Reads the lines from the first time code on: codes and the labels of the outlet's own people are skipped, sentences run across lines. Speech has no paragraphs, so
 * a block ends where a line ends a sentence and the speaker seems to change (a question was put, a reply or a label opens
 * the next line), where words are missing, or after six sentences: pieces as long as a written paragraph, which is what
 * the readers of statements are trained on. A blank line always ends one.
 */
export function readTranscript(
  text: string,
  lines: readonly Line[],
  codes: readonly TimeCode[],
  skipped: readonly Skip[],
): Transcript {
  const staffLabel = staffLabelsOf(codes.map(({ end, line }) => text.slice(end, lines[line]!.end).trimStart()));
  const labels = codes.map(({ end, line }) => {
    const spoken = text.slice(end, lines[line]!.end);
    return { start: end, end: end + (STAFF.exec(spoken.slice(0, 40))?.[0].length ?? labelLength(spoken, staffLabel)) };
  });
  const timeCodes = codes.map(({ start }, i): Skip => ({ kind: 'time-code', start, end: labels[i]!.end }));
  const marks = codes.map(({ seconds }, i) => ({ start: firstWord(text, labels[i]!.end), seconds }));
  const skips = [...skipped, ...timeCodes].sort((a, b) => a.start - b.start);
  const prose = proseOf({ text, skips, marks });
  const gaps = findGaps(prose, marks);
  const blocks = cut(spokenLines(lines, codes, labels), gaps);
  return { marks, gaps: withToldGaps(prose, marks, gaps), skips: timeCodes, blocks };
}

function labelLength(spoken: string, staffLabel: StaffLabel): number {
  const words = spoken.trimStart();
  const label = staffLabel(words);
  return label > 0 ? spoken.length - words.length + label : 0;
}

function firstWord(text: string, from: number): number {
  const gap = /^[^\S\r\n]*/.exec(text.slice(from, from + 100))![0].length;
  return from + gap;
}

interface SpokenLine extends Span {
  words: string;
  /** A blank line or the label of another of the outlet's people stands before it. */
  apart: boolean;
}

function spokenLines(lines: readonly Line[], codes: readonly TimeCode[], labels: readonly Span[]): SpokenLine[] {
  const codeEnds = new Map(codes.map(({ line }, i) => [line, labels[i]!.end]));
  const labelled = new Set(codes.flatMap(({ line }, i) => (labels[i]!.end > labels[i]!.start ? [line] : [])));
  const spoken: SpokenLine[] = [];
  for (let i = codes[0]!.line, apart = false; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role === 'text' || line.role === 'bullet') {
      const words = line.text.slice((codeEnds.get(i) ?? line.start) - line.start);
      const start = line.end - words.trimStart().length;
      const isApart = apart || labelled.has(i);
      if (start < line.end) spoken.push({ start, end: line.end, words: words.trim(), apart: isApart });
      apart = false;
    } else apart = true;
  }
  return spoken;
}

function cut(lines: readonly SpokenLine[], gaps: readonly Gap[]): Block[] {
  const blocks: Block[] = [];
  let sentences = 0;
  let gap = 0;
  let wasGap = false;
  lines.forEach((line, i) => {
    while (gap < gaps.length && gaps[gap]!.end <= line.start) gap++;
    const inGap = gap < gaps.length && gaps[gap]!.start <= line.start;
    const above = lines[i - 1];
    const last = blocks.at(-1);
    if (last && above && !line.apart && !isBreak(above, line, sentences, inGap || wasGap)) last.end = line.end;
    else {
      blocks.push({ kind: 'paragraph', start: line.start, end: line.end });
      sentences = 0;
    }
    sentences += sentencesIn(line.words);
    wasGap = inGap;
  });
  return blocks;
}

function isBreak(above: SpokenLine, line: SpokenLine, sentences: number, atGap: boolean): boolean {
  if (!endsSentence(above.words)) return false;
  return atGap || above.words.endsWith('?') || TURN.test(line.words) || sentences >= MOST_SENTENCES;
}

function sentencesIn(words: string): number {
  return countWords(words) === 0 ? 0 : (words.match(/[.!?…]["”’)]*(?=\s|$)/g)?.length ?? 0);
}
