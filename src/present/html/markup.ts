import { safeText } from '../view/safe-text.ts';

/** A piece of a page. Only {@link markup} makes one, so that text reaches a page escaped or not at all. */
export interface Markup {
  readonly source: string;
}

type Value = string | number | Markup | readonly Markup[] | null;

/** Markup from a template: what stands between `${}` is escaped and made safe unless it is markup itself; null is nothing. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  let source = strings[0]!;
  values.forEach((value, i) => (source += sourceOf(value) + strings[i + 1]!));
  return { source };
}

/** The pieces one after the other. */
export function joined(pieces: readonly Markup[], between = ''): Markup {
  return { source: pieces.map((piece) => piece.source).join(escapeHtml(between)) };
}

/** The text with nothing left in it that a browser would take for markup, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function sourceOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object')
    return Array.isArray(value) ? joined(value as readonly Markup[]).source : (value as Markup).source;
  return escapeHtml(String(value));
}
