import { describe, expect, it } from 'vitest';
import { collapseCopies } from '../../../src/present/view/collapse-copies.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Lineage } from '../../../src/model/lineage.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';

const said = (words: string) =>
  annotate(`{who:The bureau} {cue:said} {what:${words}}.`, {
    mentions: [{ actor: 'who' }],
    statements: [{ source: 'who', cue: 'cue', content: 'what', stance: 'accuse' }],
  });

function collapsed(reports: AnnotatedReport[], lineage: Lineage[] = []): number[] {
  const view = viewDossier({ ...sampleDossier(), reports, events: [], lineage });
  const statements = reports.flatMap((one) => one.statements);
  return collapseCopies(view, statements).map(({ copies }) => copies.length);
}

describe('collapseCopies', () => {
  const [first, dated, other] = [
    said('the group broke into the water works of the harbour town'),
    said('the group broke into the water works of the harbour town on May 20'),
    said('the group stole the plans of the pumps'),
  ];

  it('shows a statement once that another report has word for word', () => {
    const copy = said('the group broke into the water works of the harbour town');
    copy.statements[0]!.report = 'another';
    expect(collapsed([first, { ...copy, report: { ...copy.report, id: 'another' } }])).toEqual([1]);
  });

  it('takes near words for a copy only where one report takes from the other', () => {
    const row = {
      ...sampleDossier().lineage[0]!,
      report: dated.report.id,
      from: first.report.id,
      kind: 'copy' as const,
    };
    expect(collapsed([first, dated])).toEqual([0, 0]);
    expect(collapsed([first, dated], [row])).toEqual([1]);
    expect(collapsed([first, other], [{ ...row, report: other.report.id }])).toEqual([0, 0]);
  });
});
