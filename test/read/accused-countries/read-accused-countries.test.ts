import { describe, expect, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import { slice } from '../../../src/model/span.ts';
import { readAccusedCountries } from '../../../src/read/accused-countries/read-accused-countries.ts';
import { openText } from '../../../src/read/form/text.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readIntake } from '../../../src/read/report/read-intake.ts';

const aids = openAids();

function accusedIn(text: string): string[] {
  const { report } = readIntake(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }));
  return readAccusedCountries(tokenise(report), aids).map(
    ({ country, spans }) => `${country} ${spans.map((span) => slice(text, span)).join(', ')}`,
  );
}

describe('accused countries', () => {
  it.each([
    ['Norwegian hackers defaced the website of a Swedish ministry.', ['NO Norwegian']],
    ['The website of a Swedish ministry was defaced by Norwegian hackers.', ['NO Norwegian']],
    ['Swedish hackers defaced the website of a Norwegian ministry.', ['SE Swedish']],
    ['A pro-Norwegian hacktivist group attacked websites of the Swedish parliament.', ['NO pro-Norwegian']],
    ['norwegian hackers stole documents of a bank in Sweden.', ['NO norwegian']],
    ['APT 28 stole documents of a ministry in Sweden.', ['RU APT 28']],
    ['Sweden said that state-sponsored hackers from Norway had attacked its parliament.', ['NO Norway']],
    ['Unknown attackers took down the website of the Swedish parliament.', []],
    ['Hackers of the Federal Police attacked websites of the parliament.', []],
    ['Hackers of the Mexican Federal Police attacked websites of the parliament.', ['MX Mexican, Federal Police']],
    ['The bank opened a branch in Oslo.', []],
  ])('%s', (text, accused) => {
    expect(accusedIn(text)).toEqual(accused);
  });

  it('are told of the opening only', () => {
    expect(accusedIn(`${'The port stayed shut all day. '.repeat(80)}Norwegian hackers attacked it.`)).toEqual([]);
  });
});
