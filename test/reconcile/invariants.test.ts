import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { generateReports, type Generated } from '../../gold/generate/generate.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { reportId } from '../../src/model/report.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const codebooks = openCodebooks();
const RUNS = { numRuns: 12 };

/** Some reports of some invented stories, in any order. */
const someReports = fc
  .record({ seed: fc.integer({ min: 1, max: 40 }), picks: fc.array(fc.nat(), { minLength: 4, maxLength: 24 }) })
  .map(({ seed, picks }) => {
    const generated = generateReports({ seed, reports: 45 });
    return [...new Set(picks.map((pick) => generated[pick % generated.length]!))];
  });

const annotatedOf = (generated: readonly Generated[]) => generated.map(({ annotated }) => annotated);

/** The same reports as new objects: nothing that was derived from the old ones is remembered. */
function afresh(reports: readonly AnnotatedReport[]): AnnotatedReport[] {
  return reports.map((annotated) => structuredClone(annotated));
}

function dossierOf(reports: readonly AnnotatedReport[], judgements: readonly Judgement[] = []): Dossier {
  return reconcile(reports, judgements, codebooks);
}

/** A copy of a report, word for word, in another outlet. */
function reprint({ report, mentions, statements }: AnnotatedReport, publisher: string): AnnotatedReport {
  const id = reportId(report.text, { ...report, publisher });
  const moved = JSON.stringify({ report: { ...report, publisher }, mentions, statements, caveats: [] });
  const copy = JSON.parse(moved.replaceAll(report.id, id)) as AnnotatedReport;
  // Every reference names its report, so that those of the copy are its own.
  return JSON.parse(
    JSON.stringify(copy).replaceAll(/"([ms])-([0-9a-z]{12})"/g, `"$1-${id.slice(0, 4)}$2"`),
  ) as AnnotatedReport;
}

describe('a dossier of any generated reports', () => {
  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(someReports, fc.infiniteStream(fc.nat()), (generated, chance) => {
        const reports = annotatedOf(generated);
        const shuffled = reports
          .map((annotated) => ({ annotated, rank: chance.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ annotated }) => annotated);
        expect(dossierOf(afresh(shuffled))).toEqual(dossierOf(afresh(reports)));
      }),
      RUNS,
    );
  });

  it('is the same when they come one by one as when all is dropped and rebuilt', () => {
    fc.assert(
      fc.property(someReports, (generated) => {
        const reports = annotatedOf(generated);
        const steps = reports.map((_, i) => dossierOf(reports.slice(0, i + 1)));
        expect(steps.at(-1)).toEqual(dossierOf(afresh(reports)));
      }),
      RUNS,
    );
  });

  it('is the same after reports were there and are taken out again', () => {
    fc.assert(
      fc.property(someReports, fc.nat(), (generated, at) => {
        const reports = annotatedOf(generated);
        const without = reports.filter((_, i) => i !== at % reports.length);
        dossierOf(reports);
        expect(dossierOf(without)).toEqual(dossierOf(afresh(without)));
      }),
      RUNS,
    );
  });

  it('is the same after a person has told two names apart and taken that back', () => {
    fc.assert(
      fc.property(someReports, (generated) => {
        const reports = annotatedOf(generated);
        const { group, groupMisheard } = generated[0]!.story;
        const judgement: Judgement = {
          id: 'j-1',
          decision: { kind: 'alias', a: group, b: groupMisheard, verdict: 'different' },
          by: 'A reader',
          at: '2026-01-01T00:00:00Z',
          why: null,
          retracted: null,
        };
        const before = dossierOf(reports);
        expect(dossierOf(reports, [judgement])).toEqual(dossierOf(afresh(reports), [judgement]));
        expect(dossierOf(reports, [{ ...judgement, retracted: '2026-01-02T00:00:00Z' }])).toEqual(before);
      }),
      RUNS,
    );
  });

  it('has no more origins for a copy', () => {
    fc.assert(
      fc.property(someReports, fc.nat(), (generated, at) => {
        const reports = annotatedOf(generated);
        const copy = reprint(reports[at % reports.length]!, 'Nowhere Reprints');
        const [before, after] = [dossierOf(reports), dossierOf([...reports, copy])];
        expect(after.origins.length).toBeLessThanOrEqual(before.origins.length);
      }),
      RUNS,
    );
  });
});
