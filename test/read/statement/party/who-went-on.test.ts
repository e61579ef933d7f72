import { expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

it.each([
  ['Salt Heron denied working for any state. "We have no flag," it said.', 'Salt Heron'],
  ['Salt Heron denied it. "We sell fish. We have no flag," it said.', 'Salt Heron'],
  ['Salt Heron, in the same message, denied working for the navy. "We have no flag," it said.', 'Salt Heron'],
  ['The cabinet said it would not pay. Salt Heron denied all. "We have no flag," it said.', 'Salt Heron'],
])('who spoke in the sentence before goes on: %s', (text, name) => {
  expect(statementWith(text, text.includes('We sell') ? 'We sell' : 'We have').actor).toBe(name);
});

it.each([
  ['Norway told Salt Heron to leave. "We have no flag," it said.', 'Norway'],
  ['Norway denied working for Sweden. "We have no flag," it said.', 'Norway'],
  ['The pier was quiet. "We have no flag," Salt Heron said.', 'Salt Heron'],
])('and nobody whom that sentence is about: %s', (text, name) => {
  expect(statementWith(text, 'We have').actor).toBe(name);
});
