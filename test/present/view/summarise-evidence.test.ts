import { expect, it } from 'vitest';
import { slice } from '../../../src/model/span.ts';
import type { EvidenceMention } from '../../../src/model/mention.ts';
import { isWords } from '../../../src/present/view/piece.ts';
import { summariseEvidence } from '../../../src/present/view/summary/summarise-sources.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const printed = (evidence: string, indicator: EvidenceMention['indicator']) =>
  ({ evidence, state: 'offered', indicator }) as const;
const blog = annotate('It talks to {a:185.0.2.44}, {b:185.0.2.45} and {d:evil[.]example}. They have {e:proof}.', {
  publisher: 'Cinder Labs',
  mentions: [
    printed('a', 'IP address'),
    printed('b', 'IP address'),
    printed('d', 'domain'),
    { evidence: 'e', state: 'claimed' },
  ],
});
const echo = annotate('Cinder Labs named {d:evil[.]example}. It published {logs:log files}.', {
  publisher: 'Harbour Post',
  mentions: [printed('d', 'domain'), { evidence: 'logs', state: 'offered' }],
});

function summarise(...reports: (typeof blog)[]): string {
  const view = viewDossier({ ...sampleDossier(), reports });
  const said = summariseEvidence(view).flatMap(({ sentence }) => sentence);
  const words = said.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (isWords(piece)) return '';
    const mention = view.mentions.get(piece.ref)!;
    return slice(view.reports.get(mention.report)!.report.text, mention);
  });
  return words.join('');
}

it('says which indicators are printed, and in which report', () => {
  expect(summarise(blog)).toBe(
    'Indicators that could be checked (2 IP addresses and 1 domain) are printed in Cinder Labs (185.0.2.44); evidence is claimed in 1 passage.',
  );
});

it('counts an indicator that two reports print once, and names both', () => {
  const said = summarise(blog, echo);
  expect(said).toContain(
    '(2 IP addresses and 1 domain) are printed in Cinder Labs (185.0.2.44), Harbour Post (evil[.]example)',
  );
  expect(said).toContain('more is offered in 1 passage');
});
