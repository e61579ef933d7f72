import { expect, test } from 'vitest';
import { withWhoseThing } from '../../../../src/read/statement/tidy/whose-thing.ts';
import { mended } from '../../../support/mended.ts';

test.each([
  [
    'Quay Data, {s:whose network officials} {q:say} {c:was used as a stepping stone}, hung up.',
    'officials: whose network / was used as a stepping stone',
  ],
  [
    'The firm, {s:whose main server the ministry} {q:says} {c:has been rented out}, hung up.',
    'the ministry: whose main server / has been rented out',
  ],
])('who says something of a thing of somebody is not that thing: %s', (marked, spans) =>
  expect(mended(withWhoseThing, marked)).toBe(spans),
);

test.each([
  ['Quay Data, {s:whose officials} {q:say} {c:it was closed}, hung up.', 'whose officials: it was closed'],
  ['Quay Data, {s:whose press officials} {q:say} {c:it was closed}, hung up.', 'whose press officials: it was closed'],
])('is left as it is in %s', (marked, spans) => expect(mended(withWhoseThing, marked)).toBe(spans));
