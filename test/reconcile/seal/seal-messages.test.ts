import { expect, it } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { findSeals, keyOfReports, sealMessages } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

const report = annotate('Police charged May Long and Will Young with hacking. Police charged Toma Varensk with theft.');
const role: Judgement = {
  id: 'j-1',
  decision: { kind: 'seal', name: 'keeper of the northern pier', sealed: true },
  by: 'kit',
  at: '2025-01-01T00:00:00Z',
  why: null,
  retracted: null,
};
const seals = findSeals([report], [role], keyOfReports(['a']));
const seal = (message: string) => sealMessages([message], [report], seals)[0]!;

it.each([
  ['May Long.txt: there is no such file.', /^\[Accused person \w+\]\.txt: there is no such file\.$/],
  ['reports/Will Young.txt: it is empty.', /^reports\/\[Accused person \w+\]\.txt: it is empty\.$/],
  ['toma-varensk_2.txt: it is empty.', /^\[Accused person \w+\]_2\.txt: it is empty\.$/],
  ['The keeper of the northern pier.txt: it is empty.', /^The \[Person \w+\]\.txt: it is empty\.$/],
])('labels a sealed name in a message about a file: %s', (message, expected) =>
  expect(seal(message)).toMatch(expected),
);

it('leaves other words alone', () => expect(seal('will.txt: it may be long.')).toBe('will.txt: it may be long.'));
