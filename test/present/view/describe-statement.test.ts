import { expect, it } from 'vitest';
import { describeStatement, speakerOf } from '../../../src/present/view/describe-statement.ts';
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

it.each([
  ['{s:The mill} {cue:denied} {what:the charges}.', 'The mill denies: '],
  ['{s:The mill} {cue:insisted} {what:its barge had been at sea}.', 'The mill denies, saying: '],
  ['{what:It was not us}, {s:the mill} {cue:said}.', 'the mill denies, saying: '],
  ['{s:The mill} {cue:called} {what:the claims baseless}.', 'The mill denies: '],
  ['{s:The mill} {cue:rejected claims} {what:that it had closed}.', 'The mill denies: '],
  ['{s:The mill} {cue:did not say} {what:it had closed}.', 'The mill denies: '],
])('what is denied and what is said instead are told apart: %s', (text, lead) => {
  const report = annotate(text, {
    statements: [{ source: 's', cue: 'cue', content: 'what', stance: 'deny', voice: 'source' }],
  });
  const view = viewDossier({ ...sampleDossier(), reports: [report], events: [] });
  expect(describeStatement(view, report.statements[0]!)[0]).toBe(lead);
});
