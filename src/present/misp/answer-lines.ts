import type { Reading } from '../../model/field.ts';
import type { Statement } from '../../model/statement.ts';
import { accusationsOfReading } from '../view/answers-beside.ts';
import { answersInWords, type AnswerLine } from '../view/answers-in-words.ts';
import { speakerName } from '../view/describe-statement.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { noAnswer } from '../view/no-answer.ts';
import type { View } from '../view/view-dossier.ts';
import { aboutElement } from '../view/wording/element-words.ts';
import type { Answered } from './tags.ts';

/** As many characters of answers as stand whole beside an accusation. Beyond, their references stand: each has its own attribute. */
const ROOM = 8_000;

/** What stands beside these accusations, one speaker's of the same words: each answer, or that there is none in these reports. */
export function answerLines(view: View, accusations: readonly Statement[]): string[] {
  const answered = accusations.filter(({ id }) => view.responses.has(id));
  const asked = answered.length > 0 ? answered : accusations;
  const lines = [...new Map(asked.flatMap((one) => answersInWords(view, one)).map((one) => [one.line, one])).values()];
  if (answered.length === 0) {
    const none = lines.map(({ line }) => line);
    return none.filter((line) => !isBegun(line, none)).map((line) => `${line}.`);
  }
  const whole: AnswerLine[] = [];
  let room = ROOM;
  for (const one of lines) {
    room -= one.line.length;
    if (room < 0) break;
    whole.push(one);
  }
  const told = new Set(whole.flatMap(({ ids }) => ids));
  const rest = answerIds(view, answered).filter((id) => !told.has(id));
  return [
    ...whole.map(({ line }) => `Answer: ${line}.`),
    ...(rest.length > 0 ? [`Answered in attributes of their own by ${rest.join(', ')}.`] : []),
  ];
}

/** True of a line that another one says, and more. */
function isBegun(line: string, lines: readonly string[]): boolean {
  return lines.some((other) => other !== line && other.startsWith(line));
}

/** How an accusation was answered, by the stances of what answers it. */
export function howAnswered(view: View, accusations: readonly Statement[]): Answered {
  const stances = answerIds(view, accusations).map((id) => view.statements.get(id)?.stance);
  if (stances.length === 0) return 'none';
  return stances.every((stance) => stance === 'withhold') ? 'refusal' : 'given';
}

/** Of values that accusations give or hold, in short, what answers these: `Accusation s-…: answered by s-….` */
export function readingPointers(view: View, readings: readonly Reading[]): string[] {
  const accusations = [...new Set(readings.flatMap((one) => accusationsOfReading(view, one)))];
  return [...Map.groupBy(accusations, (one) => answerPointer(view, one))].map(
    ([told, same]) => `Accusation ${same.map(({ id }) => id).join(', ')}: ${told}.`,
  );
}

function answerPointer(view: View, accusation: Statement): string {
  const ids = answerIds(view, [accusation]);
  if (ids.length > 0) return `answered by ${ids.join(', ')}`;
  const none = inOneLine(view, noAnswer(view, accusation));
  return none.charAt(0).toLowerCase() + none.slice(1);
}

/** What these statements answer: `Answers, as to the act: Norland State Police s-…, s-….` A denial denies something: where it is not known what, it says so. */
export function answeredLines(view: View, statements: readonly Statement[]): string[] {
  const given = statements.flatMap(({ id }) => view.answered.get(id) ?? []);
  if (given.length === 0 && statements.some(({ stance }) => stance === 'deny' || stance === 'confirm'))
    return ['Which accusation of these reports it answers is not known.'];
  return [...Map.groupBy(given, ({ element }) => element)].map(([element, answers]) => {
    const asked = [...new Set(answers.map(({ statement }) => statement))].flatMap(
      (id) => view.statements.get(id) ?? [],
    );
    const told = [...Map.groupBy(asked, (one) => speakerName(view, one))].map(
      ([name, accusations]) => `${name} ${accusations.map(({ id }) => id).join(', ')}`,
    );
    return `Answers${aboutElement(element)}: ${told.join('; ')}.`;
  });
}

function answerIds(view: View, accusations: readonly Statement[]): string[] {
  const given = accusations.flatMap(({ id }) => view.responses.get(id) ?? []).map(({ statement }) => statement);
  return [...new Set(given)].filter((id) => view.statements.has(id));
}
