import { expect, it } from 'vitest';
import { withoutCapitalsRemarks } from '../../../src/read/report/without-capitals.ts';

const SPOKEN =
  'good evening police in marl have charged a clerk named ada lund with helping hackers break into the port and her lawyer says that she is innocent of it all ';

it('says of a text without capitals that few names are sealed in it', () => {
  expect(withoutCapitalsRemarks(SPOKEN.repeat(2))).toEqual([
    expect.stringContaining('no other name of a person is sealed'),
  ]);
});

it.each([
  ['a text with capitals', SPOKEN.replace('ada lund', 'Ada Lund').repeat(2)],
  ['a few words', 'police have charged ada lund'],
  ['nothing', ''],
])('says nothing of %s', (_, text) => expect(withoutCapitalsRemarks(text)).toEqual([]));
