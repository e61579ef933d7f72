import type { Judgement } from '../model/judgement.ts';
import type { Report, ReportFacts } from '../model/report.ts';
import { pushTo } from './push-to.ts';

/**
 * What people have said of a report, laid over what it says itself: the latest standing judgement on each fact wins, and an
 * empty one takes the earlier back, as if nothing had been said. Null when nothing is said. The report's id and text stay what they were.
 */
export function judgedFacts(
  report: Report,
  judgements: readonly Judgement[],
): (Partial<ReportFacts> & Pick<Report, 'basis'>) | null {
  const said = new Map<string, string>();
  for (const { decision, retracted } of judgements) {
    if (decision.kind !== 'fact' || decision.report !== report.id || retracted !== null) continue;
    if (decision.value === null) said.delete(decision.fact);
    else said.set(decision.fact, decision.value);
  }
  if (said.size === 0) return null;
  const byPerson = Object.fromEntries([...said.keys()].map((fact) => [fact, 'person']));
  return { ...Object.fromEntries(said), basis: { ...report.basis, ...byPerson } };
}

/** The judgements on facts, by the report they are about. */
export function factsByReport(judgements: readonly Judgement[]): Map<string, Judgement[]> {
  const byReport = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.decision.kind === 'fact') pushTo(byReport, judgement.decision.report, judgement);
  }
  return byReport;
}
