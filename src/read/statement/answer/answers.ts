import { isResponse, type Answer } from '../../../model/statement.ts';
import { elementOf } from './element-of.ts';
import { AnswerSeeker } from './answer-ways.ts';
import { isSameSide } from './answer-sides.ts';
import type { Answerable } from './answerable.ts';
import { ScoreSum, type LinearWeights } from '../weights/linear-scorer.ts';
import { mayAnswer } from './may-answer.ts';

/** What nothing is taken to be less likely by, in logarithms of odds: a response mostly answers something. */
const READY = 1;
/** How likely the best has to be, where all that may be answered, and nothing, share one: below that three in four were wrong. */
const SURE = 0.25;
/** One accusation may be told in the headline, in the text and by somebody else of its side: those that fit about as well as the best are answered too. */
const AS_GOOD = 1;
const MOST = 3;

/** What the denials, refusals, confirmations and counter-accusations of a report answer, statement by statement. In text order. */
export function answersOf(all: readonly (Answerable & { id: string })[], weights: LinearWeights): Answer[][] {
  const answered = answeredBy(all, weights);
  return all.map((answer, at) => {
    const element = elementOf(answer);
    return answered[at]!.map((i) => ({ statement: all[i]!.id, element }));
  });
}

/** The same by index, the best first. */
export function answeredBy(all: readonly Answerable[], weights: LinearWeights): number[][] {
  const seeker = new AnswerSeeker(all, () => new ScoreSum(weights));
  return all.map((answer, at) => {
    if (!isResponse(answer.statement.stance)) return [];
    const ways = seeker.ways(at).map(({ at, features }) => ({ at, score: features.score() }));
    const chosen = chooseAmong(all, at, ways);
    seeker.settle(at, chosen[0] ?? null);
    return chosen;
  });
}

/** What may be answered, or null for nothing, with how well it fits. */
export interface ScoredWay {
  at: number | null;
  score: number;
}

/** Which of the ways are taken, the best first; none where nothing is likely enough. */
export function chooseAmong(all: readonly Answerable[], at: number, [none, ...others]: readonly ScoredWay[]): number[] {
  const fits = mayAnswer(
    all[at]!,
    others.map((way) => all[way.at!]!),
  );
  const fitting = others.filter((_, i) => fits[i]).map((way) => ({ at: way.at!, score: way.score }));
  const nothing = none!.score;
  const [best, ...rest] = fitting.filter(({ score }) => score > nothing - READY).sort((a, b) => b.score - a.score);
  if (!best || chanceOf(best.score, [nothing, ...fitting.map(({ score }) => score)]) < SURE) return [];
  const denies = all[at]!.statement.stance === 'deny';
  const isMeant = (one: Answerable, other: Answerable) =>
    isRetelling(one, other) || (denies && areOfOneAccused(one, other));
  const retold = rest.filter(
    (way) =>
      (way.score > best.score - AS_GOOD && isMeant(all[way.at]!, all[best.at]!)) ||
      isOfAnother(all[at]!, all[way.at]!, all[best.at]!),
  );
  return [best, ...retold].slice(0, MOST).map((way) => way.at);
}

/** `Both deny the charges`: what is put to the one, and what was put to the other beside it. */
function isOfAnother(answer: Answerable, one: Answerable, best: Answerable): boolean {
  if (!answer.isOfSeveral || !one.isAccusation || !best.isAccusation) return false;
  const isNear = one.sentence < answer.sentence && Math.abs(one.block - best.block) <= 1;
  return isNear && one.accused !== null && one.accused.whole !== best.accused?.whole;
}

function chanceOf(score: number, scores: readonly number[]): number {
  return 1 / scores.reduce((sum, other) => sum + Math.exp(other - score), 0);
}

/** Accusations of one side. */
function isRetelling(one: Answerable, other: Answerable): boolean {
  return one.isAccusation && other.isAccusation && isSameSide(one, other);
}

/** Accusations of one accused, by the state and by its minister: whoever denies the one denies the other. */
function areOfOneAccused(one: Answerable, other: Answerable): boolean {
  const [name, country] = [one.accused?.whole, one.statement.accusedCountry];
  if (!one.isAccusation || !other.isAccusation || name === undefined) return false;
  return name === other.accused?.whole || (country !== null && country === other.statement.accusedCountry);
}
