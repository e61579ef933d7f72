import { expect, it } from 'vitest';
import { once } from '../../src/reconcile/once.ts';

it('asks once for each object, even where the answer is nothing', () => {
  const asked: object[] = [];
  const ask = once((of: { name: string }) => {
    asked.push(of);
    return of.name || null;
  });
  const [a, none] = [{ name: 'a' }, { name: '' }];
  expect([ask(a), ask(none), ask(a), ask(none), ask({ name: 'a' })]).toEqual(['a', null, 'a', null, 'a']);
  expect(asked).toHaveLength(3);
});
