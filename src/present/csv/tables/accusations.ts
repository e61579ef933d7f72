import type { Reference } from '../../../model/reference.ts';
import { accuses, ELEMENTS, type Statement } from '../../../model/statement.ts';
import type { Response } from '../../view/find-responses.ts';
import { answerInWords, answersInWords } from '../../view/answers-in-words.ts';
import { accusationsAmong, copiesBySpeaker } from '../../view/share-answers.ts';
import type { View } from '../../view/view-dossier.ts';
import { sentences } from '../csv.ts';
import { EVENTS_OF } from '../event-columns.ts';
import { REPORT, REPORT_ID, WORDS } from '../place-columns.ts';
import * as of from '../statement-columns.ts';
import { columnsOf, oneOf, tableOf, type Column } from '../table.ts';

/** An accusation and one answer to it; `response` and `said` are null where these reports have none. */
interface Answered {
  accusation: Statement;
  response: Response | null;
  said: Statement | null;
  /** The accusation that this one repeats in another report. */
  repeats: Reference | null;
}

const accusation = ({ accusation: one }: Answered) => one;
const said = ({ said: one }: Answered) => one;
const reportOf = ({ accusation: { report } }: Answered) => report;
const reportOfAnswer = ({ said: one }: Answered) => one?.report;

export const ACCUSATIONS = tableOf<Answered>(
  'accusations',
  'one accusation and one answer to it; one row without an answer where these reports have none',
  answeredPairs,
  [
    ['statement_id', 'the accusation', ({ accusation: { id } }) => id],
    ...columnsOf(reportOf, REPORT),
    ...columnsOf(accusation, [...of.ACT, ...of.ACCUSED]),
    ...columnsOf((row: Answered) => of.contentOf(row.accusation), WORDS),
    ...columnsOf(accusation, [of.FORM, ...of.MARKS]),
    ['url', 'the link of the report', ({ accusation: { report } }, view) => view.reports.get(report)?.report.url],
    [
      'answered',
      'whether these reports have an answer; a refusal to answer (`withhold`) counts as one',
      (row) => row.said !== null,
    ],
    ...ofTheAnswer(said, of.ACT),
    ['answer_element', `of the answer: what it is about: ${oneOf(ELEMENTS)}`, (row) => row.response?.element],
    ...ofTheAnswer((row) => row.said && of.contentOf(row.said), WORDS),
    ...ofTheAnswer(said, of.MARKS),
    ...ofTheAnswer(reportOfAnswer, REPORT),
    [
      'answer',
      'the answer as a sentence with all its marks, or that there is none in these reports',
      ({ accusation: one, response, said: answer }, view) =>
        response && answer
          ? answerInWords(view, answer, response.element)
          : sentences(answersInWords(view, one).map(({ line }) => line)),
    ],
    [
      'repeats_id',
      'the accusation of another report, before it in reading order, that it repeats; empty for the first: count these',
      (row) => row.repeats,
    ],
    ...columnsOf(accusation, [...of.COUNTING, ...EVENTS_OF]),
    ...columnsOf(reportOf, [REPORT_ID]),
    ...columnsOf(accusation, [of.ACTOR_ID, of.ACCUSED_ID, of.ORIGIN_ID]),
    ['answer_id', 'of the answer: its `statement_id`', (row) => row.said?.id],
    ...ofTheAnswer(reportOfAnswer, [REPORT_ID]),
    ...ofTheAnswer(said, [of.ACTOR_ID]),
  ],
);

function ofTheAnswer<Thing>(
  pick: (row: Answered) => Thing | null | undefined,
  columns: readonly Column<Thing>[],
): Column<Answered>[] {
  return columnsOf(pick, columns, 'answer_', 'of the answer: ');
}

function* answeredPairs(view: View): Iterable<Answered> {
  const repeated = repeatedOf(view);
  for (const one of of.statementsInOrder(view)) {
    if (!accuses(one.stance)) continue;
    const repeats = repeated.get(one.id) ?? null;
    const answers = (view.responses.get(one.id) ?? []).flatMap((response) => {
      const answer = view.statements.get(response.statement);
      return answer ? [{ response, said: answer }] : [];
    });
    const rows = answers.length > 0 ? answers : [{ response: null, said: null }];
    for (const row of rows) yield { accusation: one, repeats, ...row };
  }
}

/** By accusation, the one of another report that it repeats: of those that say the same the first in reading order. */
function repeatedOf(view: View): Map<Reference, Reference> {
  const rank = new Map([...of.statementsInOrder(view)].map(({ id }, i) => [id, i]));
  const groups = view.dossier.events.flatMap((event) => {
    const all = event.statements.flatMap((id) => view.statements.get(id) ?? []);
    return copiesBySpeaker(view, accusationsAmong(all)).flatMap(([, copied]) => copied);
  });
  return new Map(
    groups.flatMap(({ first, copies }) => {
      const [head, ...rest] = [first, ...copies].map(({ id }) => id).sort((a, b) => rank.get(a)! - rank.get(b)!);
      return rest.map((id) => [id, head!] as const);
    }),
  );
}
