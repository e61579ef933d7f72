import { describe, expect, it } from 'vitest';
import { actorsIn, meantBy } from './meant-by.ts';

describe('the government', () => {
  it.each([
    ['Kelvolt Shipping of Sweden denied it. Petra Holm said the government had hidden it.', null],
    ["Sweden denied it. Velmark's opposition leader, Petra Holm, said the government had hidden it.", null],
    ["Norway and Sweden denied it. Norway's opposition leader said the government had hidden it.", 'Norway'],
    [
      'Norway denied it. Kelvolt Shipping of Sweden was silent. Petra Holm said the government had hidden it.',
      'Norway',
    ],
    ['Sweden denied it. Petra Holm said the government had hidden it.', 'Sweden'],
    ["Sweden denied it. Kelvolt's head, Petra Holm, said the government had hidden it.", 'Sweden'],
  ])('is of the state of whoever speaks, and never of the home of a firm: %s', (text, state) => {
    expect(meantBy(text, 'the government')).toBe(state);
  });

  it('belongs to a state that no codebook knows', () => {
    const actors = actorsIn("Velmark's opposition leader, Petra Holm, said the government had hidden it.");
    expect(actors.find(({ value }) => value.name === 'government')?.value.partOf).toBe('Velmark');
  });
});
