import { expect, it } from 'vitest';
import { statementWith } from '../statement/read-lines.ts';

it.each([
  ["The editor Sean O'Rennick left. O'Rennick said that the port was closed.", "Sean O'Rennick"],
  ['The editor Sean O’Rennick left. O’Rennick said that the port was closed.', 'Sean O’Rennick'],
  ["The editor Sean O’Rennick left. O'Rennick said that the port was closed.", 'Sean O’Rennick'],
  ['The editor Ira McVenn left. McVenn said that the port was closed.', 'Ira McVenn'],
])('a surname is the person named before, whatever its apostrophe: %s', (text, person) => {
  expect(statementWith(text, 'that the port').actor).toBe(person);
});

it('the surname of a relative named later stays that of the one spoken of before', () => {
  const text =
    'President Brask met the envoy. First lady Mira Brask walked in. Mr. Brask said that the port was closed. Brask said that the locks were open.';
  expect(statementWith(text, 'that the port').actor).toBe('Brask');
  expect(statementWith(text, 'that the locks').actor).toBe('Brask');
});

it.each([
  ['On Tuesday, May said that the port was closed.', 'Edda May'],
  ['Mrs. May said that the port was closed.', 'Edda May'],
])('one that is an ordinary word too is hers where she speaks: %s', (said, person) => {
  expect(statementWith(`Prime Minister Edda May left the talks. ${said}`, 'that the port').actor).toBe(person);
});

it('and a month elsewhere', () => {
  const text = 'Prime Minister Edda May left the talks. In May the ministry said that the port was closed.';
  expect(statementWith(text, 'that the port').actor).toBe('ministry');
});
