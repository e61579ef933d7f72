import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccusationIndex } from '../../../src/reconcile/position/accusation-index.ts';
import type { Party, Turn } from '../../../src/reconcile/position/read-turn.ts';

const party = fc.record({
  actors: fc.uniqueArray(fc.constantFrom('a-1', 'a-2', 'a-3')).map((keys) => new Set(keys)),
  countries: fc.uniqueArray(fc.constantFrom('AA', 'BB', 'CC')).map((keys) => new Set(keys)),
});
const turn = fc.record({
  speaker: party,
  accused: party,
  speaksUp: fc.boolean(),
  chargesUnnamed: fc.boolean(),
}) as unknown as fc.Arbitrary<Turn>;

function meet(a: Party, b: Party): boolean {
  return [...a.actors].some((key) => b.actors.has(key)) || [...a.countries].some((key) => b.countries.has(key));
}

describe('accusations by whom they are against', () => {
  it('gives those against the speaker or the one it speaks of or up for, and no others, in their order', () => {
    fc.assert(
      fc.property(fc.array(turn), turn, (turns, response) => {
        const wanted = turns.filter(
          ({ accused, chargesUnnamed }) =>
            meet(response.speaker, accused) || meet(response.accused, accused) || (response.speaksUp && chargesUnnamed),
        );
        expect(new AccusationIndex(turns).concerning(response)).toEqual(wanted);
      }),
    );
  });
});
