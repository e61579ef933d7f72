import { expect, it } from 'vitest';
import { summariseProtection } from '../../../src/present/view/summary/summarise-sources.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const SPOKEN =
  'police in marl have charged a clerk with helping hackers break into the port and her lawyer says that she is innocent of it all';

function summarise(text: string, sealed = sampleDossier().sealed): string {
  const reports = [annotate(text, { publisher: 'Channel Two' })];
  const view = viewDossier({ ...sampleDossier(), reports, sealed, caveats: [] });
  const pieces = summariseProtection(view).flatMap(({ sentence }) => sentence);
  return pieces.filter((piece) => typeof piece === 'string').join('');
}

it('says where names cannot be told, whether or not some are sealed', () => {
  const caption = summarise(SPOKEN, []);
  expect(caption).toBe(
    'No name sealed, and other names of persons may stand unsealed in Channel Two, written without capitals; no personal data found to mask.',
  );
  const one = summarise(SPOKEN, [{ label: '[Accused person 7KQ]', position: 'charged', statement: null }]);
  expect(one).toMatch(/^1 name sealed: \[Accused person 7KQ\], and other names of persons may stand unsealed/);
});

it('says nothing of it elsewhere', () => {
  expect(summarise(`Police. ${SPOKEN}`.replace('marl', 'Marl'), [])).toBe(
    'No name sealed; no personal data found to mask.',
  );
});
