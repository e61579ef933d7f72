import type { Origin } from '../../../model/lineage.ts';
import { reportReference } from '../../../model/report.ts';
import { namesOf } from '../../view/view-dossier.ts';
import { tableOf } from '../table.ts';

export const ORIGINS = tableOf<Origin>(
  'origins',
  'one first-hand source that remains when repeats are counted once',
  ({ dossier }) => dossier.origins,
  [
    ['origin_id', 'the origin', ({ id }) => id],
    ['origin', 'its name', ({ name }) => name],
    ['side', 'the country it speaks for, or `outlet` for a medium of its own', ({ side }) => side],
    ['first_hand', 'whether its own document is among the reports', ({ firstHand }) => firstHand],
    ['independence', 'from other origins: `shown`, or `not established`', ({ independence }) => independence],
    ['statements', 'how many statements carry its words', ({ statements }) => statements.length],
    ['report_id', 'the reports that rest on it', ({ reports }) => reports.map(reportReference)],
    ['report', 'their short names', ({ reports }, view) => namesOf(view, reports)],
  ],
);
