import { expect, it } from 'vitest';
import { isOfNeglect } from '../../src/reconcile/is-of-neglect.ts';

it.each([
  'the government of ignoring warnings',
  'that the firm left a remote-access account open for eleven months',
  'the port authority of negligence',
  'the ministry of failing to patch its servers',
  'the operator had not heeded the auditors',
  'that the bank profits from the chaos',
  'the minister of a cover-up',
  'the group had been sheltered for years by its security service',
  'that Norland refused to hand over the thieves',
  'Norland has not granted our consul access to them',
])('of what was left undone: %s', (content) => {
  expect(isOfNeglect(content)).toBe(true);
});

it.each([
  'Norland of breaking into the water works',
  'that hackers ignited the stores',
  'the group left a note in the open drawer',
  'that the unit opened the valves and failed',
  'Norland did not stop at the port',
  'that hackers in the harbour office broke into the consulate',
  'the attack left 2,000 homes without power',
])('of the act itself: %s', (content) => {
  expect(isOfNeglect(content)).toBe(false);
});
