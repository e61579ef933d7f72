import { expect, test } from 'vitest';
import { stemOf } from '../../../src/reconcile/comparison/content-words.ts';

test.each([
  ['attacks', 'attacked'],
  ['homes', 'home'],
  ['named', 'names'],
  ['hackers', 'hacking'],
  ['stole', 'stealing'],
  ['taken', 'takes'],
  ['breaches', 'breach'],
  ['press', 'pressed'],
  ['crossings', 'crossing'],
])('%s and %s are one word', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

test.each([
  ['crane', 'crash'],
  ['ring', 'rise'],
  ['lock', 'lose'],
])('%s and %s are two', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
