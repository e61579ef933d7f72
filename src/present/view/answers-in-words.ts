import type { Statement } from '../../model/statement.ts';
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
  const answers = (view.responses.get(accusation.id) ?? []).flatMap(({ statement, element }) => {
    const said = view.statements.get(statement);
    return said ? [`${inOneLine(view, describeStatement(view, said, aboutElement(element)))} ${statement}`] : [];
  });
  return answers.length > 0 ? answers : [inOneLine(view, noAnswer(view, accusation))];
}
