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
