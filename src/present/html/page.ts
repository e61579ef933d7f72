import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import type { Dossier } from '../../model/dossier.ts';
import { isWords, type Piece, type Words } from '../view/piece.ts';
import { quotedSlices } from '../view/quote-words.ts';
import { safeLine } from '../view/safe-text.ts';
import { viewDossier, type View } from '../view/view-dossier.ts';
import { clipped } from '../view/wording/clipped.ts';
import { markup, joined, type Markup } from './markup.ts';

/** What the page renderers write with: the dossier within reach, and the places that anything on the page points to. */
export interface Page {
  view: View;
  /** By report id, the anchors that its text must hold: name of the anchor to span. Filled while the rest is rendered. */
  places: Map<string, Map<string, Span>>;
  /** The anchors that stand on the page already. */
  claimed: Set<string>;
}

export function openPage(dossier: Dossier): Page {
  return { view: viewDossier(dossier), places: new Map(), claimed: new Set() };
}

/** The pieces of a sentence as markup: quotations lead to their words in the report, references to what they name. */
export function inline(page: Page, pieces: readonly Piece[], limit = Infinity): Markup {
  return joined(
    pieces.map((piece) => {
      if (typeof piece === 'string') return markup`${safeLine(piece)}`;
      return isWords(piece) ? quotation(page, piece, limit) : pointer(page, piece.ref);
    }),
  );
}

/** Words of a report in quotation marks, each slice a link to its place in the text below. */
export function quotation(page: Page, words: Words, limit = Infinity): Markup {
  const annotated = page.view.reports.get(words.report);
  if (!annotated) return markup``;
  const slices = quotedSlices(annotated, words.spans).map(({ joint, span, text }) => {
    const shown = clipped(text.trim().replace(/\s+/g, ' '), limit);
    return markup`${joint}<a class="words" href="#${anchor(page, words.report, span)}">${shown}</a>`;
  });
  return markup`<span class="quote">“${joined(slices)}”</span>`;
}

/** A link to what a reference names on this page; a mention is named by its place in the text. */
export function pointer(page: Page, reference: Reference): Markup {
  const mention = page.view.mentions.get(reference);
  const target = mention ? anchor(page, mention.report, mention) : reference;
  const shown = page.view.short.get(reference);
  if (!shown) return markup`<span class="ref">${reference}</span>`;
  return markup`<a class="ref" href="#${target}">${shown}</a>`;
}

/** The `id` attribute of a thing where it is shown first; nothing where it is shown again: a value may belong to two events. */
export function claim(page: Page, id: Reference): Markup {
  if (page.claimed.has(id)) return markup``;
  page.claimed.add(id);
  return markup` id="${id}"`;
}

/** The anchor of a place in a report's text; asking for it makes the text hold it. */
function anchor(page: Page, report: string, span: Span): string {
  const name = `p-${report.slice(0, 12)}-${span.start}-${span.end}`;
  const known = page.places.get(report) ?? new Map<string, Span>();
  page.places.set(report, known.set(name, span));
  return name;
}
