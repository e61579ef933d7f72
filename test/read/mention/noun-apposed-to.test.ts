import { describe, expect, it } from 'vitest';
import { meantBy, namesIn } from './meant-by.ts';

describe('a name between commas behind a relative clause', () => {
  it.each([
    ['The company which runs the plants, Aqualine, denied it.', 'The company', 'Aqualine'],
    ['The firm that made the software, Tessel, said it was safe.', 'The firm', 'Tessel'],
    ['The firm Brantholm was hit. The firm that made the software, Tessel, denied it.', 'The firm', 'Tessel'],
    ['The woman who keeps the books, Petra Holm, said so.', 'The woman', 'Petra Holm'],
  ])('is who the noun means: %s', (text, words, name) => {
    expect(namesIn(text)).toContain(name);
    expect(meantBy(text, words)).toBe(name);
  });

  it.each([
    ['The firm that made the pumps, according to Tessel, said no.', 'The firm'],
    ['The firm that made the pumps, Tessel said, is closed.', 'The firm'],
    ['The company which runs the plants, Aqualine Ltd and Tessel Ltd, denied it.', 'The company'],
  ])('is another here: %s', (text, words) => expect(meantBy(text, words)).toBe(null));
});

it.each(['Traders said no.', 'Residents said no.', 'Customers denied it.'])('a crowd has no name: %s', (text) =>
  expect(namesIn(text)).toEqual([]),
);
