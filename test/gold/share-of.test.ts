import { expect, it } from 'vitest';
import { shareOf } from '../../gold/share-of.ts';

it('is no number where nothing is measured', () => {
  expect(shareOf(1, 4)).toBe(0.25);
  expect(shareOf(0, 0)).toBeNull();
});
