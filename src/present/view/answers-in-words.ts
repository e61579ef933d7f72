import type { Reference } from '../../model/reference.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import type { Response } from './find-responses.ts';
import type { Copied } from './collapse-copies.ts';
import { describeStatement } from './describe-statement.ts';
import { alsoIn } from './group-accusations.ts';
import { noAnswer } from './no-answer.ts';
import { inOneLine } from './in-one-line.ts';
import { copiesBySpeaker } from './share-answers.ts';
import type { View } from './view-dossier.ts';
import { aboutElement } from './wording/element-words.ts';

/** One answer to an accusation as a line, or that there is none. */
export interface AnswerLine {
  /** The statements it tells of: the answer, then its copies in other reports; empty where nothing answers. */
  ids: Reference[];
  line: string;
}

// Copies of an accusation share one list of answers, and every row that touches them asks.
const known = new WeakMap<readonly Response[], AnswerLine[]>();

/**
 * What stands beside an accusation wherever it is handed on: each answer once with its copies, or one line that there is none in these
 * reports. Never empty.
 */
export function answersInWords(view: View, accusation: Statement): AnswerLine[] {
  const responses = view.responses.get(accusation.id) ?? [];
  let lines = known.get(responses);
  if (!lines) known.set(responses, (lines = linesOf(view, responses)));
  return lines.length > 0 ? lines : [{ ids: [], line: inOneLine(view, noAnswer(view, accusation)) }];
}

function linesOf(view: View, responses: readonly Response[]): AnswerLine[] {
  const rank = new Map(responses.map(({ statement }, i) => [statement, i]));
  const answers = [...Map.groupBy(responses, ({ element }) => element)].flatMap(([element, given]) => {
    const said = given.flatMap(({ statement }) => view.statements.get(statement) ?? []);
    return copiesBySpeaker(view, said).flatMap(([, copied]) => copied.map((one) => ({ ...one, element })));
  });
  return answers
    .sort((a, b) => rank.get(a.first.id)! - rank.get(b.first.id)!)
    .map((one) => {
      const ids = [one.first, ...one.copies].map(({ id }) => id);
      return { ids, line: `${answerInWords(view, one.first, one.element)}${alsoWords(view, one)}` };
    });
}

/** One answer as a line that ends in its reference; one that accuses in return says also by what it is answered itself. */
export function answerInWords(view: View, said: Statement, element: Response['element']): string {
  const line = `${inOneLine(view, describeStatement(view, said, aboutElement(element)))} ${said.id}`;
  if (!accuses(said.stance)) return line;
  const answers = (view.responses.get(said.id) ?? []).map(({ statement }) => statement);
  return `${line}; to this: ${answers.length > 0 ? answers.join(', ') : inOneLine(view, noAnswer(view, said))}`;
}

function alsoWords(view: View, copied: Copied): string {
  return copied.copies.length > 0 ? `; ${alsoIn(view, copied)}: ${copied.copies.map(({ id }) => id).join(', ')}` : '';
}
