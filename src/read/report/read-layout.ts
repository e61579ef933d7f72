import { proseOf, type Block, type Gap, type MediaMark, type Medium, type Skip } from '../../model/report.ts';
import { bySpan, contains, type Span } from '../../model/span.ts';
import type { Structure } from '../form/draft.ts';
import { readCreditLine } from './credits.ts';
import { isFurniture } from './furniture.ts';
import { readGlued } from './glued.ts';
import { groupBlocks, markBullets, markHeadings } from './group-blocks.ts';
import { isHardWrapped } from './hard-wrapped.ts';
import { readLines, type Line } from './lines.ts';
import { readHead } from './read-head.ts';
import { readSpokenDay } from './spoken-day.ts';
import { agreeOn, type StatedFacts } from './stated-facts.ts';
import { findGaps } from './transcript/find-gaps.ts';
import { readSpeakerLines } from './transcript/speaker-lines.ts';
import { isStageDirection } from './transcript/is-stage-direction.ts';
import { withToldGaps } from './transcript/told-gaps.ts';
import { atRunInCodes } from './transcript/run-in-codes.ts';
import { readTimeCodes } from './transcript/read-time-codes.ts';
import { readTranscript } from './transcript/read-transcript.ts';

/** How a text is laid out, and what its layout states about the report. */
export interface Layout {
  blocks: Block[];
  skips: Skip[];
  gaps: Gap[];
  marks: MediaMark[];
  medium: Medium | null;
  stated: StatedFacts;
}

/**
 * Reads the layout of a text. Nothing is removed: what is no prose is listed as skips. Linear in the length of the text.
 * Where the form shows the structure it is kept; credits and datelines are words and are looked for all the same, but not in
 * what the form shows to be `furniture`.
 */
export function readLayout(text: string, structure: Structure | null = null, furniture: readonly Span[] = []): Layout {
  const lines = outside(readLines(text), furniture);
  const layout = structure ? readMarkedUp(text, lines, structure) : readPlain(text, lines);
  const around = furniture.map((span): Skip => ({ kind: 'furniture', ...span }));
  const spoken = readSpokenDay(text);
  const stated = spoken === null ? layout.stated : { published: spoken, ...layout.stated };
  return { ...layout, stated, skips: [...around, ...layout.skips].sort(bySpan) };
}

function readMarkedUp(text: string, lines: readonly Line[], { blocks, skips, marks }: Structure): Layout {
  const credits = claimLines(lines);
  const claimed = lines.flatMap(wholeLineSkip);
  const glued = readGlued(text, outside(blocks, claimed));
  const prose = proseOf({ text, skips: [...skips, ...claimed], marks });
  const speakers = marks.length > 0 ? null : readSpeakerLines(lines);
  return {
    blocks: glued.blocks,
    skips: [...skips, ...claimed, ...glued.skips, ...(speakers?.skips ?? [])],
    gaps: marks.length > 0 ? withToldGaps(prose, marks, findGaps(prose, marks)) : [],
    marks,
    medium: marks.length > 0 || speakers?.isOnAir ? 'transcript' : null,
    stated: agreeOn([...glued.stated, ...credits]),
  };
}

function readPlain(text: string, written: readonly Line[]): Layout {
  const lines = atRunInCodes(written);
  const credits = claimLines(lines);
  const codes = readTimeCodes(lines);
  const firstCode = codes[0]?.line ?? lines.length;
  const head = readWritten(text, lines.slice(0, firstCode));
  const claimed = lines.flatMap(wholeLineSkip);
  const spoken = codes.length > 0 ? readTranscript(text, lines, codes, claimed) : null;
  const speakers = readSpeakerLines(lines.slice(0, firstCode));
  return {
    blocks: [...head.blocks, ...(spoken?.blocks ?? [])],
    skips: [...claimed, ...head.skips, ...speakers.skips, ...(spoken?.skips ?? [])],
    gaps: spoken?.gaps ?? [],
    marks: spoken?.marks ?? [],
    medium: spoken || speakers.isOnAir ? 'transcript' : null,
    stated: agreeOn([...head.stated, ...credits]),
  };
}

/** Furniture and credits are known by the line alone, so they come first and no other reader has to know them. */
function claimLines(lines: readonly Line[]): StatedFacts[] {
  const stated: StatedFacts[] = [];
  for (const line of lines) {
    if (line.role !== 'text') continue;
    const facts = readCreditLine(line.text);
    if (facts) {
      line.role = 'credit';
      stated.push(facts);
    } else if (isFurniture(line.text) || isStageDirection(line.text)) line.role = 'furniture';
  }
  return stated;
}

/** Those that lie within none of `others`; both in text order, and neither overlaps its own kind. */
function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && others[next]!.end < span.end) next++;
    return next === others.length || !contains(others[next]!, span);
  });
}

/** Everything but speech. The head is read before headings, because its lines look like some. */
function readWritten(text: string, lines: readonly Line[]): { blocks: Block[]; skips: Skip[]; stated: StatedFacts[] } {
  markBullets(lines);
  const hardWrapped = isHardWrapped(lines);
  const head = readHead(lines, hardWrapped);
  markHeadings(lines, hardWrapped);
  const glued = readGlued(text, groupBlocks(lines, hardWrapped));
  return { blocks: glued.blocks, skips: glued.skips, stated: [head, ...glued.stated] };
}

function wholeLineSkip(line: Line): Skip[] {
  if (line.role !== 'furniture' && line.role !== 'credit') return [];
  return [{ kind: line.role, start: line.start, end: line.end }];
}
