import { expect, it } from 'vitest';
import { namesIn } from './meant-by.ts';

it.each([
  ['They closed any foundation that helped.', []],
  ['They questioned every company in town.', []],
  ['They charged 2025 persons over it.', []],
  ['They looked for further suspects.', []],
  ['They knew such groups well.', []],
  ['They closed the foundation that helped.', ['foundation']],
  ['They charged 25 persons over it.', ['25 persons']],
  ['They charged a further 12 suspects over it.', ['12 suspects']],
])('%s', (text, actors) => {
  expect(namesIn(text).filter((name) => name !== 'They')).toEqual(actors);
});
