import { overlaps, type Span } from '../model/span.ts';

/** Things that lie in a text, found by place without going through all of them. */
export class SpanIndex<T extends Span> {
  readonly #sorted: readonly T[];
  readonly #longest: number;

  constructor(items: readonly T[]) {
    this.#sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#longest = items.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** Those that share a character with `span`, in reading order. */
  touching(span: Span): T[] {
    return this.#between(span.start - this.#longest, span.end).filter((item) => overlaps(item, span));
  }

  /** Those that begin within `span`, in reading order. */
  beginningIn(span: Span): T[] {
    return this.#between(span.start, span.end);
  }

  #between(from: number, to: number): T[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]!.start < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.#sorted.length && this.#sorted[end]!.start < to) end++;
    return this.#sorted.slice(low, end);
  }
}
