import { expect, it } from 'vitest';
import { renderDossier } from '../../../src/present/text/render-dossier.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const told = annotate(
  '{a:Norland} said {b:Sudland broke in}. {c:Westmark} said {d:Sudland stole plans}. {e:Sudland} denied {f:it all}. {e2:Sudland} denied {g:the theft}. {e3:Sudland} denied {h:the break-in}.',
  {
    statements: [
      { source: 'a', content: 'b', stance: 'accuse', actor: 'Norland', voice: 'source' },
      { source: 'c', content: 'd', stance: 'accuse', actor: 'Westmark', voice: 'source' },
      { source: 'e', content: 'f', stance: 'deny', actor: 'Sudland', voice: 'source' },
      { source: 'e2', content: 'g', stance: 'deny', actor: 'Sudland', voice: 'source' },
      { source: 'e3', content: 'h', stance: 'deny', actor: 'Sudland', voice: 'source' },
    ],
  },
);
const [first, second, ...denials] = told.statements;
for (const denial of denials)
  denial.answers = [first!, second!].map(({ id }) => ({ statement: id, element: 'whole' as const }));

it('answers that were quoted before share a line, whoever gives them once', () => {
  const statements = told.statements.map(({ id }) => id);
  const event = { ...sampleDossier().events[0]!, statements, positions: [], fields: [], links: [] };
  const dossier = { ...sampleDossier(), reports: [told], events: [event], lineage: [], unanswered: [] };
  const { short } = viewDossier(dossier);
  const text = renderDossier(dossier, { width: 200, color: false });
  expect(text.match(/→ Sudland denies: “/g)).toHaveLength(3);
  expect(text).toContain(`→ as above: Sudland denies (${denials.map(({ id }) => short.get(id)).join(', ')})`);
});

it('whoever opens a sentence has no capital in the middle of ours', () => {
  const charged = annotate('{a:Two men} were charged {b:with spying}. {c:Two Rivers} was charged {d:with theft}.', {
    statements: [
      { content: 'b', stance: 'accuse', accused: 'Two men', voice: 'outlet' },
      { content: 'd', stance: 'accuse', accused: 'Two Rivers', voice: 'outlet' },
    ],
  });
  const statements = charged.statements.map(({ id }) => id);
  const event = { ...sampleDossier().events[0]!, statements, positions: [], fields: [], links: [] };
  const dossier = { ...sampleDossier(), reports: [charged], events: [event], lineage: [], unanswered: [] };
  const text = renderDossier(dossier, { width: 200, color: false });
  expect(text).toContain(' accuses two men: “');
  expect(text).toContain(' accuses Two Rivers: “');
});
