import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Decision, Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import type { Seal } from '../../model/seal.ts';
import { makeSealer, type Sealer } from './sealer.ts';
import { LINK_LABEL } from './withhold-links.ts';

/** What people decided, in the order in which they did, without a name that a seal covers. */
export function listJudgements(
  reports: readonly AnnotatedReport[],
  judgements: readonly Judgement[],
  seals: readonly Seal[],
): Judgement[] {
  const sealer = makeSealer(reports, seals);
  const byId = new Map(reports.map(({ report }) => [report.id, report]));
  return judgements.map((judgement) => ({
    ...sealJudgement(judgement, sealer),
    decision: sealDecided(judgement.decision, byId, sealer),
  }));
}

/** A judgement without a sealed name in who decided and why. */
export function sealJudgement<T extends Pick<Judgement, 'by' | 'why'>>(judgement: T, sealer: Sealer): T {
  const why = judgement.why === null ? null : sealer.sealString(judgement.why);
  return { ...judgement, by: sealer.sealString(judgement.by), why };
}

function sealDecided(decision: Decision, reports: ReadonlyMap<string, Report>, sealer: Sealer): Decision {
  switch (decision.kind) {
    case 'seal':
      return { ...decision, name: sealer.sealString(decision.name) };
    case 'alias':
      return { ...decision, a: sealer.sealString(decision.a), b: sealer.sealString(decision.b) };
    case 'fact': {
      const { fact, value } = decision;
      const report = reports.get(decision.report);
      if (value === null) return decision;
      if (fact === 'url' && report && sealer.withholdsLink(report)) return { ...decision, value: LINK_LABEL };
      return { ...decision, value: sealer.within(decision.report).sealString(value, fact === 'url') };
    }
  }
}
