import { expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

it.each([
  ['The ministry said the audit had been carried out by the firm Oxbow.', 'the audit'],
  ['The ministry said the review was conducted by Oxbow Ltd.', 'the review'],
  ['The ministry said the investigation of the attack was carried out by Oxbow.', 'the investigation'],
  ['The prosecutor said the investigation was carried out by Inspector Sven Karth.', 'the investigation'],
])('whoever carried out an inquiry stands accused of nothing: %s', (text, content) => {
  expect(statementWith(text, content).accused).toBe(null);
});

it.each([
  ['The ministry said the attack was carried out by Oxbow.', 'the attack'],
  ['The ministry said the attack under investigation was carried out by Oxbow.', 'the attack'],
])('whoever carried out an attack does: %s', (text, content) => {
  expect(statementWith(text, content).accused).toBe('Oxbow');
});
