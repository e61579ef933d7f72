import { expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

it.each([
  ['The ministry did not deny the accusation.', ['withhold']],
  ['The ministry never once denied it.', ['withhold']],
  ['Nobody in the ministry denied the accusation.', ['confirm']],
  ['The ministry did not reject the accusation.', ['withhold']],
  ['The ministry neither confirmed nor denied it.', ['withhold']],
  ['“It is not false that we were there,” the minister said.', ['confirm']],
  ['The ministry denied the accusation.', ['deny']],
  ['“It is false that we were there,” the minister said.', ['deny']],
])('%s', (text, stances) => {
  expect(statementsOf(text).map(({ stance }) => stance)).toEqual(stances);
});
