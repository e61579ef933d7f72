import { contentWords, contentWordsOf, sharedWords, speakOfOneAct } from './content-words.ts';
import { inShortSentences, isOffered, nearBeside } from './count-same-thing.ts';
import { quantityOf } from './value-of.ts';
import { quoted } from './explanation/explanation.ts';
import { sliceAll } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { Ground } from './ground.ts';
import { partyOf } from './party.ts';
import { isDisputed } from './is-disputed.ts';
import { shareHarmOfThings } from './same-harm.ts';
import { countsServed, shareHarm } from './served.ts';
import { timesApart } from './times-apart.ts';
import type { Candidate, Pair, Side, Verdict } from './pair.ts';
import { isDescription } from '../field/is-description.ts';
import { missingDates, orderOf } from './published.ts';

/**
 * Fields where two values that differ are a difference; elsewhere reports simply name different parties, places or techniques, and of
 * one event things are announced on many days.
 */
const EXCLUSIVE = /^(?:how-many|how-much|when-(?!announced)|outcome|response|accused|told)\b/;

/** What is left when no explanation applies, with the explanations that are still open; null where the two need not agree. */
export function leaveUnexplained(pair: Pair, ground: Ground): Verdict | null {
  if (!EXCLUSIVE.test(pair.field)) return null;
  const { a, b } = pair;
  if (!mustAgree(pair, ground) || givesOtherCurrencyToo(pair)) return null;
  const why = `nothing found in these reports says why one has ${quoted(a.words)} and the other ${quoted(b.words)}`;
  return { relation: 'unexplained', why, candidates: candidatesFor(pair) };
}

/** A report that gives its sum in the other's currency as well is compared by that. */
function givesOtherCurrencyToo({ field, fields, a, b }: Pair): boolean {
  const [x, y] = [a, b].map((side) => quantityOf(side)?.currency ?? null);
  if (x === null || y === null || x === y) return false;
  const readings = fields.find(({ name }) => name === field)?.readings ?? [];
  return readings.some(({ report, value }) => {
    const currency = value?.kind === 'quantity' ? value.quantity.currency : null;
    return (report === a.report.id && currency === y) || (report === b.report.id && currency === x);
  });
}

/** Whether the two speak of one thing so plainly that a difference needs an explanation. */
function mustAgree(pair: Pair, ground: Ground): boolean {
  const { field, a, b } = pair;
  if (field.startsWith('how-')) return countsNearly(pair);
  if (field.startsWith('when-')) return speakOfOneAct(a.near, b.near);
  if (field !== 'accused') return true;
  if (ofTwoStates(pair, ground)) return true;
  // Words for hackers differ from report to report, and of two acts two parties may be accused; only names for one act must agree.
  return (
    isNamed(a) &&
    isNamed(b) &&
    !isWithin(a, b) &&
    !onTwoLevels(pair, ground) &&
    speakOfOneAct(contentWordsOf(a), contentWordsOf(b))
  );
}

/**
 * One side accuses parties of two states of one act: `hackers of Norland's army` in one report, `Varland-linked hackers` in the other, however vague
 * the words. Where a report names both states, it may tell of two acts.
 */
function ofTwoStates(pair: Pair, ground: Ground): boolean {
  const { a, b } = pair;
  const [x, y] = [a, b].map((side) => partyOf(side, ground)?.country ?? null);
  const [one, other] = [a, b].map(({ statement }) => statement?.actorCountry ?? null);
  if (x === null || y === null || x === y || one === null || one !== other || x === one || y === one) return false;
  const [inA, inB] = [a, b].map(({ report }) =>
    ground.statementsOf(report.id).filter(({ stance, actorCountry }) => stance === 'accuse' && actorCountry === one),
  );
  const isBoth = [inA!, inB!].some((own) =>
    [x, y].every((code) => own.some(({ accusedCountry }) => accusedCountry === code)),
  );
  return !isBoth && speakOfOneAct(wordsAgainst(x!, inA!, a), wordsAgainst(y!, inB!, b));
}

function wordsAgainst(code: string, accusing: readonly Statement[], { report }: Side): Set<string> {
  const parts = accusing.filter(({ accusedCountry }) => accusedCountry === code).flatMap(({ content }) => content);
  return contentWords(sliceAll(report.text, parts));
}

/** Two numbers further apart than this are hardly two counts of one thing. */
const ONE_SIZE = 5;

/** Numbers so large and so near are hardly of two things where one telling word beside them agrees. */
const MANY = 1000;
const NEAR = 1.25;

/** Two telling words in common, beside the thing counted or of a short sentence, or one harm to those served, and numbers of one size. */
function countsNearly(pair: Pair): boolean {
  const { field, a, b } = pair;
  const [x, y] = [quantityOf(a), quantityOf(b)];
  const shared = sharedWords(a.telling, b.telling).length;
  if (!x || !y || isOffered(field)) return shared >= 2;
  if (x.currency === y.currency && timesApart(x, y) > ONE_SIZE) return false;
  if ((countsServed(pair) && shareHarm(pair)) || shareHarmOfThings(pair) || isDisputed(a, b)) return true;
  const beside = nearBeside(a, b);
  if (beside >= 2 || (shared >= 2 && inShortSentences(a, b))) return true;
  return beside === 1 && timesApart(x, y) <= NEAR && [x, y].every(({ low, high }) => (low ?? high ?? 0) >= MANY);
}

/** A person or group may act for the state or body that another report names: that is no difference until it is known. */
function onTwoLevels({ a, b }: Pair, ground: Ground): boolean {
  const [x, y] = [partyOf(a, ground)?.level ?? null, partyOf(b, ground)?.level ?? null];
  return x !== null && y !== null && x !== y;
}

/** Not `a group called Grey Lark`. */
function isNamed({ reading: { value }, words }: Side): boolean {
  return (
    value?.kind === 'actor' &&
    !isDescription(value.name) &&
    !/^(?:an?|the|some|its?|our|their|his|her) \p{Ll}/u.test(words)
  );
}

/**
 * One name within the other, or both with two words in common where only one has a name beside them: `the Second Directorate of Norland`,
 * `our Second Directorate`. The Security Services of two states are two.
 */
function isWithin(a: Side, b: Side): boolean {
  const [x, y] = [nameWords(a.words), nameWords(b.words)];
  const [onlyX, onlyY] = [missingIn(x, y), missingIn(y, x)];
  if (onlyX.length === 0 || onlyY.length === 0) return true;
  const shared = [...x.keys()].filter((word) => word.length > 3 && y.has(word));
  return shared.length >= 2 && !(onlyX.some(isCapitalised) && onlyY.some(isCapitalised));
}

/** Words of a name by their lower case, without `the` and `of`. */
function nameWords(name: string): Map<string, string> {
  const words = name.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Map(words.filter((word) => !SMALL.test(word)).map((word) => [word.toLowerCase(), word]));
}

const SMALL = /^(?:the|an?|of|for|and|in|its?|our|their|his|her)$/i;

function missingIn(words: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...words].flatMap(([word, written]) => (others.has(word) ? [] : [written]));
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word);
}

function candidatesFor(pair: Pair): Candidate[] {
  const { field, a, b } = pair;
  const candidates: Candidate[] = [];
  if (orderOf(a, b) === 'unknown' && a.report.id !== b.report.id)
    candidates.push({ relation: 'updates', needs: missingDates(a, b) });
  return [...candidates, ...byCurrency(pair), ...byField(field)];
}

function byCurrency({ a, b }: Pair): Candidate[] {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (!x?.currency || !y?.currency || x.currency === y.currency) return [];
  return [{ relation: 'converts', needs: 'a report that states the sum in both currencies' }];
}

function byField(field: string): Candidate[] {
  if (field.startsWith('how-'))
    return [{ relation: 'other-scope', needs: 'what exactly each of the two numbers counts' }];
  if (field.startsWith('when-'))
    return [{ relation: 'garbles', needs: 'the statement or document that first gave the date' }];
  if (field === 'accused') return [{ relation: 'refines', needs: 'whether one of the two belongs to the other' }];
  if (field === 'outcome')
    return [{ relation: 'garbles', needs: "the source's own words on whether the act succeeded" }];
  if (field === 'told') return [{ relation: 'garbles', needs: 'the publication that the source spoke to' }];
  return [];
}
