import { expect, test } from 'vitest';
import { readQuantities } from '../../../src/read/quantity/read-quantities.ts';
import { plainTokens } from '../../support/plain-report.ts';

function read(sentence: string): string[] {
  return readQuantities(plainTokens(sentence), []).map(
    ({ start, end, quantity: { low, high, unit } }) =>
      `${sentence.slice(start, end)}: ${String(low ?? high)} ${String(unit)}`,
  );
}

test.each<[string, string[]]>([
  ['No deaths had been linked to the outage.', ['No deaths: 0 death']],
  ['There were no reported injuries on the pier.', ['no reported injuries: 0 injury']],
  ['Nobody was hurt in the fire.', ['Nobody was hurt: 0 injury']],
  ['No one had been killed, it said.', ['No one had been killed: 0 death']],
  ['The port opened an inquiry into one death.', ['one death: 1 death']],
  ['It looks into the death of a 70-year-old man.', ['the death of a 70-year-old man: 1 death']],
  ['One nurse, a mother of two, died on Sunday.', ['One nurse: 1 nurse']],
  ['One docker was wounded on the pier.', ['One docker: 1 docker']],
  ['The death toll has risen to 14.', ['14: 14 death']],
  ['It reported a death toll of at least 9.', ['at least 9: 9 death']],
  ['More than a million Ardans were deported.', ['More than a million Ardans: 1000000 person']],
  ['It counted 40,000 Velmarkians in the north.', ['40,000 Velmarkians: 40000 person']],
  ['They mourned over 2,000 men, women and children.', ['over 2,000 men, women and children: 2000 person']],
])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

test.each([
  'No further deaths were reported.',
  'There is no death penalty in the country.',
  'It promised that no deaths would follow.',
  'One ship sank in the harbour.',
  'One minister doubts that the ship died out.',
  'The death of the old order was near.',
  'It bought 14 Larks for the navy.',
])('counts nobody: %s', (sentence) => expect(read(sentence)).toEqual([]));
