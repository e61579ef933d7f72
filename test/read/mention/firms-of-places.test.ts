import { expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

it.each([
  // Of that country only where the report speaks of it.
  ['Chengdu Kelmark Technology did it. China was told.', 'Chengdu Kelmark Technology', 'CN'],
  ['Chengdu Kelmark Technology did it.', 'Chengdu Kelmark Technology', null],
  [
    'China knew: a company, Wuhan Velarui Science and Technology, was named.',
    'Wuhan Velarui Science and Technology',
    'CN',
  ],
  ['A company, Wuhan Velarui Science and Technology, was named.', 'Wuhan Velarui Science and Technology', null],
  ['Norway was told. In Oslo Kelmark Technologies denied it.', 'Kelmark Technologies', 'NO'],
  ['Kelmark Science and Tarn denied it.', 'Kelmark Science', null],
])('a firm has the place in its name: %s', (text, name, country) => {
  const firm = actorsIn(text).find(({ value }) => value.form === 'name' && value.level === 'organisation');
  expect(firm?.value).toMatchObject({ name, country });
});

it('a person has not', () => {
  expect(actorsIn('Beijing Ivo Dane said so.').map(({ value }) => value.name)).toContain('Ivo Dane');
});
