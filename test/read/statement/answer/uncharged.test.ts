import { expect, it } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import { statementsOf } from '../read-lines.ts';

it.each([
  [
    'The indictment charges two officers with theft. It does not allege that Norvane directed the theft.',
    'does not allege',
  ],
  ['Prosecutors accused two clerks of theft. The prosecutor is not accusing Norvane of the theft.', 'is not accusing'],
  [
    'Prosecutors accused two clerks of theft. The indictment nowhere alleges that Norvane directed it.',
    'nowhere alleges',
  ],
  ['Prosecutors accused two clerks of theft. Nowhere does the indictment claim that Norvane directed it.', 'claim'],
  ['Prosecutors accused two clerks of theft. At no point did the prosecutor allege that Norvane knew.', 'allege'],
  ['Prosecutors accused two clerks of theft. The report nowhere says that Norvane directed it.', 'nowhere says'],
])('what is not alleged accuses nobody and answers nothing: %s', (text, cue) => {
  const found = statementsOf(text).find((one) => one.cue !== null && slice(text, one.cue) === cue)!;
  expect([found.stance, found.accused, found.answers]).toEqual(['withhold', null, []]);
});

it.each([
  ['Nowhere else was the theft told of. The indictment alleges that Norvane directed it.', 'alleges'],
  ['The boat came from nowhere, and the prosecutor alleges that Norvane sent it.', 'alleges'],
  ['At no point did the port close. The prosecutor alleges that Norvane sent the boat.', 'alleges'],
])('what is alleged elsewhere accuses: %s', (text, cue) => {
  const found = statementsOf(text).find((one) => one.cue !== null && slice(text, one.cue) === cue)!;
  expect(found.stance).toBe('accuse');
});
