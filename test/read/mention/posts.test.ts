import { expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

/** Level and body of each named actor of a text. */
function postsIn(text: string): Record<string, [level: string, partOf: string | null]> {
  const named = actorsIn(text).filter(({ value }) => value.form === 'name');
  return Object.fromEntries(named.map(({ value: { name, level, partOf } }) => [name, [level, partOf]]));
}

it.each([
  'Ren Tovall, an analyst at Grey Lantern, left.',
  'A director at Grey Lantern said so. Ren Tovall, an analyst at Grey Lantern, left.',
  'Ren Tovall, a director at Grey Lantern, left. Grey Lantern will miss him.',
  'Ren Tovall, a director at Grey Lantern, left. Grey Lantern has accused nobody, and nobody was charged.',
])('where somebody has a post is a body, and the person is of it: %s', (text) => {
  expect(postsIn(text)).toEqual({ 'Ren Tovall': ['person', 'Grey Lantern'], 'Grey Lantern': ['organisation', null] });
});

it.each([
  ['Ren Tovall, an analyst at heart, left.', { 'Ren Tovall': ['person', null] }],
  ['A lawyer with Ren Tovall left.', { 'Ren Tovall': ['person', null] }],
  ['A researcher with Ren Tovall left.', { 'Ren Tovall': ['person', null] }],
  [
    'Ren Tovall, a researcher with Tarn Labs, left.',
    { 'Ren Tovall': ['person', 'Tarn Labs'], 'Tarn Labs': ['organisation', null] },
  ],
])('and with whom somebody goes is none: %s', (text, posts) => expect(postsIn(text)).toEqual(posts));

it.each([
  "An analyst at Ren Tovall's firm left. Ren Tovall stayed.",
  'An analyst at Ren Tovall left. Police arrested Ren Tovall.',
  'An analyst at Ren Tovall left. Police accused the clerk Mo Ek and Tovall.',
  'An analyst at Ren Tovall left. Ren Tovall was later charged.',
  'An analyst at Ren Tovall left. Charges against Ren Tovall were dropped.',
  'An analyst at Ren Tovall left. Ren Tovall, who has been formally charged, stayed.',
  'An analyst at Ren Tovall left. Ren Tovall charged with theft.',
  'An analyst at Ren Tovall left. Ren Tovall, 34, stayed.',
])('nor is whoever is charged, sought or of an age: %s', (text) =>
  expect(postsIn(text)['Ren Tovall']?.[0]).toBe('person'),
);

it('a businessman of a country is a person, and not the country', () => {
  const found = actorsIn('They charged a Polish businessman with theft.').find(({ value }) => /man$/.test(value.name));
  expect(found?.value).toMatchObject({ country: 'PL', level: 'person' });
});

it('hackers which somebody calls by a name are a group', () => {
  expect(postsIn('The hackers, which it calls Tin Lantern, left.')).toEqual({ 'Tin Lantern': ['unit', null] });
  expect(postsIn('The hackers, whom it calls Ren Tovall, left.')).not.toMatchObject({ 'Ren Tovall': ['unit', null] });
});

it.each([
  ['Norland accused officers of the Velmoran 41st bureau of theft.', 'officers of Velmoran 41st bureau'],
  ['Members of the Tarn Institute said so.', 'Members of Tarn Institute'],
  ['Two officers of the Tarn Institute said so.', 'Two officers'],
  ['Officers said so.', 'Officers'],
])('those of a body are called by it where nothing else is said of them: %s', (text, name) => {
  const described = actorsIn(text).filter(({ value }) => value.form === 'description' && value.level === 'person');
  expect(described.map(({ value }) => value.name)).toEqual([name]);
});
