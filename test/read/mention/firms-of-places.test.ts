import { expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

it.each([
  ['Chengdu Kelmark Technology did it.', 'Chengdu Kelmark Technology', 'CN'],
  [
    'Two men and a company, Wuhan Velarui Science and Technology, were named.',
    'Wuhan Velarui Science and Technology',
    'CN',
  ],
  ['In Oslo Kelmark Technologies denied it.', 'Kelmark Technologies', 'NO'],
  ['Kelmark Science and Tarn denied it.', 'Kelmark Science', null],
])('a firm has the place in its name: %s', (text, name, country) => {
  const firm = actorsIn(text).find(({ value }) => value.form === 'name' && value.level === 'organisation');
  expect(firm?.value).toMatchObject({ name, country });
});

it('a person has not', () => {
  expect(actorsIn('Beijing Ivo Dane said so.').map(({ value }) => value.name)).toContain('Ivo Dane');
});
