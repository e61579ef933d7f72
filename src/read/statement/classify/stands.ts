import type { LinearWeights } from './linear-scorer.ts';
import { scoreLinear } from './linear-scorer.ts';
import type { FeatureSet } from './feature-set.ts';
import type { Scene } from './scene.ts';
import { contextsOf, stanceFeatures, type StanceContext } from './stance-features.ts';

/** How likely a scene is a statement as the annotation guidelines mean it, 0 to 1, and whether it stands. */
export interface Standing {
  scene: Scene;
  probability: number;
  stands: boolean;
}

/**
 * Tells statements from what only looks like them: `chose to attack`, `raids against`, a subject that does not speak. The trained reader
 * has learned from a corpus that marks wishes, beliefs and plans as well; this has learned what the guidelines mark. In doubt
 * a candidate stands.
 */
export function standingOf(scenes: readonly Scene[], weights: LinearWeights): Standing[] {
  return contextsOf(scenes, []).map((context) => {
    const [no, yes] = scoreLinear(weights, standsFeatures(context).hashes);
    const probability = 1 / (1 + Math.exp(no! - yes!));
    return { scene: context.scene, probability, stands: probability > LEAST || isSettled(context.scene) };
  });
}

/**
 * Finders whose proposals stand whatever the weights say: they ask for the guidelines' own signs (reporting adverbs, bullets, signatures,
 * the outlet on evidence), which the news that the weights learned from hardly has.
 */
const SETTLED: ReadonlySet<string> = new Set([
  'adverb',
  'bullets',
  'outlet-voice',
  'relative-object',
  'signed-post',
  'undisclosed',
]);
/** Nor does what somebody calls something fall: `what Norland terms a border clash`. */
const NAMING = /^(call|term|dub|label|brand)$/;

function isSettled({ candidate, entry }: Scene): boolean {
  return SETTLED.has(candidate.reader) || NAMING.test(entry.verb?.verb ?? '');
}

/** Below it a candidate falls; docs/accuracy-reader.md has the curve. */
export const LEAST = 0.4;

/** What is asked of a candidate: all that tells what it does, and how it was found. */
export function standsFeatures(context: StanceContext): FeatureSet {
  const set = stanceFeatures(context);
  const { reader, confidence } = context.scene.candidate;
  const sure = Math.floor(confidence * 10);
  set.add('reader', reader);
  set.add('confidence', sure);
  set.add('reader confidence', reader, sure);
  return set;
}
