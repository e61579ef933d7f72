import { ELEMENTS, UNCERTAINTIES, type Statement } from '../../../model/statement.ts';
import { wordsOf } from '../../view/piece.ts';
import type { View } from '../../view/view-dossier.ts';
import { accusationsAt } from '../../view/answers-beside.ts';
import { answersCell } from '../answers-cell.ts';
import { EVENTS_OF } from '../event-columns.ts';
import { OFFSETS, quoteOf, REPORT, REPORT_ID, WORDS } from '../place-columns.ts';
import * as of from '../statement-columns.ts';
import { columnsOf, oneOf, tableOf } from '../table.ts';

const reportOf = ({ report }: Statement) => report;

export const STATEMENTS = tableOf<Statement>(
  'statements',
  'one statement: somebody puts something, in one report',
  of.statementsInOrder,
  [
    ['statement_id', 'the statement', ({ id }) => id],
    ...columnsOf(reportOf, REPORT),
    ...of.ACT,
    ...columnsOf(of.contentOf, WORDS),
    ...of.ACCUSED,
    of.FORM,
    ...of.MARKS,
    [
      'uncertain',
      `the words that leave something open, each with its kind: ${oneOf(UNCERTAINTIES)}`,
      ({ report, uncertainty }, view) =>
        uncertainty?.map((cue) => `${quoteOf(wordsOf(report, cue), view) ?? ''} ${cue.kind}`),
    ],
    ['source', 'the words that name who speaks; empty where no words here do', sourceOf],
    ['voice', '`source`, or `outlet` where the report speaks in its own voice', ({ voice }) => voice],
    ['kind', '`speech`, or `attitude` for a belief or suspicion told of somebody', ({ kind }) => kind],
    ['nested_in_id', 'the statement within whose words it is made', ({ nestedIn }) => nestedIn],
    [
      'answers',
      `the accusations it answers, each with what the answer is about: ${oneOf(ELEMENTS)}`,
      ({ id }, view) => view.answered.get(id)?.map(({ statement, element }) => `${statement} ${element}`),
    ],
    [
      'answer',
      'where it accuses, or holds words of an accusation: each answer in words, or that there is none in these reports',
      (one, view) => answersCell(view, unansweredHere(view, one)),
    ],
    ...of.COUNTING,
    ...EVENTS_OF,
    ...columnsOf(reportOf, [REPORT_ID]),
    of.ACTOR_ID,
    of.ACCUSED_ID,
    of.ORIGIN_ID,
    ...columnsOf(of.contentOf, OFFSETS),
  ],
);

function sourceOf({ report, source }: Statement, view: View): string | null {
  return source && quoteOf(wordsOf(report, source), view);
}

/** The accusations in the words of a statement, but for those that it answers itself. */
function unansweredHere(view: View, statement: Statement): Statement[] {
  const answered = view.answered.get(statement.id) ?? [];
  const found = accusationsAt(view, of.contentOf(statement));
  return found.filter(({ id }) => !answered.some((one) => one.statement === id));
}
