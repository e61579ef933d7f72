/** A half-open range of UTF-16 code units of a report's text: `text.slice(start, end)` is exactly what it names. */
export interface Span {
  start: number;
  end: number;
}

/** The words a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The words that several spans cover, one after another. */
export function sliceAll(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span)).join(' ');
}

/** True when the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, the longer first when two begin together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** What is left of `span` when every one of `holes` is cut out of it; pieces that are only white space are dropped. */
export function withoutHoles(text: string, span: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const hole of [...holes].sort(bySpan)) {
    if (hole.end <= from || hole.start >= span.end) continue;
    if (hole.start > from) pieces.push({ start: from, end: hole.start });
    from = Math.max(from, hole.end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.end > piece.start);
}

/** The span without white space at either end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The smallest span that covers all of `spans`, or null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
