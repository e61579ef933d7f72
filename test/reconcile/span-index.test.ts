import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, type Span } from '../../src/model/span.ts';
import { SpanIndex } from '../../src/reconcile/span-index.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

it('finds what a search through all of them finds', () => {
  fc.assert(
    fc.property(fc.array(span), span, (items, wanted) => {
      const index = new SpanIndex(items);
      const inOrder = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
      expect(index.touching(wanted)).toEqual(inOrder.filter((item) => overlaps(item, wanted)));
      expect(index.beginningIn(wanted)).toEqual(
        inOrder.filter(({ start }) => start >= wanted.start && start < wanted.end),
      );
    }),
  );
});
