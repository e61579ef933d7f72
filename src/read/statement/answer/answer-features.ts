import { overlaps } from '../../../model/span.ts';
import type { Against, By } from './answer-sides.ts';
import { rareInCommon, wordShare } from './answer-words.ts';
import type { Answerable } from './answerable.ts';
import type { Features } from '../weights/feature-set.ts';
import { shares } from '../party/shares.ts';

/** One response and one thing it may answer, as the choice sees them. */
export interface AnswerPair {
  answer: Answerable;
  other: Answerable;
  /** Statements between the two, negative where the other stands before. */
  steps: number;
  against: Against;
  by: By;
  /** Its place among what others say against the side that answers, in text order, from 0, and how much that is; -1 where it is none of it. */
  place: number;
  places: number;
  /** It is the nearest of them before the answer. */
  isNearest: boolean;
  /** How many accusations its own side makes before it, counted to 2. */
  placeByAccuser: number;
  /** Accusations that stand between the two. */
  between: number;
  /** The last response of the same side answered it; any response did. */
  isAnsweredBefore: boolean;
  isAnswered: boolean;
  /** It is what another side said last. */
  isTurn: boolean;
  /** Whether it was said since the side that answers last responded, if that has responded. */
  since: 'first' | 'since' | 'before';
  /** Its place among what others have said against that side since then; -1 where it is none of it. */
  placeSince: number;
  /** Statements since that response, counted to 3; 4 where there is none. */
  sinceResponse: number;
  /** The last response of anybody answered it. */
  isAnsweredLast: boolean;
  /** It answers the side that answers now. */
  answersUs: boolean;
  /** It is told within another statement, or around one. */
  nesting: 'inner' | 'outer' | 'alone';
  /** Its side has said much the same before. */
  isRetelling: boolean;
  /** How alike the two are by their words, 0 to 1, and whether nothing else, or nothing beside it, is more so. */
  likeness: number;
  isLikest: boolean;
  isLikestBeside: boolean;
  rarity: ReadonlyMap<string, number>;
}

/** How matters stand for a response before anything is compared with it. */
export interface Outset {
  answer: Answerable;
  /** Whether its side is accused in the report, and whether it accuses. */
  isAccused: 'own' | 'mentioned' | 'no';
  accuses: boolean;
  ways: number;
  /** How much the likest of what may be answered has in common with it, 0 to 1. */
  likeness: number;
}

/** What speaks for an answer answering nothing in its report. */
export function writeNoAnswer(set: Features, { answer, isAccused, accuses, ways, likeness }: Outset): void {
  const { kind, statement } = answer;
  const { stance } = statement;
  set.add('none', stance);
  set.add('none kind', stance, kind);
  set.add('none parts', stance, isAccused, accuses);
  set.add('none ways', stance, Math.min(ways, 3));
  set.add('none refers', stance, answer.refers, answer.words.length < SHORT);
  set.add('none manner', stance, answer.manner);
  set.add('none manner accused', stance, answer.manner, isAccused);
  set.add('none speaker', stance, answer.standing, isAccused);
  set.add('none cue', stance, answer.cueWord);
  set.add('none like', stance, level(likeness));
  set.add('none like manner', stance, answer.manner, level(likeness) > 2);
  set.add('none unsourced', stance, answer.statement.source === null);
}

const SHORT = 60;

/** What speaks for the one being the answer to the other. */
export function writeAnswer(set: Features, pair: AnswerPair): void {
  addPlace(set, pair);
  addSides(set, pair);
  addWords(set, pair);
  addLikeness(set, pair);
  addTurns(set, pair);
}

function addPlace(set: Features, pair: AnswerPair): void {
  const { answer, other, steps, against, place, places, isNearest } = pair;
  const { kind } = answer;
  const [a, b] = [answer.statement, other.statement];
  const away = distance(steps);
  const rank = place < 0 ? 'none' : place === 0 ? 'first' : place === 1 ? 'second' : 'later';
  set.add('stances', a.stance, b.stance);
  set.add('kind stance', kind, b.stance);
  set.add('away', away);
  set.add('away stance', a.stance, away);
  set.add('away kind', kind, away);
  set.add('away other', b.stance, away);
  set.add('sentences', Math.max(-3, Math.min(4, answer.sentence - other.sentence)));
  set.add('blocks', Math.max(-2, Math.min(3, answer.block - other.block)));
  set.add('rank', rank, Math.min(places, 4));
  set.add('rank against', against, rank, isNearest);
  set.add('rank kind', kind, rank, isNearest);
  set.add('accuser rank', pair.placeByAccuser, other.isAccusation);
  set.add('between', Math.min(pair.between, 2), away > 0, other.isAccusation);
  set.add('block kind', Math.max(-2, Math.min(2, answer.block - other.block)), kind);
  set.add('heading', other.heading, answer.heading);
  set.add('heading stance', other.heading, a.stance, against);
  set.add('within', isWithin(answer, other), a.stance);
}

function addSides(set: Features, { answer, other, against, by }: AnswerPair): void {
  const { kind } = answer;
  const [a, b] = [answer.statement, other.statement];
  set.add('against', against, a.stance);
  set.add('by', by, a.stance);
  set.add('against by', against, by);
  set.add('voice', b.voice, a.stance);
  set.add('explicit', other.isExplicit, a.stance);
  set.add('explicit kind', other.isExplicit, kind, against);
  set.add('names nobody', b.accused === null, other.isAccusation);
}

function addWords(set: Features, { answer, other, against, rarity, steps }: AnswerPair): void {
  const { kind } = answer;
  const [a, b] = [answer.statement, other.statement];
  const share = wordShare(answer.stems, other.stems, rarity);
  const level = share === 0 ? 0 : share < 0.2 ? 1 : share < 0.45 ? 2 : 3;
  const namesAccuser = shares(answer.stems, other.putBy);
  const speaksOfIt = shares(answer.sourceStems, other.stems);
  set.add('share', level);
  set.add('share stance', level, a.stance, b.stance);
  set.add('share kind', level, kind);
  const rare = rareInCommon(answer.stems, other.stems, rarity);
  set.add('rare', rare);
  set.add('rare kind', rare, kind);
  set.add('rare against', rare, against, other.isAccusation);
  set.add('rare away', rare, near(steps));
  set.add('share refers', level, answer.refers);
  set.add('names accuser', namesAccuser, a.stance);
  set.add('speaker named', speaksOfIt, a.stance);
  set.add('named', namesAccuser, speaksOfIt, against);
  set.add('length', Math.min(4, Math.floor(other.words.length / 30)));
}

function addLikeness(set: Features, pair: AnswerPair): void {
  const { answer, other, isTurn, isLikest, isLikestBeside } = pair;
  const { kind } = answer;
  const accuses = other.isAccusation;
  const alike = level(pair.likeness);
  set.add('likeness', alike);
  set.add('likest', isLikest, accuses);
  set.add('likest likeness', isLikest, isLikestBeside, alike);
  set.add('likest beside', isLikestBeside, kind);
  set.add('likest turn', isLikestBeside, isTurn, accuses);
  const pointed = Math.min(
    2,
    [...answer.pointed].filter((stem) => other.stems.has(stem) || other.putBy.has(stem)).length,
  );
  set.add('pointed', pointed, answer.pointed.size > 0, isTurn);
  set.add('pointed kind', pointed, kind);
  set.add('numbers', shares(answer.numbers, other.numbers), answer.numbers.size > 0);
}

// Who spoke last, what was answered so far, and what has been told already.
function addTurns(set: Features, pair: AnswerPair): void {
  const { answer, other, against, by, isTurn, since, isAnswered, isAnsweredBefore } = pair;
  const accuses = other.isAccusation;
  set.add('answered', isAnswered, isAnsweredBefore, against);
  set.add('turn', isTurn, accuses, by === 'own');
  set.add('since', since, against, accuses);
  set.add('since before', since, isAnsweredBefore, isTurn);
  set.add('since place', since, Math.min(2, pair.placeSince), against);
  set.add('since chain', pair.sinceResponse, isAnsweredBefore, accuses);
  set.add('answered last', pair.isAnsweredLast, isAnsweredBefore, pair.sinceResponse);
  set.add('answers us', pair.answersUs, answer.kind, other.statement.stance);
  set.add('retelling', pair.isRetelling, isAnswered, accuses);
  set.add('nesting', pair.nesting, accuses);
}

function isWithin({ statement: a }: Answerable, { statement: b }: Answerable): boolean {
  return a.content.some((one) => b.content.some((two) => overlaps(one, two)));
}

function level(likeness: number): number {
  return likeness === 0 ? 0 : likeness < 0.1 ? 1 : likeness < 0.2 ? 2 : likeness < 0.35 ? 3 : 4;
}

function near(steps: number): number {
  return Math.max(-3, Math.min(1, steps));
}

function distance(steps: number): number {
  return Math.sign(steps) * Math.min(6, Math.ceil(Math.log2(Math.abs(steps) + 1)));
}
