import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/present/html/spread.ts';
import { overlaps } from '../../../src/model/span.ts';

it('gives each piece the spans that touch it, and no others', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 8 });
  const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
  fc.assert(
    fc.property(lengths, spans, (cuts, drawn) => {
      let at = 0;
      const pieces = cuts.map(([gap, length]) => ({ start: (at += gap), end: (at += length) }));
      const made = drawn.map(([start, length]) => ({ start, end: start + length }));
      expect(spread(pieces, made)).toEqual(pieces.map((piece) => made.filter((span) => overlaps(piece, span))));
    }),
  );
});
