import { accuses } from '../../../model/statement.ts';
import type { Named, Party } from '../party/named.ts';
import { keyOf, type Entry, type FirstLook } from './first-look.ts';
import type { IsOneParty } from './remember-parties.ts';

/** Chances that come to no more than this in all single nobody out. */
const HARDLY = 0.3;

/** How much of what was said around a statement speaks of one actor, each share from 0 to 1. */
export interface Shares {
  /** Among the accusations; of those, by the speaker's side, and by the same speaker. */
  accused: number;
  accusedBySide: number;
  accusedBySpeaker: number;
  /** Among the denials by the speaker's side. */
  deniedBySide: number;
  /** Its place among those accused, the most accused first; 0 for the first. */
  rank: number;
  /** The chance in the statement before, in the one behind, and in this one itself. */
  before: number;
  behind: number;
  here: number;
  /** Of the accusations, those that its own side puts. */
  accuses: number;
  /** Of the accusations of it, those that name the speaker's state as well. */
  kin: number;
  /** Of the accusations that concern the speaker's side, those that its side puts. */
  accusesSide: number;
  /** The chance in the last accusation by others, and in the last of those that concerns the speaker's side. */
  answered: number;
  answeredOwn: number;
}

type Entries = readonly Entry[];

/** What stands right beside a statement, and what it may answer. */
interface Beside {
  here: Entries;
  before: Entries | undefined;
  behind: Entries | undefined;
  answered: Entries | undefined;
  answeredOwn: Entries | undefined;
}

interface Sums {
  actor: Named;
  kin: number;
  accused: number;
  bySide: number;
  bySpeaker: number;
  denied: number;
}

/** What the statements around one say. */
export class Around {
  private readonly sums = new Map<string, Sums>();
  private readonly accusers: { side: Party; weight: number }[] = [];
  private readonly accusersOfSide: FirstLook[] = [];
  private readonly total = { accused: 0, bySide: 0, bySpeaker: 0, denied: 0 };
  private ranked: string[] | null = null;
  private readonly own: FirstLook;
  private readonly beside: Beside;
  private readonly isOneParty: IsOneParty;

  constructor(own: FirstLook, beside: Beside, isOneParty: IsOneParty) {
    this.own = own;
    this.beside = beside;
    this.isOneParty = isOneParty;
  }

  /** That another statement, of the same side or the same speaker, may mean this actor. */
  add(
    { key, actor, chance }: Entry,
    { side, stance, countries }: FirstLook,
    { ofSide, ofSpeaker }: { ofSide: boolean; ofSpeaker: boolean },
  ): void {
    let sums = this.sums.get(key);
    if (!sums) this.sums.set(key, (sums = { actor, kin: 0, accused: 0, bySide: 0, bySpeaker: 0, denied: 0 }));
    const put = (what: 'accused' | 'bySide' | 'bySpeaker' | 'denied') => {
      sums[what] += chance;
      this.total[what] += chance;
    };
    if (accuses(stance)) {
      put('accused');
      if (this.own.side.country !== null && countries.has(this.own.side.country)) sums.kin += chance;
      if (ofSide) put('bySide');
      if (ofSpeaker) put('bySpeaker');
      this.weighAccuser(side, chance);
    } else if (stance === 'deny' && ofSide) put('denied');
  }

  private weighAccuser(by: Party, chance: number): void {
    const known = this.accusers.find(({ side }) => side.name === by.name && side.country === by.country);
    if (known) known.weight += chance;
    else this.accusers.push({ side: by, weight: chance });
  }

  /** That somebody else accuses the speaker's side. */
  addAccuser(look: FirstLook): void {
    this.accusersOfSide.push(look);
  }

  /** The state of whoever accuses the speaker's side most often: who turns an accusation round, turns it on them. */
  accuserOfSide(): Named | null {
    const homes = this.accusersOfSide.flatMap(({ home }) => (home ? [home] : []));
    const times = (home: Named) => homes.filter((other) => keyOf(other) === keyOf(home)).length;
    return homes.reduce<Named | null>((most, home) => (most && times(most) >= times(home) ? most : home), null);
  }

  /** Whom the statements around accuse most, at most so many. */
  most(count: number): Named[] {
    return this.order()
      .slice(0, count)
      .map((key) => this.sums.get(key)!.actor);
  }

  /** Whom the accusations of the speaker's side mean most, or its denials; null where hardly anybody is meant. */
  mostBy(what: 'bySide' | 'denied'): Named | null {
    let best: Sums | null = null;
    for (const sums of this.sums.values()) if (sums[what] > (best?.[what] ?? HARDLY)) best = sums;
    return best?.actor ?? null;
  }

  /** Whom the accusation that is answered most likely accuses. */
  answered(which: 'answered' | 'answeredOwn'): Named | null {
    let best: Entries[number] | null = null;
    for (const entry of this.beside[which] ?? []) if (entry.chance > (best?.chance ?? 0)) best = entry;
    return best?.actor ?? null;
  }

  /** Whom the statements around accuse most of those on the speaker's side, at most two. */
  mostOfSide(): Named[] {
    const { side } = this.own;
    return this.order()
      .map((key) => this.sums.get(key)!.actor)
      .filter((actor) => this.isOneParty(actor, side))
      .slice(0, 2);
  }

  /** How much of what was said around speaks of this actor. */
  of(actor: Named): Shares {
    const key = keyOf(actor);
    const sums = this.sums.get(key);
    const share = (part: number | undefined, whole: number) => (part === undefined || whole === 0 ? 0 : part / whole);
    const chanceIn = (entries: Entries | undefined) => entries?.find((entry) => entry.key === key)?.chance ?? 0;
    const accusing = this.accusers.reduce(
      (sum, { side, weight }) => (this.isOneParty(side, actor) ? sum + weight : sum),
      0,
    );
    const rank = this.order().indexOf(key);
    return {
      accused: share(sums?.accused, this.total.accused),
      accusedBySide: share(sums?.bySide, this.total.bySide),
      accusedBySpeaker: share(sums?.bySpeaker, this.total.bySpeaker),
      deniedBySide: share(sums?.denied, this.total.denied),
      rank: rank < 0 ? Infinity : rank,
      before: chanceIn(this.beside.before),
      behind: chanceIn(this.beside.behind),
      here: chanceIn(this.beside.here),
      accuses: share(accusing, this.total.accused),
      accusesSide: share(
        this.accusersOfSide.filter(({ side }) => this.isOneParty(side, actor)).length,
        this.accusersOfSide.length,
      ),
      kin: share(sums?.kin, sums?.accused ?? 0),
      answered: chanceIn(this.beside.answered),
      answeredOwn: chanceIn(this.beside.answeredOwn),
    };
  }

  /** The keys of those accused, the most accused first. */
  private order(): string[] {
    this.ranked ??= [...this.sums]
      .filter(([, { accused }]) => accused > 0)
      .sort(([, a], [, b]) => b.accused - a.accused)
      .map(([key]) => key);
    return this.ranked;
  }
}
