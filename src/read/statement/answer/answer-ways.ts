import { contains, hull } from '../../../model/span.ts';
import { isResponse } from '../../../model/statement.ts';
import { writeAnswer, writeNoAnswer } from './answer-features.ts';
import { againstOf, byOf, isSameSide, type Against, type By } from './answer-sides.ts';
import { likenessOf, rarityIn, wordShare } from './answer-words.ts';
import { isCharge, type Answerable } from './answerable.ts';
import type { Features } from '../weights/feature-set.ts';

/** Statements away that an accusation is looked for, and anything else that may be answered. */
const REACH = 60;
const NEAR = 8;
const FEW = 2;
/** Statements away within which the likest is noted apart. */
const BESIDE = 3;
/** Shared words by which one accusation is another told again. */
const RETOLD = 0.3;

/** Something that may be answered, with what speaks for it; the index of the statement, or null for none. */
export interface AnswerWay<F> {
  at: number | null;
  features: F;
}

interface Near {
  i: number;
  other: Answerable;
  against: Against;
  by: By;
  likeness: number;
}

/** Looks for what the responses of one report may answer, one after another: what one answers, the next likely answers too. */
export class AnswerSeeker<F extends Features> {
  private readonly open: () => F;
  private readonly all: readonly Answerable[];
  private readonly rarity: ReadonlyMap<string, number>;
  private readonly settled: { at: number; answered: number }[] = [];
  private readonly accusationsBefore: number[] = [0];
  private readonly placesByAccuser = new Map<number, number>();
  private readonly answered = new Set<number>();
  private readonly nested: readonly ('inner' | 'outer' | 'alone')[];
  private readonly retold: readonly boolean[];

  /** Statements are in text order; `open` makes what takes the features of each way. */
  constructor(all: readonly Answerable[], open: () => F) {
    this.open = open;
    this.all = all;
    this.rarity = rarityIn(all);
    for (const { isAccusation } of all)
      this.accusationsBefore.push(this.accusationsBefore.at(-1)! + Number(isAccusation));
    this.nested = all.map((_, i) => nestingOf(all, i));
    this.retold = all.map((_, i) => this.isRetelling(i));
  }

  /** Takes down what a response answers before the next ones are looked at. */
  settle(at: number, answered: number | null): void {
    if (answered === null) return;
    this.settled.push({ at, answered });
    this.answered.add(answered);
  }

  /** Everything a response may answer, none first: the accusations within reach and what else was said near it. */
  ways(at: number): AnswerWay<F>[] {
    const answer = this.all[at]!;
    const near = this.near(at);
    const accusations = near.filter(({ other }) => other.isAccusation);
    const onUs = near.filter(isOnUs);
    const places = placesIn(onUs);
    const nearest = onUs.findLast(({ i }) => i < at)?.i;
    const last = this.lastOfSide(at);
    const turn = this.lastOther(at);
    const responded = this.lastResponse(at);
    const placesSince = placesIn(onUs.filter(({ i }) => i < at && i > (responded ?? -1)));
    const answeredLast = this.settled.at(-1)?.answered;
    const likest = Math.max(0, ...near.map(({ likeness }) => likeness));
    const likestBeside = Math.max(0, ...near.map(({ i, likeness }) => (Math.abs(i - at) <= BESIDE ? likeness : 0)));
    const ways = near.map(({ i, other, against, by, likeness }) => {
      const features = this.open();
      writeAnswer(features, {
        answer,
        other,
        steps: i - at,
        against,
        by,
        place: places.get(i) ?? -1,
        places: onUs.length,
        isNearest: nearest === i,
        placeByAccuser: this.placeByAccuser(i),
        between: this.accusationsBetween(at, i),
        isAnsweredBefore: last === i,
        isAnswered: this.answered.has(i),
        isTurn: turn === i,
        since: responded === null ? 'first' : i > responded ? 'since' : 'before',
        placeSince: placesSince.get(i) ?? -1,
        sinceResponse: responded === null ? 4 : Math.min(3, at - responded),
        isAnsweredLast: answeredLast === i,
        answersUs: this.answersSideOf(at, i),
        nesting: this.nested[i]!,
        isRetelling: this.retold[i]!,
        likeness,
        isLikest: likeness > 0 && likeness === likest,
        isLikestBeside: likeness > 0 && likeness === likestBeside && Math.abs(i - at) <= BESIDE,
        rarity: this.rarity,
      });
      return { at: i, features };
    });
    const none = this.open();
    writeNoAnswer(none, {
      answer,
      isAccused: standingOf(accusations),
      accuses: accusations.some(({ by }) => by === 'own'),
      ways: ways.length,
      likeness: likest,
    });
    return [{ at: null, features: none }, ...ways];
  }

  // How many accusations its side makes before it, counted to a few.
  private placeByAccuser(at: number): number {
    const known = this.placesByAccuser.get(at);
    if (known !== undefined) return known;
    let place = 0;
    for (let i = Math.max(0, at - REACH); i < at && place < FEW; i++)
      if (this.all[i]!.isAccusation && isSameSide(this.all[i]!, this.all[at]!)) place++;
    this.placesByAccuser.set(at, place);
    return place;
  }

  private accusationsBetween(at: number, i: number): number {
    const before = this.accusationsBefore;
    return i < at ? before[at]! - before[i + 1]! : before[i]! - before[at + 1]!;
  }

  private near(at: number): Near[] {
    const answer = this.all[at]!;
    const near: Near[] = [];
    for (let i = Math.max(0, at - REACH); i < Math.min(this.all.length, at + REACH + 1); i++) {
      const other = this.all[i]!;
      if (i === at || (!other.isAccusation && Math.abs(i - at) > NEAR)) continue;
      const likeness = likenessOf(answer, other, this.rarity);
      near.push({ i, other, against: againstOf(answer, other), by: byOf(answer, other), likeness });
    }
    return near;
  }

  // What the last response of the same side answered.
  private lastOfSide(at: number): number | null {
    for (let k = this.settled.length - 1; k >= 0; k--) {
      const { at: earlier, answered } = this.settled[k]!;
      if (at - earlier > NEAR) return null;
      if (isSameSide(this.all[at]!, this.all[earlier]!)) return answered;
    }
    return null;
  }

  // What another side said last.
  private lastOther(at: number): number | null {
    for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) if (!isSameSide(this.all[i]!, this.all[at]!)) return i;
    return null;
  }

  // Where its side last responded.
  private lastResponse(at: number): number | null {
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--)
      if (isResponse(this.all[i]!.statement.stance) && isSameSide(this.all[i]!, this.all[at]!)) return i;
    return null;
  }

  // Whether what may be answered answers the side that answers: a rejoinder.
  private answersSideOf(at: number, i: number): boolean {
    const answered = this.settled.find((one) => one.at === i)?.answered;
    return answered !== undefined && isSameSide(this.all[answered]!, this.all[at]!);
  }

  // Whether its side has said much the same before.
  private isRetelling(i: number): boolean {
    const one = this.all[i]!;
    if (!one.isAccusation) return false;
    for (let k = Math.max(0, i - REACH); k < i; k++) {
      const other = this.all[k]!;
      if (!other.isAccusation || !isSameSide(one, other)) continue;
      if (wordShare(one.stems, other.stems, this.rarity) > RETOLD) return true;
    }
    return false;
  }
}

function placesIn(near: readonly Near[]): Map<number, number> {
  return new Map(near.map(({ i }, place) => [i, place]));
}

// What is said within what somebody else says, or around it, is told in its neighbourhood.
function nestingOf(all: readonly Answerable[], i: number): 'inner' | 'outer' | 'alone' {
  const own = hull(all[i]!.statement.content)!;
  for (let k = Math.max(0, i - FEW); k <= Math.min(all.length - 1, i + FEW); k++) {
    const other = hull(all[k]!.statement.content)!;
    if (k === i || (own.start === other.start && own.end === other.end)) continue;
    if (contains(other, own)) return 'inner';
    if (contains(own, other)) return 'outer';
  }
  return 'alone';
}

/** Something said by others against whoever answers. */
function isOnUs({ other, against, by }: Near): boolean {
  return isCharge(other.statement.stance) && by !== 'own' && against !== 'other' && against !== 'unknown';
}

function standingOf(accusations: readonly Near[]): 'own' | 'mentioned' | 'no' {
  if (accusations.some(({ against }) => against === 'own')) return 'own';
  return accusations.some(({ against, by }) => against === 'mentioned' && by !== 'own') ? 'mentioned' : 'no';
}
