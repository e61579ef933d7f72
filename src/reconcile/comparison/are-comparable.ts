import { apart, type Moment } from '../../model/moment.ts';
import { isSameDay } from '../field/bring-announced-days.ts';
import { normaliseName } from '../actor/normalise-name.ts';
import { contentWordsOf, likeness, sharedWords, speakOfOneAct } from './content-words.ts';
import { countDifferently } from './count-differently.ts';
import { countSameThing } from './count-same-thing.ts';
import { daysOfYear } from './days-of-year.ts';
import { momentOf, textOf } from './value-of.ts';
import type { Pair, Side } from './pair.ts';
import { isBefore } from './published.ts';

/** Whether the two readings speak of one thing at all. A field holds what sounds alike; two counts of servers may be of two servers' owners. */
export function areComparable(pair: Pair): boolean {
  const { field, a, b } = pair;
  if (a.reading.state === 'withheld' || b.reading.state === 'withheld')
    return field !== 'target' && !isOfSomethingElse(pair) && !namesItToo(a, b);
  if (field === 'response') return sameResponder(a, b);
  if (field === 'outcome') return sameFamily(a, b) && !countDifferently(a, b);
  if (field === 'told') return likeness(contentWordsOf(a), contentWordsOf(b)) >= 0.5;
  if (field === 'who') return sharedWords(contentWordsOf(a), contentWordsOf(b)).length >= 2;
  if (field === 'when-published') return false;
  if (field.startsWith('when-')) return timesMeet(a, b);
  if (field.startsWith('how-')) return countSameThing(pair);
  return true;
}

function sameResponder(a: Side, b: Side): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!x || !y) return false;
  if (x.actor !== null && y.actor !== null) {
    if (normaliseName(x.actor) === normaliseName(y.actor)) return true;
    // That the agency keeps silent and that the embassy does are two answers; a denial may come after either.
    if (x.stance === 'withhold' && y.stance === 'withhold' && isBody(x.actor) && isBody(y.actor)) return false;
  }
  return x.actorCountry !== null && x.actorCountry === y.actorCountry;
}

/** By its noun or its letters; a state answers by any of its bodies. */
function isBody(name: string): boolean {
  return BODY.test(name) || /^\p{Lu}{3,}$/u.test(name.replaceAll('.', ''));
}
const BODY =
  /\b(?:ministry|department|agency|bureau|service|embassy|consulate|command|directorate|office|council|commission|committee|institute|university|academy|police|army|navy|cent(?:er|re)|company|firm|corporation|mission)\b/i;

/** A later report that names the party in its text keeps back another one. */
function namesItToo(a: Side, b: Side): boolean {
  const [kept, given] = a.reading.state === 'withheld' ? [a, b] : [b, a];
  const name = given.reading.value?.kind === 'actor' ? given.reading.value.name : null;
  if (name === null || isBefore(kept.report, given.report)) return false;
  return [name, given.words].some((words) => kept.report.text.includes(words));
}

/** `Did not say how the group got in` withholds no party, but `did not say whether Norland was behind it` does. */
function isOfSomethingElse({ field, a, b }: Pair): boolean {
  const isElse = (words: string) => DETAIL.test(words) && !WHO.test(words);
  return field === 'accused' && [a, b].some(({ reading, words }) => reading.state === 'withheld' && isElse(words));
}

const DETAIL = /\b(?:how|why|when|where|whether)\b/i;
const WHO = /\b(?:who|whom|whose|behind|responsible|identif\w+|attribut\w+|blam\w+|nam(?:e|ed|ing))\b/i;

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
  const open = isOpen(x.relation) || isOpen(y.relation);
  // `Since May` is when something went on, not when it was told.
  if (open && x.kind === 'announced') return false;
  // Of one event much is announced: a day lies within a month of announcing only where one announcement is meant, within a year never.
  if (x.kind === 'announced' && x.granularity !== y.granularity && !announceOneThing(a, b, x, y)) return false;
  // `Since 2022` is no vaguer word for a day after it: one tells how long, the other when.
  if (isOpen(x.relation) !== isOpen(y.relation) && !beginAlike(x, y)) return false;
  const shared = sharedWords(a.telling, b.telling).length;
  if (shared < leastShared(x, y) || (open && sharedWords(a.near, b.near).length === 0)) return false;
  if (x.interval && y.interval)
    return x.relation === y.relation || !isOpen(x.relation) || !isOpen(y.relation) || apart(x, y);
  return daysOfYear(x) !== null && daysOfYear(y) !== null;
}

/** `The second attack this year` is no vaguer word for the day of the first. */
function leastShared(x: Moment, y: Moment): number {
  return (x.granularity === 'year') === (y.granularity === 'year') ? 1 : 2;
}

/** `expects to reopen the line on Wednesday` names no day on which something happened. */
function isExpected({ sentence, at }: Side): boolean {
  return EXPECTING.test(sentence.slice(0, at));
}

/** A verb of looking ahead; not `would not comment`, `due to an attack`, `the plan`. */
const EXPECTING =
  /\b(?:expects?|hopes?|scheduled|(?:plans|planned|intends?|set) to|due to (?!an? |the )|(?:will|would)(?! (?:not|neither|nor)\b))\b[^.;,]{0,60}$/i;

function announceOneThing(a: Side, b: Side, x: Moment, y: Moment): boolean {
  return x.granularity !== 'year' && y.granularity !== 'year' && speakOfOneAct(a.near, b.near);
}

function beginAlike(x: Moment, y: Moment): boolean {
  if (x.interval && y.interval) return x.interval.from === y.interval.from;
  return x.stated.month !== undefined && x.stated.month === y.stated.month;
}

function isOpen(relation: string): boolean {
  return relation !== 'at' && relation !== 'about';
}
