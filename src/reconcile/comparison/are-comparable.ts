import { apart } from '../../model/moment.ts';
import { isSameDay } from '../field/bring-announced-days.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { contentWords, likeness, sharedWords } from './content-words.ts';
import { isFormer } from './former-value.ts';
import { differentFates } from './fate.ts';
import { contentOf } from './explain-moved-speaker.ts';
import { textOf } from './explain-outcome.ts';
import { momentOf } from './explain-moment-bounds.ts';
import { FARTHEST, isPart, quantityOf, scopeOf } from './explain-scope.ts';
import { timesApart } from './times-apart.ts';
import type { Pair, Side } from './pair.ts';

/** Whether the two readings speak of one thing at all. A field holds what sounds alike; two counts of servers may be of two servers' owners. */
export function areComparable(pair: Pair): boolean {
  const { field, a, b } = pair;
  if (a.reading.state === 'withheld' || b.reading.state === 'withheld') return field !== 'target' && !isAhead(pair);
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

/** `did not say when a trial would begin` withholds no day on which something happened. */
function isAhead({ field, a, b }: Pair): boolean {
  const ahead = ({ reading, words }: Side) =>
    reading.state === 'withheld' && /\b(?:would|will|could|may|might)\b/i.test(words);
  return field.startsWith('when-') && (ahead(a) || ahead(b));
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
  if (!x || !y || isExpected(a) || isExpected(b)) return false;
  // What is noticed on its very day is no slip: only a day of announcing can be misprinted as that of the act.
  if (x.kind !== y.kind) return x.kind !== 'disclosed' && y.kind !== 'disclosed' && isSameDay(x, y);
  if (sharedWords(a.telling, b.telling).length === 0) return false;
  if (x.interval && y.interval)
    return x.relation === y.relation || !isOpen(x.relation) || !isOpen(y.relation) || apart(x, y);
  return x.stated.month !== undefined && y.stated.month !== undefined;
}

/** `expects to reopen the line on Wednesday` names no day on which something happened. */
function isExpected({ sentence, at }: Side): boolean {
  return /\b(?:expects?|plans?|hopes?|intends?|scheduled|due|will|would)\b[^.;,]{0,60}$/i.test(sentence.slice(0, at));
}

function isOpen(relation: string): boolean {
  return relation !== 'at' && relation !== 'about';
}

const FEWEST = { across: 1, within: 2 };

/** `Two days later` says when, not how long. */
function isDistance({ sentence, at, words }: Side): boolean {
  return /^\s+(?:later|earlier|after|before|ago)\b/i.test(sentence.slice(at + words.length));
}

/**
 * People and sums of one event are few enough to be compared by their field, within one report where the sentences share a telling
 * word; other units (`systems`, `groups`) need one in common beside the unit, two within one report, which counts many things.
 */
function countSameThing(pair: Pair): boolean {
  const { field, a, b } = pair;
  const x = quantityOf(a);
  const y = quantityOf(b);
  if (!x || !y) return false;
  if (isFormer(a) || isFormer(b) || isDistance(a) || isDistance(b)) return false;
  if (field === 'how-many people' && differentFates(a, b)) return false;
  if (scopeOf(pair)) return true;
  if (timesApart(x, y) >= FARTHEST) return false;
  const inner = a.report.id === b.report.id;
  // `40 of 61 plants`: one sentence sets a part beside its whole.
  if (inner && a.sentence === b.sentence) return false;
  const unit = (x.unit?.split(' ').at(-1) ?? '').slice(0, 6);
  const shared = sharedWords(a.near, b.near).filter((word) => unit === '' || !word.startsWith(unit));
  if (/^how-(?:many people|much reward|much ransom)$/.test(field)) {
    if (!inner || timesApart(x, y) <= 2 || isPart(a) !== isPart(b)) return true;
    return a.summary !== b.summary && shared.length > 0;
  }
  return shared.length >= (inner ? FEWEST.within : FEWEST.across);
}
