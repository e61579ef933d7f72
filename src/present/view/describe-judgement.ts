import type { Decision, Judgement } from '../../model/judgement.ts';
import type { Reference } from '../../model/reference.ts';
import { reportReference } from '../../model/report.ts';

/** A judgement in a line: what was decided, by whom, when and why, and when it was taken back. */
export function describeJudgement(judgement: Judgement, short: ReadonlyMap<Reference, string> = new Map()): string {
  const { decision, by, at, why, retracted } = judgement;
  const taken = retracted === null ? '' : `; taken back ${retracted.slice(0, 10)}`;
  return `${decided(decision, short)}: ${by}, ${at.slice(0, 10)}${why ? `, ${why}` : ''}${taken}`;
}

function decided(decision: Decision, short: ReadonlyMap<Reference, string>): string {
  switch (decision.kind) {
    case 'seal':
      return `${decision.sealed ? 'seal' : 'show'} ${decision.name}`;
    case 'alias':
      return `${decision.a} and ${decision.b} are ${ALIKE[decision.verdict]}`;
    case 'fact': {
      const report = reportReference(decision.report);
      const of = `${decision.fact} of ${short.get(report) ?? report}`;
      return decision.value === null ? `nothing more is said of ${of}` : `${of} is ${decision.value}`;
    }
  }
}

const ALIKE = { same: 'the same', different: 'different', unsure: 'perhaps the same' } as const;
