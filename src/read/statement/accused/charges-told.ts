import { sameParty, type Named, type Party } from '../party/named.ts';

/** Somebody accusing somebody, as a report tells it. */
interface Told {
  accuser: Party;
  accused: Named;
}

/** How many are kept in mind, so that a long report takes no longer a statement than a short one. */
const KEPT = 60;

/** The charges that a report has told so far, in its order, to be asked by who takes part in them. */
export class ChargesTold {
  private readonly told: Told[] = [];
  private readonly denied: { denier: Party; accused: Named }[] = [];
  private spoken: Named | null = null;

  add(accuser: Party, accused: Named): void {
    this.told.push({ accuser, accused });
    if (this.told.length > KEPT) this.told.shift();
    this.spoken = accused;
  }

  /** That somebody says of the accused that it was not so. */
  addDenial(denier: Party, accused: Named): void {
    this.denied.push({ denier, accused });
    if (this.denied.length > KEPT) this.denied.shift();
    this.spoken = accused;
  }

  /** Of whom the last charge or denial speaks. */
  lastSpokenOf(): Named | null {
    return this.spoken;
  }

  /** Of whom the last denial by this side speaks. */
  lastDeniedBy(side: Party): Named | null {
    return this.denied.findLast(({ denier }) => sameParty(denier, side))?.accused ?? null;
  }

  /** Whom the last one accuses. */
  last(): Named | null {
    return this.told.at(-1)?.accused ?? null;
  }

  /** Whom the last one accuses that was put by this side. */
  lastBy(side: Party): Named | null {
    return this.told.findLast(({ accuser }) => sameParty(accuser, side))?.accused ?? null;
  }

  /** Whom the last one accuses that is of this side. */
  lastAgainst(side: Party): Named | null {
    return this.told.findLast(({ accused }) => sameParty(accused, side))?.accused ?? null;
  }
}
