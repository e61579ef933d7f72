import { expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

it.each([
  ['"It is so," minister Ada Holm told Fact Room.', 'Fact Room'],
  ['The police accused Sweden, the Halden Mirror said.', 'Halden Mirror'],
  ['Officials told Tarn Bulletin that it was Sweden.', 'Tarn Bulletin'],
])('an outlet that was told is no person: %s', (text, name) => {
  expect(actorsIn(text).find(({ value }) => value.name === name)?.value.level).toBe('organisation');
});

it.each([
  'Officials told Ivo Lund that it was Sweden.',
  'Minister Ada Bulletin said so.',
  'Ada Messenger, 34, said so.',
])('a person is one: %s', (text) => {
  expect(actorsIn(text).map(({ value }) => value.level)).toContain('person');
});
