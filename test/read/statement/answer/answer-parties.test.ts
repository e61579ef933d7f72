import { describe, expect, it } from 'vitest';
import { kinIn } from '../../../../src/read/statement/answer/answer-names.ts';
import { Parties } from '../../../../src/read/statement/answer/answer-parties.ts';

/** The parties of speakers who stand in this order in a text. */
function partiesOf(...sources: string[]): string[][] {
  const parties = new Parties(sources.join('\n'));
  let start = 0;
  return sources.map((source) => {
    const span = { start, end: start + source.length };
    start = span.end + 1;
    return [...parties.of({ source: span, actor: source, side: new Set() })].sort();
  });
}

describe('whose party a speaker is of', () => {
  it.each([
    ['a surname is of whom it was introduced with', ["Norvane's envoy Ada Lenz", 'Lenz'], ['ada', 'lenz', 'norva']],
    ['an unnamed speaker stands by whoever spoke last', ["Norvane's ministry", 'a spokesman'], ['norva']],
    ['where an office stands tells nothing', ["Norvane's embassy in Port Ellisk"], ['norva']],
  ])('%s', (_, sources, last) => {
    expect(partiesOf(...sources).at(-1)).toEqual(last);
  });
});

describe('who belongs to whom', () => {
  it('is told by what links them', () => {
    const kin = kinIn('Copper Jackal, believed to be part of the Eighth Bureau of Zarkand, copied the files.');
    expect([...(kin.get('coppe') ?? [])]).toEqual(['eight', 'zarka']);
    expect(kinIn('Copper Jackal copied the files of Zarkand.').size).toBe(0);
  });
});
