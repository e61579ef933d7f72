import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { readEvidence } from '../../../src/read/mention/read-evidence.ts';
import { readTechniques } from '../../../src/read/mention/read-topics.ts';
import { plainTokens } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

test.each<[string, string[]]>([
  ['Norvane fights through proxies in Tarsia.', []],
  ['It feared a war of Kelmark and its proxies against Ostravia.', []],
  ['Kelmark runs a proxy network of militias in Tarsia.', []],
  ['The crew sent its traffic through proxies in Tarsia.', ['T1090']],
  ['They hid behind a residential proxy network.', ['T1090']],
  ['The crew used a VPN.', ['T1090']],
])('proxies are a technique only where machines are spoken of: %s', (sentence, expected) => {
  expect(readTechniques(plainTokens(sentence), codebooks).map(({ value }) => value.id)).toEqual(expected);
});

test.each<[string, number]>([
  ['Norvane vowed to retaliate, without giving details.', 0],
  ['The ministry will answer in kind, it said without elaborating.', 0],
  ['Pellia accused Norvane of jamming its radar, without giving details.', 1],
  ['Pellia said that Norvane was behind the jamming and would go on, without giving details.', 1],
  ['It said that it would answer, without offering evidence.', 1],
  ['It vowed to answer. Pellia spoke of an attack without giving details.', 1],
])('details of what somebody means to do are no evidence: %s', (sentence, expected) => {
  expect(readEvidence(plainTokens(sentence))).toHaveLength(expected);
});
