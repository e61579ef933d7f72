import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withoutApposition } from '../../../../src/read/statement/tidy/without-apposition.ts';
import { slice } from '../../../../src/model/span.ts';

/** What is left of a source. */
function left(text: string): string {
  const source = { start: 0, end: text.length };
  return slice(text, withoutApposition({ text } as Prose, { source } as Candidate).source!);
}

describe('what is told of somebody behind the name', () => {
  it.each([
    ['Mo Ek, an expert at the firm', 'Mo Ek'],
    ['Ada Lund, 29, a pilot from Stavemouth', 'Ada Lund'],
    ['harbour master Ivo Dane, R-Norvane', 'harbour master Ivo Dane'],
    ['Lt. Karim al-Dane, one of the divers', 'Lt. Karim al-Dane'],
    ['Lena Quist, head of the lock-keepers', 'Lena Quist'],
    ['Mo Ek, Stave Watch deputy director for the coast', 'Mo Ek'],
    ['Mo Ek, head of the Department of Trade and Industry', 'Mo Ek'],
    ['Pale Harbour, a Stavemouth broadcaster', 'Pale Harbour'],
  ])('does not speak with %s', (source, name) => expect(left(source)).toBe(name));

  it.each([
    'Its chairman, Mo Ek',
    'the mayor, Lena Quist',
    'Norvane, the port and the ministry',
    'Mo Ek, a fireman, and Ada Lund, a nurse',
    'the shipping company, a Stavemouth firm',
    'Norvane, Kelmark and Ostland',
    'Norvane, the Duchy of Stave, Kelmark and the Isles',
    'We, the ministers',
    'Ada Lund, director of the port and Mo Ek',
    'Ada Lund, director of Norvane and Mo Ek',
    'Ada Lund, director of the port or the Ostland embassy',
    "Norland, Velmora's foreign minister and Ostland",
    'Norland, its foreign minister and a Kelmark firm',
  ])('leaves %s whole', (source) => expect(left(source)).toBe(source));
});
