import { LINEAGE_KINDS, type Lineage } from '../../../model/lineage.ts';
import { reportReference } from '../../../model/report.ts';
import { wordsOf } from '../../view/piece.ts';
import { accusationsAt } from '../../view/answers-beside.ts';
import { answersCell } from '../answers-cell.ts';
import { sentences } from '../csv.ts';
import { quoteOf, REPORT, REPORT_ID } from '../place-columns.ts';
import { columnsOf, oneOf, tableOf } from '../table.ts';

export const LINEAGE = tableOf<Lineage>(
  'lineage',
  'one report takes from another, or from an outside publisher or document',
  ({ dossier }) => dossier.lineage,
  [
    ['lineage_id', 'the row', ({ id }) => id],
    ...columnsOf(({ report }: Lineage) => report, REPORT),
    ['kind', oneOf(LINEAGE_KINDS), ({ kind }) => kind],
    ['from', 'the name of what it takes from', ({ from }, { names }) => names.get(from) ?? from],
    ['basis', '`stated` in the text, `inferred`, `outside` (a codebook), `person`', ({ basis }) => basis],
    [
      'evidence',
      'the words that show it, each with why',
      ({ evidence }, view) =>
        sentences(evidence.map((one) => `${quoteOf(wordsOf(one.report, one), view) ?? ''} ${one.why}`)),
    ],
    [
      'answer',
      'where these words are some of an accusation: each answer in words, or that there is none in these reports',
      ({ evidence }, view) =>
        answersCell(
          view,
          evidence.flatMap((one) => accusationsAt(view, wordsOf(one.report, one))),
        ),
    ],
    ...columnsOf(({ report }: Lineage) => report, [REPORT_ID]),
    [
      'from_report_id',
      'the report it takes from; empty for an outside one',
      ({ from }, { reports }) => (reports.has(from) ? reportReference(from) : null),
    ],
  ],
);
