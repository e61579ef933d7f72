import type { Stance } from '../../../model/statement.ts';
import { startOf } from '../candidate.ts';
import { FeatureSet } from '../weights/feature-set.ts';
import { scoreLinear, type LinearWeights } from '../weights/linear-scorer.ts';
import type { Charge, Part } from './quarrel.ts';
import { isOneSide, sideOfParty, type Side } from '../party/sides.ts';
import type { Scene } from '../scene/scene.ts';
import { contextsOf, type StanceContext } from './stance-features.ts';

/** How likely an accusation has to be to turn on its accuser. */
const LEAST = 0.7;

/**
 * The stances, with accusations that turn on the accuser told apart: from one report alone that shows where the speaker's side stands accused,
 * has just denied, or names who accused it, and where the words say so (`in turn accused`). Scenes are in text order.
 */
export function turned(
  scenes: readonly Scene[],
  stances: readonly Stance[],
  charges: readonly Charge[],
  weights: LinearWeights,
): Stance[] {
  const contexts = contextsOf(scenes, charges);
  const opener = charges[0] ? sideOfParty(charges[0].accuser) : NOBODY;
  return stances.map((stance, i) => {
    // Courts follow their own order, and whoever is told to have begun hits nobody back, unless in one breath with `denied`.
    if (stance !== 'accuse' || scenes[i]!.form === 'charge') return stance;
    if (isOneSide(opener, scenes[i]!.side) && !deniedInOneBreath(scenes, stances, i, isOutright)) return stance;
    const [no, yes] = scoreLinear(weights, turnFeatures(contexts[i]!, scenes, stances, charges, i).hashes);
    return 1 / (1 + Math.exp(no! - yes!)) > LEAST ? 'counter-accuse' : stance;
  });
}

const NOBODY: Side = new Set();

const TURNING =
  /\b(in (re)?turn|counter(s|ed|ing)?|hits? back|hitting back|fire[sd]? back|firing back|retort(s|ed|ing)?|shot back|itself|themselves|instead|but|while|meanwhile)\b/i;

/** What tells an accusation that turns on the accuser from one that does not. `stances` are those of all scenes, in order. */
export function turnFeatures(
  { scene, part }: StanceContext,
  scenes: readonly Scene[],
  stances: readonly Stance[],
  charges: readonly Charge[],
  at: number,
): FeatureSet {
  const set = new FeatureSet();
  const before = lastOf(scenes, stances, at, 'deny');
  const own = lastOwn(scenes, stances, at);
  const nth = accusationsBefore(stances, at);
  const { prose, candidate, form, cueName: cue } = scene;
  const from = startOf(candidate);
  const opening = prose.text.slice(Math.max(0, from - 40), candidate.cue?.end ?? from + 40);
  const turning = TURNING.exec(opening)?.[0]?.toLowerCase() ?? 'none';
  set.add('bias', 1);
  set.add('charged', part.charged);
  set.add('charged names', part.charged, part.namesAccuser);
  set.add('charged accuses', part.charged, part.accuses);
  set.add('suspected', part.suspected);
  set.add('suspected charged', part.suspected, part.charged);
  set.add('names accused', part.namesAccused, part.charged);
  set.add('denied before', before);
  set.add('denied charged', before, part.charged);
  set.add('last own', own);
  set.add('last own charged', own, part.charged);
  set.add('turning', turning);
  set.add('turning charged', turning, part.charged);
  set.add('cue', cue);
  set.add('cue charged', cue, part.charged);
  set.add('form', form, part.charged);
  set.add('nth', nth);
  set.add('nth charged', nth, part.charged);
  set.add('source', candidate.source === null, part.charged);
  set.add('breath', deniedInOneBreath(scenes, stances, at), part.charged);
  writeDirection(set, scene, part, charges);
  return set;
}

// Whether it strikes at whoever struck first, and whether its own side began.
function writeDirection(
  set: FeatureSet,
  { candidate, side }: Scene,
  { charged }: Part,
  charges: readonly Charge[],
): void {
  const at = startOf(candidate);
  const own = charges.find(({ start }) => start === at);
  const accused = own ? sideOfParty(own.accused) : null;
  const first = charges[0];
  const returned =
    accused !== null &&
    charges.some(
      (one) =>
        one.start < at && isOneSide(sideOfParty(one.accuser), accused) && isOneSide(sideOfParty(one.accused), side),
    );
  set.add('returned', returned, charged);
  set.add('began', first !== undefined && isOneSide(sideOfParty(first.accuser), side), charged);
  set.add('outward', accused === null ? 'nobody' : !isOneSide(accused, side), charged);
}

// `denies it and says the move is coercion`: one source for both.
function deniedInOneBreath(
  scenes: readonly Scene[],
  stances: readonly Stance[],
  at: number,
  counts: (denial: Scene) => boolean = () => true,
): boolean {
  const { source } = scenes[at]!.candidate;
  if (source === null) return false;
  for (let i = Math.max(0, at - SOON); i < at; i++)
    if (stances[i] === 'deny' && scenes[i]!.candidate.source?.start === source.start && counts(scenes[i]!)) return true;
  return false;
}

function isOutright({ entry }: Scene): boolean {
  return entry.verb?.stance === 'deny';
}

const SOON = 4;

/** Further accusations are all alike. */
const MANY = 4;

// Not counted to the end: a long report accuses hundreds of times.
function accusationsBefore(stances: readonly Stance[], at: number): number {
  let count = 0;
  for (let i = 0; i < at && count < MANY; i++) if (stances[i] === 'accuse') count++;
  return count;
}

// How many statements ago somebody of the speaker's side did so.
function lastOf(scenes: readonly Scene[], stances: readonly Stance[], at: number, wanted: Stance): string {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--)
    if (stances[i] === wanted && isSameSpeaker(scenes[i]!, scenes[at]!)) return String(Math.min(at - i, 4));
  return 'no';
}

function lastOwn(scenes: readonly Scene[], stances: readonly Stance[], at: number): string {
  for (let i = at - 1; i >= 0; i--) if (isSameSpeaker(scenes[i]!, scenes[at]!)) return stances[i]!;
  return 'none';
}

function isSameSpeaker(a: Scene, b: Scene): boolean {
  const [one, other] = [a.candidate.source, b.candidate.source];
  return (one !== null && other !== null && one.start === other.start) || isOneSide(a.side, b.side);
}
