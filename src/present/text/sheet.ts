import type { Dossier } from '../../model/dossier.ts';
import type { Reference } from '../../model/reference.ts';
import { isWords, type Piece } from '../view/piece.ts';
import { quoteWords } from '../view/quote-words.ts';
import { safeLine } from '../view/safe-text.ts';
import { viewDossier, type View } from '../view/view-dossier.ts';
import { makeInk, type Ink } from './ink.ts';
import { columns, hang, padded, wrap } from './wrap.ts';

/** How an answer is laid out on a terminal. */
export interface Layout {
  /** Columns to fill; at least 40. */
  width: number;
  /** True for bold, dim and one accent. */
  color: boolean;
}

/** What the text renderers write with: the dossier within reach, the width, the styles. */
export interface Sheet {
  view: View;
  width: number;
  ink: Ink;
  /** Columns at the left kept for references. */
  gutter: number;
}

const LEAST_WIDTH = 40;
const STEP = 2;
/** Characters of a quotation in a list; `gainsay show` gives the whole. */
const LONGEST_QUOTE = 400;

export function openSheet(dossier: Dossier, { width, color }: Layout): Sheet {
  const view = viewDossier(dossier);
  const longest = Math.max(0, ...[...view.short.values()].map((short) => short.length));
  return { view, width: Math.max(LEAST_WIDTH, width), ink: makeInk(color), gutter: longest + 2 };
}

/** The pieces of a sentence on one unbroken line: our words, quotations and references made safe to print. */
export function inline(sheet: Sheet, pieces: readonly Piece[] | string): string {
  if (typeof pieces === 'string') return safeLine(pieces);
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return safeLine(piece);
      if (isWords(piece)) return quoteWords(sheet.view, piece, LONGEST_QUOTE);
      return sheet.ink.accent(shortOf(sheet, piece.ref));
    })
    .join('');
}

/** A line of the dossier: its reference in the gutter, then the words, broken to width and hanging. */
export function entry(
  sheet: Sheet,
  reference: Reference | null,
  pieces: readonly Piece[] | string,
  depth = 0,
): string[] {
  const mark = reference ? sheet.ink.dim(shortOf(sheet, reference)) : '';
  const first = padded(mark, sheet.gutter) + ' '.repeat(depth * STEP);
  return hang(first, wrap(inline(sheet, pieces), sheet.width - columns(first)));
}

/** A heading over a part of the dossier, after an empty line. */
export function heading(sheet: Sheet, text: string): string[] {
  return ['', ...wrap(safeLine(text), sheet.width).map(sheet.ink.bold)];
}

/** A bold line over what follows, past the gutter. */
export function subheading(sheet: Sheet, text: string): string[] {
  const first = ' '.repeat(sheet.gutter);
  return hang(first, wrap(safeLine(text), sheet.width - sheet.gutter).map(sheet.ink.bold));
}

/** A heading over a section: a rule across the sheet above it. */
export function section(sheet: Sheet, text: string): string[] {
  return ['', sheet.ink.dim('─'.repeat(sheet.width)), ...wrap(safeLine(text), sheet.width).map(sheet.ink.bold)];
}

function shortOf(sheet: Sheet, reference: Reference): string {
  return sheet.view.short.get(reference) ?? safeLine(reference);
}
