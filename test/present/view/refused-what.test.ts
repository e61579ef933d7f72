import { expect, it } from 'vitest';
import { refusedWhat } from '../../../src/present/view/refused-what.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

it.each([
  ['{s:The mill} {cue:declined} {what:to comment}.', 'no comment'],
  ['{s:The mill} {cue:did not respond} {what:to a request for comment}.', 'no reply'],
  ['{s:The mill} {cue:gave no} {what:technical evidence}.', 'no evidence'],
  ['{s:The mill} {cue:did not give} {what:further details}.', 'no details'],
  ['{s:The mill} {cue:did not say} {what:whether evidence was found}.', null],
  ['{s:The mill} {cue:did not name} {what:those who had asked the clerk for a comment}.', null],
])('%s', (text, kind) => {
  const report = annotate(text, {
    statements: [{ source: 's', cue: 'cue', content: 'what', stance: 'withhold', voice: 'source' }],
  });
  const view = viewDossier({ ...sampleDossier(), reports: [report], events: [] });
  expect(refusedWhat(view, report.statements[0]!)).toBe(kind);
});
