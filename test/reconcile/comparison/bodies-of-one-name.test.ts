import { expect, test } from 'vitest';
import { makeDossier, openAids } from '../../../src/gainsay.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';

const aids = openAids();

/** What is said of the two parties that two reports of one break-in accuse. */
function relationsBetween(...parties: [string, string]): string[] {
  const reports = parties.map((party, i) => {
    const text = `The operator blamed ${party} for the break-in at the plant.\n`;
    return readReport(openText({ file: `${i}.txt`, bytes: new TextEncoder().encode(text), told: {} }), aids);
  });
  const accused = makeDossier(reports).events.flatMap(({ fields }) => fields.filter(({ name }) => name === 'accused'));
  return accused.flatMap(({ comparisons }) => comparisons.map(({ relation }) => relation));
}

test.each<[string, string, string[]]>([
  ['the Norland Security Service', 'the Velmark Security Service', ['unexplained']],
  ['the Ministry for State Security', 'the Committee for State Security', ['unexplained']],
  ['the Second Signals Directorate of Norland', 'the Second Signals Directorate', []],
])('%s and %s', (a, b, expected) => expect(relationsBetween(a, b)).toEqual(expected));
