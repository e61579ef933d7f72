import { describe, expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

describe('a unit of the body of a country', () => {
  it.each([
    ["A unit of Sweden's military intelligence did it.", "unit of Sweden's military intelligence", 'SE'],
    ['Police blamed a branch of the Polish navy.', 'branch of the Polish navy', 'PL'],
    ["A unit of Velmora's military intelligence did it.", "unit of Velmora's military intelligence", null],
    ["A unit of Sweden's ministry of state security did it.", "unit of Sweden's ministry of state security", 'SE'],
  ])('is one actor of that country: %s', (text, name, country) => {
    const found = actorsIn(text).filter(({ value }) => value.level === 'unit');
    expect(found.map(({ value }) => [value.name, value.country])).toEqual([[name, country]]);
    expect(found[0]!.value.partOf).toBe(name.replace(/^.*? of (?:the )?/, ''));
  });

  it.each([
    ['A unit of hackers did it.', ['unit', 'hackers']],
    ['The unit of measure is bytes.', ['unit']],
    ["Hackers of Sweden's navy did it.", ['Hackers', "Sweden's navy"]],
    ["A unit told Sweden's navy.", ['unit', "Sweden's navy"]],
    ['The Lund branch of the Malmö Public Security Bureau spoke.', ['Lund branch', 'Malmö Public Security Bureau']],
  ])('is none here: %s', (text, names) => expect(actorsIn(text).map(({ value }) => value.name)).toEqual(names));
});
