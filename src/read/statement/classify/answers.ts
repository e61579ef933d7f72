import { isResponse, type Answer, type Element } from '../../../model/statement.ts';
import { answerFeatures, noAnswerFeatures, type Answerable } from './answer-features.ts';
import type { FeatureSet } from './feature-set.ts';
import { bestOf, scoreLinear, type LinearWeights } from './linear-scorer.ts';
import { mayAnswer } from './may-answer.ts';

/** Statements away that an answer is looked for, and those that it may answer though they accuse nobody. */
const REACH = 60;
const NEAR = 6;
/** Where an accusation fits about as well as none, one is given. */
const READY = -0.5;

/** Something that may be answered, with what speaks for it; the index of the statement, or null for none. */
export interface AnswerWay {
  at: number | null;
  features: FeatureSet;
}

/** What a denial, refusal, confirmation or counter-accusation answers within its report. Statements are in text order. */
export function answersOf(all: readonly (Answerable & { id: string })[], at: number, weights: LinearWeights): Answer[] {
  const answer = all[at]!;
  if (!isResponse(answer.statement.stance)) return [];
  const ways = answerWays(all, at);
  const scores = ways.map(({ features }) => scoreLinear(weights, features.hashes)[0]!);
  scores[0]! += READY;
  const fits = mayAnswer(
    answer,
    ways.slice(1).map((way) => all[way.at!]!),
  );
  fits.forEach((fit, i) => {
    if (!fit) scores[i + 1] = Number.NEGATIVE_INFINITY;
  });
  const best = bestOf(scores);
  if (best === 0) return [];
  const element = elementOf(answer);
  const least = Math.max(scores[0]!, scores[best]! - AS_GOOD);
  return ways
    .map(({ at }, way) => ({ at: at!, way, score: scores[way]! }))
    .filter(({ way, score }) => way === best || (way > 0 && score > least))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ at }) => ({ statement: all[at]!.id, element }));
}

/** A denial may answer the headline, its sentence in the text and who repeats it: those that fit as well as the best, within this. */
const AS_GOOD = 0.3;
const MOST = 3;

/** Everything a response may answer, none first: the accusations within reach and what was claimed right before it. */
export function answerWays(all: readonly Answerable[], at: number): AnswerWay[] {
  const ways: AnswerWay[] = [];
  let rank = 0;
  for (let i = Math.max(0, at - REACH); i < Math.min(all.length, at + REACH + 1); i++) {
    const { stance } = all[i]!.statement;
    const accuses = stance === 'accuse' || stance === 'counter-accuse';
    const claims = (stance === 'assert' || stance === 'assess' || stance === 'deny') && i < at && at - i <= NEAR;
    if (i === at || !(accuses || claims)) continue;
    ways.push({ at: i, features: answerFeatures(all[at]!, all[i]!, i - at, accuses ? rank++ : UNRANKED) });
  }
  return [{ at: null, features: noAnswerFeatures(all[at]!, ways.length) }, ...ways];
}

const UNRANKED = 7;

function elementOf({ statement, words }: Answerable): Element {
  if (/\b(evidence|proof|basis|substantiat\w+|groundless|unfounded|baseless)\b/.test(words)) return 'evidence';
  if (/\b(motiv\w+|politically|intended|intent\w*|purpose|pretext)\b/.test(words)) return 'motive';
  if (
    /\b(does not exist|no such (group|unit|organi[sz]ation)|not (the )?(us|one of ours)|wasn't (us|the)|not (a )?member|do not belong|identit\w+)\b/.test(
      words,
    )
  )
    return 'identity';
  if (statement.stance === 'counter-accuse') return 'act';
  return /^(that |any |all )?(\w+ ){0,2}(accusations?|allegations?|charges?|claims?|reports?|it|them|this)\b/.test(
    words,
  ) || /\b(fabricat\w+|false|fake|nonsense|lies?|smear\w*)\b/.test(words)
    ? 'whole'
    : 'act';
}
