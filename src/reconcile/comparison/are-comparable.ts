import { apart } from '../../model/moment.ts';
import { isSameDay } from '../field/bring-announced-days.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { contentWords, likeness, sharedWords } from './content-words.ts';
import { contentOf } from './explain-moved-speaker.ts';
import { textOf } from './explain-outcome.ts';
import { momentOf } from './explain-moment-bounds.ts';
import { isPart, quantityOf, scopeOf } from './explain-scope.ts';
import { timesApart } from './times-apart.ts';
import type { Pair, Side } from './pair.ts';

/** Whether the two readings speak of one thing at all. A field holds what sounds alike; two counts of servers may be of two servers' owners. */
export function areComparable(pair: Pair): boolean {
  const { field, a, b } = pair;
  if (a.reading.state === 'withheld' || b.reading.state === 'withheld') return field !== 'target';
  if (field === 'response') return sameResponder(a, b);
  if (field === 'outcome') return sameFamily(a, b);
  if (field === 'told') return likeness(contentWords(contentOf(a)), contentWords(contentOf(b))) >= 0.5;
  if (field === 'who') return sharedWords(contentWords(contentOf(a)), contentWords(contentOf(b))).length >= 2;
  if (field === 'when-published') return false;
  if (field.startsWith('when-')) return timesMeet(a, b);
  if (field.startsWith('how-')) return countSameThing(pair);
  return true;
}

function sameResponder(a: Side, b: Side): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!x || !y) return false;
  if (x.actor !== null && y.actor !== null && normaliseName(x.actor) === normaliseName(y.actor)) return true;
  return x.actorCountry !== null && x.actorCountry === y.actorCountry;
}

/** Whether an act worked and whether it did harm are two questions. */
function sameFamily(a: Side, b: Side): boolean {
  const harm = (side: Side) => textOf(side)?.includes('harm') ?? false;
  return harm(a) === harm(b);
}

/**
 * Times can be weighed when both are known days or both name a month, and the sentences speak of one thing. `Friday` against `last
 * week` cannot, until the reports have dates.
 */
function timesMeet(a: Side, b: Side): boolean {
  const [x, y] = [momentOf(a), momentOf(b)];
  if (!x || !y) return false;
  // What is noticed on its very day is no slip: only a day of announcing can be misprinted as that of the act.
  if (x.kind !== y.kind) return x.kind !== 'disclosed' && y.kind !== 'disclosed' && isSameDay(x, y);
  if (sharedWords(a.telling, b.telling).length === 0) return false;
  if (x.interval && y.interval)
    return x.relation === y.relation || !isOpen(x.relation) || !isOpen(y.relation) || apart(x, y);
  return x.stated.month !== undefined && y.stated.month !== undefined;
}

function isOpen(relation: string): boolean {
  return relation !== 'at' && relation !== 'about';
}

/** Two numbers this many times apart hardly count one thing. */
const FARTHEST = 50;

const FEWEST = { across: 1, within: 2 };

/**
 * People and sums of one event are few enough to be compared by their field, within one report where the sentences share a telling
 * word; other units (`systems`, `groups`) need one in common beside the unit, two within one report, which counts many things.
 */
function countSameThing(pair: Pair): boolean {
  const { field, a, b } = pair;
  const x = quantityOf(a);
  const y = quantityOf(b);
  if (!x || !y) return false;
  if (scopeOf(pair)) return true;
  if (timesApart(x, y) >= FARTHEST) return false;
  const inner = a.report.id === b.report.id;
  // `40 of 61 plants`: one sentence sets a part beside its whole.
  if (inner && a.sentence === b.sentence) return false;
  const unit = (x.unit ?? '').slice(0, 6);
  const shared = sharedWords(a.telling, b.telling).filter((word) => word !== unit);
  if (/^how-(?:many people|much reward|much ransom)$/.test(field)) {
    if (!inner || timesApart(x, y) <= 2 || isPart(a) !== isPart(b)) return true;
    return a.summary !== b.summary && shared.length > 0;
  }
  return shared.length >= (inner ? FEWEST.within : FEWEST.across);
}
