import type { Stance } from '../../../model/statement.ts';
import { startOf } from '../candidate.ts';
import type { Allegation } from '../accused/allegation.ts';
import type { Party } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';
import { isOneSide, sideOfParty, type Side } from '../party/sides.ts';

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
  /** The same for hostile acts that are said to be of its side, whatever is made of them. */
  suspected: 'before' | 'after' | 'no';
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
  const put = rowsOf(
    charges.map(({ start, accuser, accused }) => ({
      start,
      accuser: sideOfParty(accuser),
      accused: sideOfParty(accused),
    })),
  );
  const suspicions = rowsOf(
    scenes.flatMap(({ candidate, perpetrator, side }) =>
      perpetrator ? [{ start: startOf(candidate), accuser: side, accused: sideOfParty(perpetrator.value) }] : [],
    ),
  );
  return scenes.map(({ candidate, mentions, side }) => {
    const at = startOf(candidate);
    const others = put.filter((row) => isElsewhere(row, at));
    const against = others.filter((row) => isAgainst(row, side));
    const named = others.length === 0 ? [] : mentions.map(({ value }) => sideOfParty(value));
    return {
      charged: whenOf(against, at),
      suspected: whenOf(
        suspicions.filter((row) => isElsewhere(row, at) && isAgainst(row, side)),
        at,
      ),
      accuses: others.some(({ accuser }) => isOneSide(accuser, side)),
      namesAccused: others.some(({ accused }) => named.some((one) => isOneSide(accused, one))),
      namesAccuser: against.some(({ accuser }) => named.some((one) => isOneSide(accuser, one))),
    };
  });
}

/** All charges of one side against another, from the first to the last: a long report repeats them, so they are looked through once. */
interface Row {
  accuser: Side;
  accused: Side;
  first: number;
  last: number;
}

function rowsOf(charges: readonly { start: number; accuser: Side; accused: Side }[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { start, accuser, accused } of charges) {
    const key = `${[...accuser].join(' ')} > ${[...accused].join(' ')}`;
    const row = rows.get(key);
    if (row) {
      row.first = Math.min(row.first, start);
      row.last = Math.max(row.last, start);
    } else rows.set(key, { accuser, accused, first: start, last: start });
  }
  return [...rows.values()];
}

function isElsewhere({ first, last }: Row, at: number): boolean {
  return first !== at || last !== at;
}

function isAgainst({ accuser, accused }: Row, side: Side): boolean {
  return isOneSide(accused, side) && !isOneSide(accuser, side);
}

function whenOf(against: readonly Row[], at: number): Part['charged'] {
  return against.some(({ first }) => first < at) ? 'before' : against.length > 0 ? 'after' : 'no';
}
