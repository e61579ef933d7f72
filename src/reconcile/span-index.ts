import { countWhile } from '../model/count-while.ts';
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
    const first = countWhile(this.#sorted, ({ start }) => start < from);
    let end = first;
    while (end < this.#sorted.length && this.#sorted[end]!.start < to) end++;
    return this.#sorted.slice(first, end);
  }
}
