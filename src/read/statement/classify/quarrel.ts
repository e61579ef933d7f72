import type { Stance } from '../../../model/statement.ts';
import { startOf } from '../drops.ts';
import type { Allegation } from './allegation.ts';
import type { Scene } from './scene.ts';

/** Somebody by name and by the side it stands on. */
export interface Party {
  name: string | null;
  country: string | null;
}

/** That somebody accuses somebody, at a place of the report. */
export interface Charge {
  start: number;
  accuser: Party;
  accused: Party;
}

/** Which part the speaker of a scene has in its report's quarrel. */
export interface Part {
  /** Whether others accuse the speaker or its state, and whether that was told before. */
  charged: 'before' | 'after' | 'no';
  /** Whether the speaker or its state accuses others. */
  accuses: boolean;
  /** Whether the content speaks of somebody who is accused, and of somebody who accuses the speaker. */
  namesAccused: boolean;
  namesAccuser: boolean;
}

/** The charges that a first look at the scenes makes out. */
export function chargesIn(
  scenes: readonly Scene[],
  stances: readonly Stance[],
  allegations: readonly Allegation[],
): Charge[] {
  return scenes.flatMap((scene, i) => {
    const { accused, country } = allegations[i]!;
    if (stances[i] !== 'accuse' || accused === null) return [];
    return [{ start: startOf(scene.candidate), accuser: scene.speaker, accused: { name: accused, country } }];
  });
}

/** The parts of the speakers, scene by scene. */
export function partsOf(scenes: readonly Scene[], charges: readonly Charge[]): Part[] {
  return scenes.map(({ speaker, candidate, actors }) => {
    const at = startOf(candidate);
    const others = charges.filter(({ start }) => start !== at);
    const against = others.filter(({ accused, accuser }) => isSame(accused, speaker) && !isSame(accuser, speaker));
    const named = candidate.content.flatMap((span) => actors.within(span)).map(({ value }) => value);
    return {
      charged: against.some(({ start }) => start < at) ? 'before' : against.length > 0 ? 'after' : 'no',
      accuses: others.some(({ accuser }) => isSame(accuser, speaker)),
      namesAccused: others.some(({ accused }) => named.some((one) => isSame(accused, one))),
      namesAccuser: against.some(({ accuser }) => named.some((one) => isSame(accuser, one))),
    };
  });
}

function isSame(a: Party, b: Party): boolean {
  if (a.country !== null && b.country !== null) return a.country === b.country;
  if (a.name === null || b.name === null) return false;
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
