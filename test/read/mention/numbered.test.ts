import { expect, it } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readQuantities } from '../../../src/read/quantity/read-quantities.ts';
import { plainReport } from '../../support/plain-report.ts';
import { actorsIn } from './meant-by.ts';

/** The names of the actors, and what is counted. */
function readOf(text: string): { named: string[]; counted: string[] } {
  const quantities = readQuantities(tokenise(plainReport(text)), []);
  return {
    named: actorsIn(text).map(({ value }) => value.name),
    counted: quantities.map((found) => slice(text, found)),
  };
}

it.each([
  ['Police held a 34 year old Latvian citizen.', '34 year old Latvian citizen'],
  ['Police held a 34 year-old Latvian engineer.', '34 year-old Latvian engineer'],
  ['Later the Kestle 9 unit struck.', 'Kestle 9 unit'],
  ['Later it named the Tarn 12 brigade.', 'Tarn 12 brigade'],
  ['Later it named the Grey 4 group.', 'Grey 4 group'],
])('an age or a number in a name counts nobody: %s', (text, name) => {
  const { named, counted } = readOf(text);
  expect(named).toContain(name);
  expect(counted).toEqual([]);
});

it.each([
  ['Police held 34 Latvian citizens.', '34 Latvian citizens'],
  ['Police held 34 old Latvian citizens.', '34 old Latvian citizens'],
  ['Later it named 9 units.', '9 units'],
])('others are counted: %s', (text, words) => {
  expect(readOf(text).counted).toEqual([words]);
});

it.each([
  ['Norway accused its army of gas attacks.', 'army'],
  ["Norway accused Sweden's army of rocket attacks on a port.", "Sweden's army"],
  ['The opposition accuses the government of tax fraud.', 'government'],
  ['Norway accused its ministry of health of tax fraud.', 'ministry of health'],
  ['Norway accused the Ministry of Justice of it.', 'Ministry of Justice'],
  ['Norway accused the government of Sweden.', 'government of Sweden'],
  ['Its ministry of health denied it.', 'Its ministry of health'],
])('of what somebody is accused is no part of the name: %s', (text, name) => {
  expect(readOf(text).named).toContain(name);
});
