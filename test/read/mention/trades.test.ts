import { describe, expect, it } from 'vitest';
import { meantBy, namesIn } from './meant-by.ts';

describe('a body known by its trade', () => {
  it.each([
    ['Brannholm University Hospital was hit.', 'Brannholm University Hospital'],
    ['The grid operator Kelvolt was hit.', 'Kelvolt'],
    ['Water utility Morva was hit.', 'Morva'],
    ["Sweden's airline Felair was hit.", 'Felair'],
    ['The operator Lena Brandt saw it.', 'Lena Brandt'],
    ['A regional hospital was hit.', 'regional hospital'],
    ['Lisbon port operator says data was taken.', 'Lisbon port operator'],
  ])('is named: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
    expect(namesIn(text).filter((other) => name !== other && name.includes(other))).toEqual([]);
  });

  it.each([
    ['Brannholm University Hospital was hit. The hospital said so.', 'The hospital', 'Brannholm University Hospital'],
    ['The grid operator Kelvolt was hit. The operator said so.', 'The operator', 'The grid operator Kelvolt'],
    ['Water utility Morva and Felair were hit. The utility said so.', 'The utility', 'Water utility Morva'],
    ['The port operator, Kelvolt Ltd, was hit.', 'The port operator', 'Kelvolt Ltd'],
    ['Kelvolt Ltd, a budget airline, was hit. The airline said so.', 'The airline', 'Kelvolt Ltd'],
    ['Kelvolt Ltd, a bank, and a hospital were hit.', 'a bank', null],
    ['Kelvolt Ltd was hit. The airline said so.', 'The airline', null],
    ['The bank Orlan was hit. The hospital said so.', 'The hospital', null],
  ])('is meant by its noun: %s', (text, words, full) => {
    expect(meantBy(text, words)).toBe(full);
  });
});
