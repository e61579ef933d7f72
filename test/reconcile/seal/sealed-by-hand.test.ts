import { expect, it } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

const KEY = keyOfReports(['a']);

it.each([
  ['Nobody was hurt. Nobody Zzz was not there.', 'Zzz Nobody', 'Nobody was hurt. ██████████ was not there.'],
  ['Zzz Nobody left. Nobody saw it. Mr Nobody ran.', 'Zzz Nobody', '██████████ left. Nobody saw it. Mr ██████ ran.'],
  ['It was dark. Nobody saw it.', 'Zzz Nobody', 'It was dark. Nobody saw it.'],
  [
    'Mira Ministry left. The Ministry of Ports is old.',
    'Mira Ministry',
    '█████████████ left. The Ministry of Ports is old.',
  ],
  ['Mira Hope left. Hope is not lost? Mira wept.', 'Mira Ship', 'Mira Hope left. Hope is not lost? Mira wept.'],
])('an ordinary word of a name sealed by hand is spared: %s', (text, name, expected) => {
  const report = annotate(text);
  const judgement: Judgement = {
    id: 'j',
    decision: { kind: 'seal', name, sealed: true },
    by: 'an analyst',
    at: '2031-01-01',
    why: null,
    retracted: null,
  };
  expect(sealReports([report], findSeals([report], [judgement], KEY))[0]!.report.text).toBe(expected);
});
