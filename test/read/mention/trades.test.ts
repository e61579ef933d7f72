import { describe, expect, it } from 'vitest';
import { actorsIn, meantBy, namesIn } from './meant-by.ts';

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

describe('a body of a state', () => {
  it.each([
    ["The Swedish authorities' Signals Command did it.", 'Signals Command', 'SE'],
    ["The Sweden government's Signals Command did it.", 'Signals Command', 'SE'],
    ["The Kelvolt group's Signals Command did it.", 'Signals Command', null],
  ])('has its country: %s', (text, name, country) => {
    expect(actorsIn(text).find(({ value }) => value.name === name)?.value.country).toBe(country);
  });
});

it.each(['The "Blue Heron" hacker organisation did it.', 'Police named the Blue Heron hacking outfit.'])(
  'a group is no person: %s',
  (text) => expect(actorsIn(text).find(({ value }) => value.name === 'Blue Heron')?.value.level).toBe('unit'),
);
