import { expect, it } from 'vitest';
import { speakerOf } from '../../../src/present/view/describe-statement.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

it.each<[string, string | null, string]>([
  ['{s:The mill} {cue:says} {what:it closed}.', 'mill', 'mill'],
  ['{s:Nobody} {cue:would say} {what:why it closed}.', null, 'Nobody'],
  ['{s:The timing of it} {cue:suggests} {what:haste}.', null, 'report, in its own voice,'],
])('%s', (text, actor, who) => {
  const report = annotate(text, {
    statements: [{ source: 's', cue: 'cue', content: 'what', stance: 'assess', voice: 'source', actor }],
  });
  const view = viewDossier({ ...sampleDossier(), reports: [report], events: [] });
  expect(speakerOf(view, report.statements[0]!)).toBe(who);
});
