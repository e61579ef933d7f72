import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

/** The places of a text, and the countries of its actors. */
function told(text: string): string[] {
  const report = plainReport(text);
  const mentions = readMentions(report, tokenise(report), codebooks);
  const places = mentions.filter(isMention('place')).map(({ value }) => value.name);
  const countries = mentions.filter(isMention('actor')).flatMap(({ value }) => value.country ?? []);
  return [...places, ...new Set(countries)];
}

it.each<[string, string[]]>([
  ['The firm Poltava Marine Software said it had been hacked.', []],
  ['A spokesman for Gdansk Shipyard Systems declined to comment.', []],
  ['The Turin Dynamics Group said it had been hacked.', []],
  ['Hackers attacked Brno Analytics, a software firm.', []],
  ['The ministry of Ostrava Coast blamed hackers.', []],
  ['Ostrava Coast accused hackers of spying.', []],
  // The report speaks of that country.
  ['Poland said Gdansk Shipyard Systems had been hacked.', ['PL']],
  // What stands in a town or governs it.
  ['Police in Ostrava arrested a man.', ['Ostrava', 'CZ']],
  ['The Poltava Regional Administration said so.', ['Poltava', 'UA']],
  ['Warsaw University said so.', ['PL']],
  ['Kyiv Mayor Vitali Bondar said so.', ['UA']],
  ['The Kyiv Security Service said so.', ['UA']],
  ['In Ostrava, Poltava Marine Software said it had been hacked.', ['Ostrava']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));
