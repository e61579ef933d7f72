import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { indexActors } from '../actor/index-actors.ts';
import { findReversals } from './find-reversals.ts';
import { tieAnswers, type Tie } from './tie-answers.ts';

/**
 * The reports with each statement as reconciling has it: an accusation that hits back is a `counter-accuse` ({@link
 * findReversals}), and `answers` holds what it answers in all reports ({@link tieAnswers}), without what reading tied
 * to an accusation of another event.
 */
export function settleAnswers(
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  actors: readonly Actor[],
  codebooks: Codebooks,
): AnnotatedReport[] {
  const reversed = findReversals(reports, statementEvents, indexActors(actors, reports, codebooks));
  const turned = withStatements(reports, (statement) =>
    reversed.has(statement.id) ? { ...statement, stance: 'counter-accuse' } : statement,
  );
  const ties = Map.groupBy(tieAnswers(turned, statementEvents, actors, codebooks), ({ by }) => by);
  return withStatements(turned, (statement) => ({
    ...statement,
    answers: (ties.get(statement.id) ?? []).map(answerOf),
  }));
}

function withStatements(
  reports: readonly AnnotatedReport[],
  change: (statement: Statement) => Statement,
): AnnotatedReport[] {
  return reports.map((annotated) => ({ ...annotated, statements: annotated.statements.map(change) }));
}

function answerOf({ statement, element }: Tie): Statement['answers'][number] {
  return { statement, element };
}
