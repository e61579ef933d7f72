import { accuses, type Statement } from '../../model/statement.ts';
import { describeStatement } from '../view/describe-statement.ts';
import { pointers } from '../view/piece.ts';
import { entry, type Sheet } from './sheet.ts';

/** Statements, a line each; under an accusation the references of its answers, or that there is none. */
export function renderStatements(sheet: Sheet, statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) => [
    ...entry(sheet, statement.id, describeStatement(sheet.view, statement)),
    ...renderAnswered(sheet, statement),
  ]);
}

/** Under an accusation the references of its answers, or that there is none; nothing under another statement. */
export function renderAnswered(sheet: Sheet, statement: Statement): string[] {
  if (!accuses(statement.stance)) return [];
  const answers = (sheet.view.responses.get(statement.id) ?? []).map((response) => response.statement);
  if (answers.length === 0) return entry(sheet, null, '→ no answer in these reports', 1);
  return entry(sheet, null, ['→ answered by ', ...pointers(answers)], 1);
}
