import { sharedWords, likeness } from './content-words.ts';
import { contentOf } from './explain-moved-speaker.ts';
import { textOf } from './explain-outcome.ts';
import { quantityOf } from './explain-scope.ts';
import type { Pair, Side } from './pair.ts';

/** Whether the two readings speak of one thing at all. A field holds what sounds alike; two counts of servers may be of two servers' owners. */
export function areComparable(pair: Pair): boolean {
  const { field, a, b } = pair;
  if (a.reading.state === 'withheld' || b.reading.state === 'withheld') return true;
  if (field === 'response') return sameResponder(a, b);
  if (field === 'outcome') return sameFamily(a, b) && sharedWords(a.sentence, b.sentence).length >= 2;
  if (field === 'told') return likeness(contentOf(a), contentOf(b)) >= 0.5;
  if (field.startsWith('how-')) return countSameThing(pair);
  return true;
}

function sameResponder(a: Side, b: Side): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!x || !y) return false;
  return x.actor !== null && x.actor === y.actor ? true : x.actorCountry !== null && x.actorCountry === y.actorCountry;
}

/** Whether an act worked and whether it did harm are two questions. */
function sameFamily(a: Side, b: Side): boolean {
  const harm = (side: Side) => textOf(side)?.includes('harm') ?? false;
  return harm(a) === harm(b);
}

const FEWEST = { across: 1, within: 2 };

/**
 * People and sums of one event are few enough to be compared by their field; other units (`systems`, `groups`) need a telling
 * word in common beside the unit, two within one report, which counts many things.
 */
function countSameThing({ field, a, b }: Pair): boolean {
  const x = quantityOf(a);
  const y = quantityOf(b);
  if (!x || !y) return false;
  const inner = a.report.id === b.report.id;
  if (/^how-(?:many people|much reward|much ransom)$/.test(field)) return true;
  const unit = (x.unit ?? '').slice(0, 6);
  const shared = sharedWords(a.sentence, b.sentence).filter((word) => word !== unit);
  return shared.length >= (inner ? FEWEST.within : FEWEST.across);
}
