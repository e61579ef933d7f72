import { accuses, type Statement } from '../../model/statement.ts';
import type { Response } from './answers.ts';
import { describeStatement } from './describe-statement.ts';
import { noAnswer } from './other-denials.ts';
import { inOneLine } from './in-one-line.ts';
import type { View } from './view-dossier.ts';
import { aboutElement } from './wording.ts';

/**
 * What stands beside an accusation wherever it is handed on: each answer as one line that ends in its reference, or one line that there is
 * none in these reports. Never empty.
 */
export function answersInWords(view: View, accusation: Statement): string[] {
  const answers = (view.responses.get(accusation.id) ?? []).flatMap((one) => answerInWords(view, one) ?? []);
  return answers.length > 0 ? answers : [inOneLine(view, noAnswer(view, accusation))];
}

/** One answer as a line; null where its statement is not in the dossier. An answer that accuses in return says by what it is answered itself. */
export function answerInWords(view: View, { statement, element }: Response): string | null {
  const said = view.statements.get(statement);
  if (!said) return null;
  const line = `${inOneLine(view, describeStatement(view, said, aboutElement(element)))} ${statement}`;
  if (!accuses(said.stance)) return line;
  const answers = (view.responses.get(statement) ?? []).map((one) => one.statement);
  return `${line}; to this: ${answers.length > 0 ? answers.join(', ') : inOneLine(view, noAnswer(view, said))}`;
}
