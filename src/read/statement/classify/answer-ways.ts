import { answerFeatures, noAnswerFeatures } from './answer-features.ts';
import { againstOf, byOf, isSameSide, type Against, type By } from './answer-sides.ts';
import type { Answerable } from './answerable.ts';
import type { FeatureSet } from './feature-set.ts';

/** Statements away that an accusation is looked for, and anything else that may be answered. */
const REACH = 60;
const NEAR = 8;
const FEW = 2;

/** Something that may be answered, with what speaks for it; the index of the statement, or null for none. */
export interface AnswerWay {
  at: number | null;
  features: FeatureSet;
}

interface Near {
  i: number;
  other: Answerable;
  against: Against;
  by: By;
}

/** Looks for what the responses of one report may answer, one after another: what one answers, the next likely answers too. */
export class AnswerSeeker {
  private readonly all: readonly Answerable[];
  private readonly rarity: ReadonlyMap<string, number>;
  private readonly settled: { at: number; answered: number }[] = [];
  private readonly accusationsBefore: number[] = [0];
  private readonly placesByAccuser = new Map<number, number>();
  private readonly answered = new Set<number>();

  /** Statements are in text order. */
  constructor(all: readonly Answerable[]) {
    this.all = all;
    this.rarity = rarityIn(all);
    for (const { isAccusation } of all)
      this.accusationsBefore.push(this.accusationsBefore.at(-1)! + Number(isAccusation));
  }

  /** Takes down what a response answers before the next ones are looked at. */
  settle(at: number, answered: number | null): void {
    if (answered === null) return;
    this.settled.push({ at, answered });
    this.answered.add(answered);
  }

  /** Everything a response may answer, none first: the accusations within reach and what else was said near it. */
  ways(at: number): AnswerWay[] {
    const answer = this.all[at]!;
    const near = this.near(at);
    const accusations = near.filter(({ other }) => other.isAccusation);
    const onUs = near.filter(isOnUs);
    const places = new Map(onUs.map(({ i }, place) => [i, place]));
    const nearest = onUs.findLast(({ i }) => i < at)?.i;
    const last = this.lastOfSide(at);
    const accusationsBefore = (i: number) => this.accusationsBefore[i]!;
    const ways = near.map(({ i, other, against, by }) => {
      const features = answerFeatures({
        answer,
        other,
        steps: i - at,
        against,
        by,
        place: places.get(i) ?? -1,
        places: onUs.length,
        isNearest: nearest === i,
        placeByAccuser: this.placeByAccuser(i),
        between:
          i < at ? accusationsBefore(at) - accusationsBefore(i + 1) : accusationsBefore(i) - accusationsBefore(at + 1),
        isAnsweredBefore: last === i,
        isAnswered: this.answered.has(i),
        rarity: this.rarity,
      });
      return { at: i, features };
    });
    const none = noAnswerFeatures({
      answer,
      isAccused: standingOf(accusations),
      accuses: accusations.some(({ by }) => by === 'own'),
      ways: ways.length,
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

  private near(at: number): Near[] {
    const answer = this.all[at]!;
    const near: Near[] = [];
    for (let i = Math.max(0, at - REACH); i < Math.min(this.all.length, at + REACH + 1); i++) {
      const other = this.all[i]!;
      if (i === at || (!other.isAccusation && Math.abs(i - at) > NEAR)) continue;
      near.push({ i, other, against: againstOf(answer, other), by: byOf(answer, other) });
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
}

/** Something said by others against whoever answers; what reads as an assertion may be an accusation that was not told as one. */
function isOnUs({ other, against, by }: Near): boolean {
  const { stance } = other.statement;
  const charges = other.isAccusation || stance === 'assert' || stance === 'assess';
  return charges && by !== 'own' && (against === 'own' || against === 'mentioned' || against === 'named');
}

function standingOf(accusations: readonly Near[]): 'own' | 'mentioned' | 'no' {
  if (accusations.some(({ against }) => against === 'own')) return 'own';
  return accusations.some(({ against, by }) => against === 'mentioned' && by !== 'own') ? 'mentioned' : 'no';
}

// What half of the statements say tells little about which of them is meant.
function rarityIn(all: readonly Answerable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.log2(1 + count)]));
}
