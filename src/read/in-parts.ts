import type { AccusedCountry } from '../model/annotated-report.ts';
import type { Caveat } from '../model/caveat.ts';
import { mentionReference, type Mention } from '../model/mention.ts';
import type { Block, Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { statementReference, type Statement } from '../model/statement.ts';
import { piecesOf } from './language/pieces-of.ts';
import { moveSpans } from './move-spans.ts';

/** What the readers of prose make of a report, or of a part of it. */
export interface ReadPart {
  statements: Statement[];
  mentions: Mention[];
  /** Of the first part only: it is the opening that tells. */
  accusedCountries: AccusedCountry[];
  caveats: Caveat[];
}

/** Longer than any article, so that only books, compilations and dumps are read in parts. */
export const LONGEST_PART = 200_000;

/**
 * Reads a report whole, or, when its prose is longer than {@link LONGEST_PART}, in parts that end where a block does: memory
 * then grows only with what is found. Each part is read as a report of its own and what was found is moved to its place;
 * names and pronouns are followed within a part only, which a caveat says.
 */
export function readInParts(report: Report, read: (part: Report) => ReadPart): ReadPart {
  const parts = cutUp(report);
  if (parts.length === 1) return read(report);
  const reading: ReadPart = { statements: [], mentions: [], accusedCountries: [], caveats: [] };
  for (const [i, { part, start }] of parts.entries()) {
    const found = moved(read(part()), report.id, start);
    if (i === 0) reading.accusedCountries = found.accusedCountries;
    for (const statement of found.statements) reading.statements.push(statement);
    for (const mention of found.mentions) reading.mentions.push(mention);
    for (const caveat of found.caveats) reading.caveats.push(caveat);
  }
  const reason = `The report is long and was read in ${parts.length} parts; a name or pronoun is followed only within its part`;
  reading.caveats.push({ step: 'report', reason, report: report.id, start: null, end: null });
  return reading;
}

/** The parts a report is read in, each made when asked for, and where in the report it begins; one for all but long reports. */
export function cutUp(report: Report): { part: () => Report; start: number }[] {
  const parts = partsOf(report);
  if (parts.length <= 1) return [{ part: () => report, start: 0 }];
  return parts.map(({ span, blocks }) => ({ part: () => cutOut(report, span, blocks), start: span.start }));
}

interface Part {
  span: Span;
  blocks: Block[];
}

function partsOf(report: Report): Part[] {
  const parts: Part[] = [];
  for (const block of report.blocks) {
    for (const piece of piecesOf(report.text, block)) {
      const last = parts.at(-1);
      if (last && piece.end - last.span.start <= LONGEST_PART) {
        last.span.end = piece.end;
        last.blocks.push({ kind: block.kind, ...piece });
      } else parts.push({ span: { ...piece }, blocks: [{ kind: block.kind, ...piece }] });
    }
  }
  // What is read whole keeps its blocks whole.
  return parts.length === 1 ? [{ span: parts[0]!.span, blocks: report.blocks }] : parts;
}

function cutOut(report: Report, span: Span, blocks: readonly Block[]): Report {
  const within = <T extends Span>(spans: readonly T[]) =>
    spans.filter(({ start, end }) => start < span.end && end > span.start).map((one) => cropped(one, span));
  const timed = report.marks.filter(({ start }) => start < span.end);
  const before = timed.findLastIndex(({ start }) => start <= span.start);
  return {
    ...report,
    text: report.text.slice(span.start, span.end),
    blocks: within(blocks),
    skips: within(report.skips),
    gaps: within(report.gaps),
    marks: timed.slice(Math.max(0, before)).map((mark) => ({ ...mark, start: Math.max(0, mark.start - span.start) })),
  };
}

function cropped<T extends Span>(one: T, { start, end }: Span): T {
  return { ...one, start: Math.max(one.start, start) - start, end: Math.min(one.end, end) - start };
}

/** The reading of a part at its place in the report: spans moved, references made anew from them. */
function moved(reading: ReadPart, report: string, by: number): ReadPart {
  const references = new Map<string, string>();
  const at = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  for (const mention of reading.mentions)
    references.set(mention.id, mentionReference(report, mention.kind, at(mention)));
  for (const { id, source, cue, content } of reading.statements) {
    const spans = { source: source && at(source), cue: cue && at(cue), content: content.map(at) };
    references.set(id, statementReference(report, spans));
  }
  return moveSpans(reading, by, references);
}
