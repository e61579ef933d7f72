import { describe, expect, test } from 'vitest';
import { withoutPassivelyCharged } from '../../../../src/read/statement/tidy/without-passively-charged.ts';
import { mended } from '../../../support/mended.ts';

describe('whoever stands before a passive that charges', () => {
  test.each([
    ['{s:Ada Lund} {q:is charged with} {c:theft}.', '-: Ada Lund / with theft'],
    ['{s:Ada Lund} {q:has been charged} {c:over the raid}.', '-: Ada Lund / over the raid'],
    ['{s:Ada Lund} {q:was formally accused of} {c:theft}.', '-: Ada Lund / of theft'],
  ])('is no accuser: %s', (marked, spans) => expect(mended(withoutPassivelyCharged, marked)).toBe(spans));

  test.each([
    ['{s:Prosecutors} {q:have charged} {c:Ada Lund with theft}.', 'Prosecutors: Ada Lund with theft'],
    ['{s:Prosecutors} {q:charged} {c:Ada Lund with theft}.', 'Prosecutors: Ada Lund with theft'],
    ['{c:Ada Lund} {q:is charged} by {s:prosecutors} {c:with theft}.', 'prosecutors: Ada Lund / with theft'],
    ['{s:The court} {q:was told} {c:that she stole it}.', 'The court: that she stole it'],
  ])('and whoever charges stays: %s', (marked, spans) => expect(mended(withoutPassivelyCharged, marked)).toBe(spans));
});
