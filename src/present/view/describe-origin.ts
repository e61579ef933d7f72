import type { Origin } from '../../model/lineage.ts';
import type { Sentence } from './piece.ts';
import { namesOf, type View } from './view-dossier.ts';
import { listed } from './wording/listed.ts';

/** `Norland State Police (code XN), behind A, B and C; independence not established`. */
export function describeOrigin(view: View, origin: Origin): Sentence {
  const side =
    origin.side === null ? 'side unknown' : origin.side === 'outlet' ? 'an outlet of its own' : `code ${origin.side}`;
  const reports = namesOf(view, origin.reports);
  const held = origin.firstHand ? '; its own document is here' : '';
  return [
    `${origin.name} (${side}), behind ${listed(reports, 6) || 'no report'}${held}; independence ${origin.independence}`,
  ];
}
