import type { Scene } from '../scene/scene.ts';
import { FeatureSet } from '../weights/feature-set.ts';
import { writePairs } from './content-features.ts';
import { ownFeatures, ownHashes } from './own-features.ts';
import { partsOf, type Charge, type Part } from './quarrel.ts';

/** A scene among its neighbours in text order. */
export interface StanceContext {
  scene: Scene;
  before: Scene | null;
  after: Scene | null;
  part: Part;
}

/** Each scene among its neighbours, with its speaker's part in the quarrel. */
export function contextsOf(scenes: readonly Scene[], charges: readonly Charge[]): StanceContext[] {
  const parts = partsOf(scenes, charges);
  return scenes.map((scene, i) => ({
    scene,
    before: scenes[i - 1] ?? null,
    after: scenes[i + 1] ?? null,
    part: parts[i]!,
  }));
}

/** What is asked of a scene to tell what it does. */
export function stanceFeatures(context: StanceContext): FeatureSet {
  const set = sceneFeatures(context);
  writePairs(set, context.scene);
  return set;
}

/** What is asked of a scene whatever is to be told of it. The verdict of the rules is one of the answers, so that it can be corrected. */
export function sceneFeatures(context: StanceContext, kind = ''): FeatureSet {
  const set = new FeatureSet(kind, kind === '' ? ownHashes(context.scene) : ownFeatures(context.scene, kind).hashes);
  writeNeighbour(set, BEFORE, context.before, context.scene);
  writeNeighbour(set, AFTER, context.after, context.scene);
  writePart(set, context);
  writeDefences(set, context);
  return set;
}

const BEFORE = ['before', 'before verdict', 'before same'] as const;
const AFTER = ['after', 'after verdict', 'after same'] as const;

function writeNeighbour(
  set: FeatureSet,
  [plain, both, same]: typeof BEFORE | typeof AFTER,
  other: Scene | null,
  scene: Scene,
): void {
  if (!other) return;
  set.add(plain, other.verdict);
  set.add(both, other.verdict, scene.verdict);
  set.add(same, other.verdict, other.speaker.name !== null && other.speaker.name === scene.speaker.name);
}

// Whoever has been accused denies, admits or is silent; whoever accuses goes on to.
function writePart(set: FeatureSet, { scene, part }: StanceContext): void {
  const cue = scene.cueStance;
  const role = `${part.charged} ${part.accuses}`;
  const first = scene.predications[0];
  const hostile = scene.signals.hostile || scene.signals.act;
  set.add('role', role);
  set.add('charged', part.charged);
  set.add('charged cue', part.charged, cue);
  set.add('charged verdict', part.charged, scene.verdict);
  set.add('charged agent', part.charged, first?.agent ?? 'none');
  set.add('charged how', part.charged, first?.negated ?? false, first?.mood ?? 'none');
  set.add('charged hostile', part.charged, hostile, part.namesAccuser);
  set.add('suspected', part.suspected);
  set.add('suspected charged', part.suspected, part.charged);
  set.add('suspected cue', part.suspected, cue);
  set.add('suspected agent', part.suspected, first?.agent ?? 'none');
  set.add('accuses verdict', part.accuses, scene.verdict);
  set.add('names', part.namesAccused, part.namesAccuser);
  set.add('names verdict', part.namesAccused, scene.verdict);
}

// How whoever stands accused speaks for itself without a word that denies.
function writeDefences(set: FeatureSet, { scene: { defences }, part }: StanceContext): void {
  set.add('defences', Math.min(defences.length, 3), part.charged);
  for (const one of defences) {
    set.add('defence charged', one, part.charged);
    set.add('defence suspected', one, part.suspected);
  }
}
