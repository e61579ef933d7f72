import { proseOf, type Block, type Gap, type MediaMark, type Skip } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { MOST_SENTENCES } from '../group-blocks.ts';
import { countWords, endsSentence, type Line } from '../lines.ts';
import { findGaps } from './find-gaps.ts';
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

/**
 * Reads the lines from the first time code on: codes are skipped, sentences run across lines. Speech has no paragraphs, so
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
  const timeCodes = codes.map(({ start, end }): Skip => ({ kind: 'time-code', start, end }));
  const marks = codes.map((code) => ({ start: firstWord(text, code), seconds: code.seconds }));
  const skips = [...skipped, ...timeCodes].sort((a, b) => a.start - b.start);
  const prose = proseOf({ text, skips, marks });
  const gaps = findGaps(prose, marks);
  return { marks, gaps, skips: timeCodes, blocks: cut(spokenLines(lines, codes), gaps) };
}

function firstWord(text: string, code: TimeCode): number {
  const gap = /^[^\S\r\n]*/.exec(text.slice(code.end, code.end + 100))![0].length;
  return code.end + gap;
}

interface SpokenLine extends Span {
  words: string;
  /** A blank line stands before it. */
  apart: boolean;
}

function spokenLines(lines: readonly Line[], codes: readonly TimeCode[]): SpokenLine[] {
  const codeEnds = new Map(codes.map((code) => [code.line, code.end]));
  const spoken: SpokenLine[] = [];
  for (let i = codes[0]!.line, apart = false; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role === 'text' || line.role === 'bullet') {
      const words = line.text.slice((codeEnds.get(i) ?? line.start) - line.start);
      const start = line.end - words.trimStart().length;
      if (start < line.end) spoken.push({ start, end: line.end, words: words.trim(), apart });
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
