import { expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

const hack = 'Norway accused China of hacking its parliament.';

it.each([
  ['An analyst at Tarn Labs said the claims could not be independently verified.', 0],
  ['Tarn Labs said that it could not confirm the accusation.', 0],
  ['China said that it could not comment on the accusation.', 1],
])('whoever cannot verify a charge does not answer it: %s', (text, count) => {
  const found = statementsOf(`${hack} ${text}`).filter(({ stance }) => stance === 'withhold');
  expect(found.flatMap(({ answers }) => answers)).toHaveLength(count);
});
