import { accuses, type Stance } from '../../../model/statement.ts';
import { sameParty, type Named, type Party } from '../party/named.ts';

/** Whom a first look took one statement to accuse: everybody it thought of, with the chance that it is meant. */
export interface FirstLook {
  side: Party;
  home: Named | null;
  speaker: string | null;
  stance: Stance;
  /** Whom the report leans on as accused from there on. */
  likeliest: Named | null;
  chances: readonly { actor: Named; chance: number }[];
  /** Whose names its content holds: who is accused beside a state is likely its own. */
  countries: ReadonlySet<string>;
}

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

type Entries = readonly { key: string; actor: Named; chance: number }[];

/** How many statements before and behind count: a long report tells of one quarrel after the other. */
const WITHIN = 30;

/** Chances below this are noise. */
const LEAST = 0.1;

/** What a first look at all statements of a report made out, to be asked about each of them without itself. */
export class Tally {
  private readonly looks: readonly FirstLook[];
  private readonly entries: readonly Entries[];
  private readonly alike = new Map<string, Map<string, boolean>>();

  constructor(looks: readonly FirstLook[]) {
    this.looks = looks;
    this.entries = looks.map(({ chances }) =>
      chances.flatMap(({ actor, chance }) => (chance < LEAST ? [] : [{ key: keyOf(actor), actor, chance }])),
    );
  }

  around(at: number): Around {
    const beside = {
      here: this.entries[at]!,
      before: this.entries[at - 1],
      behind: this.entries[at + 1],
      ...this.answered(at),
    };
    const around = new Around(this, this.looks[at]!, beside);
    const { side, speaker } = this.looks[at]!;
    for (let i = Math.max(0, at - WITHIN); i < Math.min(this.looks.length, at + WITHIN + 1); i++) {
      if (i === at) continue;
      const other = this.looks[i]!;
      const own = this.isOneParty(other.side, side);
      if (!own && accuses(other.stance) && this.concerns(i, side)) around.addAccuser(other);
      for (const entry of this.entries[i]!)
        around.add(entry, other, own, other.speaker !== null && other.speaker === speaker);
    }
    return around;
  }

  // What a response may answer: the last accusation by others, and the last that concerns its own side; else the first behind it.
  private answered(at: number): { answered?: Entries; answeredOwn?: Entries } {
    const { side } = this.looks[at]!;
    const isOthers = (look: FirstLook | undefined): look is FirstLook =>
      look !== undefined && accuses(look.stance) && !this.isOneParty(look.side, side);
    let answered: Entries | undefined;
    for (let i = at - 1; i >= Math.max(0, at - WITHIN); i--) {
      if (!isOthers(this.looks[i])) continue;
      answered ??= this.entries[i];
      if (this.concerns(i, side)) return { answered: answered!, answeredOwn: this.entries[i]! };
    }
    for (let i = at + 1; i < Math.min(this.looks.length, at + WITHIN); i++)
      if (isOthers(this.looks[i]) && this.concerns(i, side))
        return { ...(answered && { answered }), answeredOwn: this.entries[i]! };
    return answered ? { answered } : {};
  }

  private concerns(at: number, side: Party): boolean {
    return (
      (side.country !== null && this.looks[at]!.countries.has(side.country)) ||
      this.entries[at]!.some(({ actor }) => this.isOneParty(actor, side))
    );
  }

  /** {@link sameParty}, asked of the same names thousands of times. */
  isOneParty(a: Party, b: Party): boolean {
    if (a.country !== null && b.country !== null) return a.country === b.country;
    if (a.name === null || b.name === null) return false;
    let known = this.alike.get(a.name);
    if (!known) this.alike.set(a.name, (known = new Map<string, boolean>()));
    let alike = known.get(b.name);
    // Of names alone: a country known of one only tells nothing.
    if (alike === undefined) known.set(b.name, (alike = sameParty({ ...a, country: null }, b)));
    return alike;
  }
}

interface Beside {
  here: Entries;
  before: Entries | undefined;
  behind: Entries | undefined;
  answered?: Entries;
  answeredOwn?: Entries;
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
  private readonly tally: Tally;
  private readonly own: FirstLook;
  private readonly beside: Beside;

  constructor(tally: Tally, own: FirstLook, beside: Beside) {
    this.tally = tally;
    this.own = own;
    this.beside = beside;
  }

  add(
    { key, actor, chance }: { key: string; actor: Named; chance: number },
    look: FirstLook,
    own: boolean,
    self: boolean,
  ): void {
    let sums = this.sums.get(key);
    if (!sums) this.sums.set(key, (sums = { actor, kin: 0, accused: 0, bySide: 0, bySpeaker: 0, denied: 0 }));
    const put = (what: 'accused' | 'bySide' | 'bySpeaker' | 'denied') => {
      sums[what] += chance;
      this.total[what] += chance;
    };
    if (accuses(look.stance)) {
      put('accused');
      if (this.own.side.country !== null && look.countries.has(this.own.side.country)) sums.kin += chance;
      if (own) put('bySide');
      if (self) put('bySpeaker');
      const accuser = this.accusers.find(
        ({ side }) => side.name === look.side.name && side.country === look.side.country,
      );
      if (accuser) accuser.weight += chance;
      else this.accusers.push({ side: look.side, weight: chance });
    } else if (look.stance === 'deny' && own) put('denied');
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

  /** The same of those on the speaker's side, of those its side accuses, and of those its denials speak of. */
  mostBy(what: 'bySide' | 'denied'): Named | null {
    let best: Sums | null = null;
    for (const sums of this.sums.values()) if (sums[what] > (best?.[what] ?? 0.3)) best = sums;
    return best?.actor ?? null;
  }

  /** Whom the accusation that is answered most likely accuses. */
  answered(which: 'answered' | 'answeredOwn'): Named | null {
    let best: Entries[number] | null = null;
    for (const entry of this.beside[which] ?? []) if (entry.chance > (best?.chance ?? 0)) best = entry;
    return best?.actor ?? null;
  }

  mostOfSide(): Named[] {
    const { side } = this.own;
    return this.order()
      .map((key) => this.sums.get(key)!.actor)
      .filter((actor) => this.tally.isOneParty(actor, side))
      .slice(0, 2);
  }

  of(actor: Named): Shares {
    const key = keyOf(actor);
    const sums = this.sums.get(key);
    const share = (part: number | undefined, whole: number) => (part === undefined || whole === 0 ? 0 : part / whole);
    const chanceIn = (entries: Entries | undefined) => entries?.find((entry) => entry.key === key)?.chance ?? 0;
    const accusing = this.accusers.reduce(
      (sum, { side, weight }) => (this.tally.isOneParty(side, actor) ? sum + weight : sum),
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
        this.accusersOfSide.filter(({ side }) => this.tally.isOneParty(side, actor)).length,
        this.accusersOfSide.length,
      ),
      kin: share(sums?.kin, sums?.accused ?? 0),
      answered: chanceIn(this.beside.answered),
      answeredOwn: chanceIn(this.beside.answeredOwn),
    };
  }

  private order(): string[] {
    this.ranked ??= [...this.sums]
      .filter(([, { accused }]) => accused > 0)
      .sort(([, a], [, b]) => b.accused - a.accused)
      .map(([key]) => key);
    return this.ranked;
  }
}

// One key for whoever `sameNamed` takes for one.
function keyOf({ name, level, country }: Named): string {
  return level === 'state' && country !== null ? `=${country}` : name.toLowerCase();
}
