import { isMention } from '../../model/mention.ts';
import type { Ground } from './ground.ts';
import type { Side } from './pair.ts';

/** The report that tells it keeps its distance from what another one claims: `claims that`, `maintains`, `speaks of`. */
const DISTANT =
  /\b(?:claims?|maintains?|alleges?|insists?|speaks? of|ha(?:s|ve) (?:\w+ )?(?:claimed|alleged|maintained))\b[^;]*$/i;
/** Told on the side of the accused: `says that our Second Directorate sent ...`. */
const OF_US = /\b(?:says?|said|accus\w+|blam\w+)\b[^;]*\bour\b[^;]*$/i;

/**
 * True where a report only retells what another side had said before, so that its number is no newer one: it keeps its distance, it
 * speaks of `our` body, or the day it gives for the words is not after the earlier report.
 */
export function isRetold(later: Side, earlier: Side): boolean {
  const before = later.sentence.slice(0, later.at);
  return DISTANT.test(before) || OF_US.test(before) || wasSaidBy(later, earlier.report.published);
}

/** A report that quotes the other, and names no later day on which its number was given, tells what the other had. */
export function isRewritten(later: Side, earlier: Side, { lineage }: Pick<Ground, 'lineage'>): boolean {
  const kind = lineage.get(`${later.report.id} ${earlier.report.id}`)?.kind;
  return (kind === 'quotes' || kind === 'cites') && !hasNewDay(later, earlier.report.published);
}

function hasNewDay({ mentions }: Side, published: string | null): boolean {
  return mentions
    .filter(isMention('moment'))
    .some(
      ({ value: { kind, interval } }) =>
        kind === 'announced' && (published === null || interval === null || interval.to > published.slice(0, 10)),
    );
}

/** `Yesterday accused ...` in a report of the next day. */
function wasSaidBy({ mentions, reading }: Side, published: string | null): boolean {
  return (
    published !== null &&
    mentions
      .filter(isMention('moment'))
      .some(
        ({ value, start }) =>
          value.kind === 'announced' &&
          value.granularity === 'day' &&
          start < reading.start! &&
          value.interval !== null &&
          value.interval.to <= published.slice(0, 10),
      )
  );
}
