import type { Party } from './quarrel.ts';
import type { Scene } from './scene.ts';
import type { Named } from './suspects.ts';

/** Somebody accusing somebody, as a report tells it. */
interface Told {
  accuser: Party;
  accused: Named;
}

/** The charges that a report has told so far, in its order, to be asked by who takes part in them. */
export class ChargesTold {
  private readonly told: Told[] = [];

  add({ speaker, home }: Scene, accused: Named): void {
    this.told.push({ accuser: { name: speaker.name, country: home?.country ?? speaker.country }, accused });
  }

  /** Whom the last one accuses. */
  last(): Named | null {
    return this.told.at(-1)?.accused ?? null;
  }

  /** Whom the last one accuses that was put by the speaker or its side. */
  lastBy({ speaker, home }: Scene): Named | null {
    const side = { name: speaker.name, country: home?.country ?? speaker.country };
    return this.told.findLast(({ accuser }) => isOneSide(accuser, side))?.accused ?? null;
  }

  /** Whom the last one accuses that is the speaker or of its side. */
  lastAgainst({ speaker, home }: Scene): Named | null {
    const side = { name: speaker.name, country: home?.country ?? speaker.country };
    return this.told.findLast(({ accused }) => isOneSide(accused, side))?.accused ?? null;
  }

  /** Whether the speaker or its side has accused somebody. */
  hasAccused(party: Party): boolean {
    return this.told.some(({ accuser }) => isOneSide(accuser, party));
  }
}

/** Of one state, or of one name: `Longda` and `Longda executives`. */
export function isOneSide(a: Party, b: Party): boolean {
  if (a.country !== null && b.country !== null) return a.country === b.country;
  if (a.name === null || b.name === null) return false;
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
