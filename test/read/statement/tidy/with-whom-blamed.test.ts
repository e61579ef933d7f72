import { expect, test } from 'vitest';
import { withWhomBlamed } from '../../../../src/read/statement/tidy/with-whom-blamed.ts';
import { mended } from '../../../support/mended.ts';

test.each([
  [
    'Norland cut ties over {c:a raid in July} {s:it} {q:blamed} on the kingdom of Velmora, a move that others backed.',
    'it: a raid in July / on the kingdom of Velmora',
  ],
  ['{c:The raid} that {s:Norland} {q:attributed} to Velmora failed.', 'Norland: The raid / to Velmora'],
])('whom it is blamed on is told behind the verb: %s', (marked, spans) =>
  expect(mended(withWhomBlamed, marked)).toBe(spans),
);

test.each([
  ['{c:The raid} that {s:Norland} {q:blamed} in May failed.', 'Norland: The raid'],
  ['{s:Norland} {q:blamed} {c:Velmora} on Monday.', 'Norland: Velmora'],
])('and nothing else is: %s', (marked, spans) => expect(mended(withWhomBlamed, marked)).toBe(spans));
