import type { Judgement } from '../model/judgement.ts';
import type { Report, ReportFacts } from '../model/report.ts';
import { pushTo } from './push-to.ts';

/**
 * What people have said of a report, laid over what it says itself: the latest standing judgement on each fact wins. Null
 * when nobody said anything. The report's id and text stay what they were.
 */
export function judgedFacts(
  report: Report,
  judgements: readonly Judgement[],
): (Partial<ReportFacts> & Pick<Report, 'basis'>) | null {
  const facts: Record<string, string | null> = {};
  for (const { decision, retracted } of judgements) {
    if (decision.kind === 'fact' && decision.report === report.id && retracted === null)
      facts[decision.fact] = decision.value;
  }
  const names = Object.keys(facts);
  if (names.length === 0) return null;
  return { ...facts, basis: { ...report.basis, ...Object.fromEntries(names.map((name) => [name, 'person'])) } };
}

/** The judgements on facts, by the report they are about. */
export function factsByReport(judgements: readonly Judgement[]): Map<string, Judgement[]> {
  const byReport = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.decision.kind === 'fact') pushTo(byReport, judgement.decision.report, judgement);
  }
  return byReport;
}
