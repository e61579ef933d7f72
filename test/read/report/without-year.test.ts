import { expect, it } from 'vitest';
import { readIntake } from '../../../src/read/report/read-intake.ts';

const remarksOf = (text: string) =>
  readIntake({ file: 'wire.txt', text, structure: null, stated: {}, told: {}, remarks: [] }).caveats.flatMap(
    ({ reason, start, end }) => (reason.includes('no year') ? [text.slice(start!, end!)] : []),
  );
const wire = (dateline: string) =>
  `Norland accuses Velmora of a raid\n\n${dateline}Norland accused Velmora of a raid on Sunday.\n`;

it.each([
  ['MARL, Oct 19 (Pale Wire) - ', 'Oct 19'],
  ['MARL, Oct. 9 (Pale Wire) -- ', 'Oct. 9'],
  ['MARL, 19 October (Pale Wire) - ', '19 October'],
])('says that a dateline has no year: %s', (dateline, day) => expect(remarksOf(wire(dateline))).toEqual([day]));

it.each([['MARL, Oct 19, 2025 (Pale Wire) - '], ['MARL (Pale Wire) - '], ['']])(
  'and says nothing where one is told or no day is: %s',
  (dateline) => expect(remarksOf(wire(dateline))).toEqual([]),
);

it('says nothing where the date stands elsewhere', () =>
  expect(remarksOf(`Oct 20, 2025\n\n${wire('MARL, Oct 19 (Pale Wire) - ')}`)).toEqual([]));
