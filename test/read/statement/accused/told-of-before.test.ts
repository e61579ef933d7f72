import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

/** The words of the accusations in a text: whom each accuses. */
const accusedIn = (text: string) =>
  statementsOf(text)
    .filter(({ stance }) => stance === 'accuse')
    .map(({ accused }) => accused);

describe('whoever stands before a clause that accuses', () => {
  it.each([
    ['A lawyer for Ivo Dane, whom prosecutors charged on Monday with theft, said he was ill.', 'Ivo Dane'],
    ['Ivo Dane, whom prosecutors charged with stealing the files, denied it.', 'Ivo Dane'],
    ['Kelvolt, which the ministry accuses of helping the intruders, denied it.', 'Kelvolt'],
    ['Unit 4417, whom Norvane blames for the theft, is based in Linden.', 'Unit 4417'],
  ])('is accused: %s', (text, accused) => expect(accusedIn(text)).toEqual([accused]));

  it('is not the thing that is laid on somebody', () =>
    expect(accusedIn('The theft, which Norvane blames on Ostmark, took place in May.')).toEqual(['Ostmark']));
});
