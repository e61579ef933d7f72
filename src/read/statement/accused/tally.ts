import { accuses } from '../../../model/statement.ts';
import type { Party } from '../party/named.ts';
import { Around } from './around.ts';
import { entriesOf, type Entry, type FirstLook } from './first-look.ts';
import { rememberParties } from './remember-parties.ts';

/** How many statements before and behind count: a long report tells of one quarrel after the other. */
const WITHIN = 30;

/** What a first look at all statements of a report made out, to be asked about each of them without itself. */
export class Tally {
  private readonly looks: readonly FirstLook[];
  private readonly entries: readonly (readonly Entry[])[];
  private readonly isOneParty = rememberParties();

  constructor(looks: readonly FirstLook[]) {
    this.looks = looks;
    this.entries = looks.map(entriesOf);
  }

  /** What is said around this statement, within sight of it. */
  around(at: number): Around {
    const { looks, entries, isOneParty } = this;
    const { side, speaker } = looks[at]!;
    const beside = { here: entries[at]!, before: entries[at - 1], behind: entries[at + 1], ...this.answeredAt(at) };
    const around = new Around(looks[at]!, beside, isOneParty);
    for (const i of [...this.before(at).reverse(), ...this.behind(at)]) {
      const look = looks[i]!;
      const ofSide = isOneParty(look.side, side);
      const ofSpeaker = look.speaker !== null && look.speaker === speaker;
      if (!ofSide && accuses(look.stance) && this.concerns(i, side)) around.addAccuser(look);
      for (const entry of entries[i]!) around.add(entry, look, { ofSide, ofSpeaker });
    }
    return around;
  }

  /** What a response may answer: the last accusation by others, and the last that concerns its own side, else the first behind it that does. */
  private answeredAt(at: number): {
    answered: readonly Entry[] | undefined;
    answeredOwn: readonly Entry[] | undefined;
  } {
    const { side } = this.looks[at]!;
    const byOthers = (i: number) => accuses(this.looks[i]!.stance) && !this.isOneParty(this.looks[i]!.side, side);
    const ofOwn = (i: number) => byOthers(i) && this.concerns(i, side);
    const own = this.before(at).find(ofOwn) ?? this.behind(at).find(ofOwn);
    const last = this.before(at).find(byOthers);
    return {
      answered: last === undefined ? undefined : this.entries[last],
      answeredOwn: own === undefined ? undefined : this.entries[own],
    };
  }

  /** Whether that statement is about this side. */
  private concerns(at: number, side: Party): boolean {
    return (
      (side.country !== null && this.looks[at]!.countries.has(side.country)) ||
      this.entries[at]!.some(({ actor }) => this.isOneParty(actor, side))
    );
  }

  /** The statements in sight before it, the nearest first. */
  private before(at: number): number[] {
    return Array.from({ length: Math.min(WITHIN, at) }, (_, i) => at - 1 - i);
  }

  /** The statements in sight behind it, the nearest first. */
  private behind(at: number): number[] {
    return Array.from({ length: Math.min(WITHIN, this.looks.length - 1 - at) }, (_, i) => at + 1 + i);
  }
}
