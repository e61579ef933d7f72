import type { Caveat } from '../../../model/caveat.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Reference } from '../../../model/reference.ts';
import { wordsOf, type Words } from '../../view/piece.ts';
import { asSentence } from '../../view/wording/as-sentence.ts';
import { lineOf, OFFSETS, REPORT, REPORT_ID } from '../place-columns.ts';
import { columnsOf, tableOf } from '../table.ts';

/** A caveat, or a seal, which is one with the statement that put it there. */
type Row = Caveat & { statement?: Reference | null };

export const CAVEATS = tableOf<Row>(
  'caveats',
  'something skipped, dropped, guessed, masked or sealed',
  ({ dossier }) => [...dossier.caveats, ...dossier.sealed.map(sealRow)],
  [
    ['step', 'the step that says so: `mask`, `seal`, `report`, `statement` ...', ({ step }) => step],
    ['caveat', 'what was done, or is not known', ({ reason }) => asSentence(reason)],
    ...columnsOf(({ report }: Row) => report, REPORT),
    [
      'line',
      'the line of the text it is about, from 1; empty for a whole report or all of them',
      (one, view) => lineOf(wordsOfCaveat(one), view),
    ],
    ...columnsOf(({ report }: Row) => report, [REPORT_ID]),
    ...columnsOf(wordsOfCaveat, OFFSETS),
    ['statement_id', 'of a seal: the statement that exposes the person', ({ statement }) => statement],
  ],
);

function wordsOfCaveat({ report, start, end }: Row): Words {
  return start === null || end === null ? wordsOf(report ?? '') : wordsOf(report ?? '', { start, end });
}

function sealRow({ label, position, statement }: Dossier['sealed'][number]): Row {
  const reason = `${label} stands for the name of a person; position ${position}`;
  return { step: 'seal', reason, report: null, start: null, end: null, statement };
}
