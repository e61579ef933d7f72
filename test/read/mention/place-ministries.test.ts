import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

/** The country and the basis of the last ministry that a report tells of, written in Tallinn or undated in no place. */
function placed(text: string, dateline = 'TALLINN'): [string | null, string] {
  const whole = `${dateline} - ${text}`;
  const skips = dateline ? [{ kind: 'dateline' as const, start: 0, end: dateline.length }] : [];
  const report = { ...plainReport(whole), skips };
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  const found = actors.findLast(({ start, end }) => /ministry/i.test(whole.slice(start, end)))!;
  return [found.value.country, found.basis];
}

test.each<[string, string | null, string]>([
  ['The interior ministry said mail was stolen.', 'EE', 'inferred'],
  ['The Ministry of Health said mail was stolen.', 'EE', 'inferred'],
  ['The interior ministry said so. The ministry gave no names.', 'EE', 'inferred'],
  ["Estonia's interior ministry said so.", 'EE', 'stated'],
  ["Velmora's interior ministry said so.", null, 'stated'],
  ["Velmora's foreign ministry denied it. The interior ministry said so.", null, 'stated'],
  ['The Polish foreign ministry denied it. The interior ministry said so.', null, 'stated'],
  ['The ministry said so.', null, 'stated'],
])('in a report from a capital: %s', (text, country, basis) => expect(placed(text)).toEqual([country, basis]));

test('without a dateline it is of nobody that is known', () =>
  expect(placed('The interior ministry said so.', '')).toEqual([null, 'stated']));
