import { expect, it } from 'vitest';
import { actorsIn } from './meant-by.ts';

it.each([
  ['The mayor denied it, and accused Danish services of theft.', ['mayor', 'Danish services']],
  [
    'The mayor blamed Polish hackers and accused Polish officials of lying.',
    ['mayor', 'Polish hackers', 'Polish officials'],
  ],
  ['The mayor then warned Danish officials.', ['mayor', 'Danish officials']],
  ['The accused Danish officials left.', ['accused Danish officials']],
  ['The court heard two accused Danish officials.', ['court', 'two accused Danish officials']],
])('%s', (text, names) => {
  const found = actorsIn(text).map(({ value }) => value.name);
  expect(found).toEqual(names);
});
