import { describe, expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

/** A quarrel, then somebody who answers without saying for whom: whom the denial speaks of. */
describe('where speakers speak from', () => {
  it.each([
    ["Iran's embassy rejected the claim. Its spokesman called the report a fable.", 'the report'],
    ["Iran's envoy, Dara Moss, rejected the claim. Moss called the report a fable.", 'the report'],
    ['An Iranian diplomat called the report a fable.', 'the report'],
  ])('%s', (answer, content) => {
    const denial = statementWith(`Poland accused Iran of hacking its port. ${answer}`, content);
    expect(denial).toMatchObject({ stance: 'deny', accused: 'Iran' });
  });

  it.each([["Iran's embassy rejected the claim. A spokesman for the bank called the report a fable.", 'the report']])(
    'is not of whoever spoke before: %s',
    (answer, content) => {
      const { accused } = statementWith(`Poland accused Kestrel of theft. ${answer}`, content);
      expect(accused).not.toBe('Iran');
    },
  );
});
