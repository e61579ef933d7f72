import { expect, it } from 'vitest';
import { verbFor } from '../../../src/present/view/verb-for.ts';

it('agrees with several names', () => {
  expect(verbFor('deny', 'Norland')).toBe('denies');
  expect(verbFor('deny', 'Norland', 'Velmark')).toBe('deny');
  expect(verbFor('deny', 'officials')).toBe('deny');
});
