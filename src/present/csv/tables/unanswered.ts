import type { Unanswered } from '../../../model/dossier.ts';
import { reportReference } from '../../../model/report.ts';
import { wordsOf } from '../../view/piece.ts';
import { placeName } from '../../view/quote-words.ts';
import { asSentence } from '../../view/wording/as-sentence.ts';
import { accusationsAt } from '../../view/answers-beside.ts';
import { answersCell } from '../answers-cell.ts';
import { sentences } from '../csv.ts';
import { EVENT } from '../event-columns.ts';
import { quoteOf } from '../place-columns.ts';
import { columnsOf, tableOf } from '../table.ts';

export const UNANSWERED = tableOf<Unanswered>(
  'unanswered',
  'one question that the reports raise and leave open',
  ({ dossier }) => dossier.unanswered,
  [
    ['question', 'the question', ({ question }) => asSentence(question)],
    [
      'words',
      'the words that raise it, each with its report',
      ({ spans }, view) =>
        sentences(
          spans.map(
            (one) => `${quoteOf(wordsOf(one.report, one), view) ?? ''} ${placeName(view, one.report, one.start)}`,
          ),
        ),
    ],
    [
      'answer',
      'where these words are some of an accusation: each answer in words, or that there is none in these reports',
      ({ spans }, view) =>
        answersCell(
          view,
          spans.flatMap((one) => accusationsAt(view, wordsOf(one.report, one))),
        ),
    ],
    ...columnsOf(({ event }: Unanswered, { events }) => events.get(event), EVENT),
    [
      'report_id',
      'the reports that raise it',
      ({ spans }) => [...new Set(spans.map((one) => reportReference(one.report)))],
    ],
  ],
);
