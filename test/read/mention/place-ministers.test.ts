import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

/** The country of everybody called Holm in a report from Tallinn, or from no place told. */
function countriesOf(text: string, dateline = 'TALLINN'): (string | null)[] {
  const whole = `${dateline} - ${text}`;
  const skips = dateline ? [{ kind: 'dateline' as const, start: 0, end: dateline.length }] : [];
  const report = { ...plainReport(whole), skips };
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  return actors.filter(({ value }) => /Holm/.test(value.name)).map(({ value }) => value.country);
}

test.each<[string, (string | null)[]]>([
  ['Estonia was hit. Prime Minister Petra Holm said so. Holm blamed hackers.', ['EE', 'EE']],
  ['Estonia was hit. Foreign Minister Petra Holm said so.', ['EE']],
  ['Estonia was hit. Polish Foreign Minister Petra Holm said so.', ['PL']],
  ['Estonia was hit. Polish Interior Minister Ivo Dane knew. Prime Minister Petra Holm said so.', [null]],
  ['Estonia was hit. President Petra Holm said so.', [null]],
  ['Poland was hit. Prime Minister Petra Holm said so.', [null]],
])('in a report from a capital: %s', (text, countries) => expect(countriesOf(text)).toEqual(countries));

test('without a dateline nothing tells', () =>
  expect(countriesOf('Estonia was hit. Prime Minister Petra Holm said so.', '')).toEqual([null]));
