import { safeText } from '../view/safe-text.ts';

/** A piece of a page. Only {@link html} makes one, so that text reaches a page escaped or not at all. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | null;

/** Markup from a template: what stands between `${}` is escaped and made safe unless it is markup itself; null is nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  let markup = strings[0]!;
  values.forEach((value, i) => (markup += source(value) + strings[i + 1]!));
  return { markup };
}

/** The pieces one after the other. */
export function joined(pieces: readonly Markup[], between = ''): Markup {
  return { markup: pieces.map((piece) => piece.markup).join(escapeHtml(between)) };
}

/** The text with nothing left in it that a browser would take for markup, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function source(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object')
    return Array.isArray(value) ? joined(value as readonly Markup[]).markup : (value as Markup).markup;
  return escapeHtml(String(value));
}
