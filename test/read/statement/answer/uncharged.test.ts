import { expect, it } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import { statementsOf } from '../read-lines.ts';

it.each([
  [
    'The indictment charges two officers with theft. It does not allege that Norvane directed the theft.',
    'does not allege',
  ],
  ['Prosecutors accused two clerks of theft. The prosecutor is not accusing Norvane of the theft.', 'is not accusing'],
])('what is not alleged accuses nobody and answers nothing: %s', (text, cue) => {
  const found = statementsOf(text).find((one) => one.cue !== null && slice(text, one.cue) === cue)!;
  expect([found.stance, found.accused, found.answers]).toEqual(['withhold', null, []]);
});
