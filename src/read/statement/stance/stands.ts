import type { FeatureSet } from '../weights/feature-set.ts';
import { scoreLinear, type LinearWeights } from '../weights/linear-scorer.ts';
import { isOnTopic } from '../scene/topics.ts';
import { writeOwnVoice } from './own-voice.ts';
import type { Scene } from '../scene/scene.ts';
import { contextsOf, sceneFeatures, type StanceContext } from './stance-features.ts';

/** How likely a scene is a statement as the annotation guidelines mean it, 0 to 1, and whether it stands. */
export interface Standing {
  probability: number;
  /** How likely it had to be. */
  least: number;
  stands: boolean;
}

/**
 * Tells statements from what only looks like them: `chose to attack`, `raids against`, a subject that does not speak. The trained reader
 * has learned from a corpus that marks wishes, beliefs and plans as well; this has learned what the guidelines mark. A candidate
 * that is somewhat less likely than not still stands.
 */
export function standingOf(scenes: readonly Scene[], weights: LinearWeights): Standing[] {
  const isContested = scenes.some(({ verdict, topics }) => verdict === 'accuse' && topics === null);
  return contextsOf(scenes, []).map((context) => {
    if (!isContested && isBeside(context.scene)) return { probability: 0, least: LEAST_OWN, stands: false };
    const probability = standProbability(weights, standsFeatures(context).hashes);
    const least = leastFor(context.scene);
    return { probability, least, stands: probability > least || isSettled(context.scene) };
  });
}

/** How likely these features make it that a candidate stands, 0 to 1. */
export function standProbability(weights: LinearWeights, hashes: readonly number[]): number {
  const [no, yes] = scoreLinear(weights, hashes);
  return 1 / (1 + Math.exp(no! - yes!));
}

/** Whatever the weights say, what somebody calls something does not fall: `what Norland terms a border clash`. */
const NAMING = /^(call|term|dub|label|brand)$/;

/** What somebody presents as something stands too: `described the operation as sabotage`. */
const PRESENTING = /^(describe|present|portray|characteri[sz]e|depict|dismiss|denounce)$/;

function isSettled({ candidate, entry, wording }: Scene): boolean {
  const verb = entry.verb?.verb ?? '';
  return (
    candidate.reader.isSettled === true ||
    NAMING.test(verb) ||
    (PRESENTING.test(verb) && /(^| )as /.test(wording.content))
  );
}

// Of what nobody accuses anybody in, the outlet's own sentences are asked only where their words are on the matter.
function isBeside({ candidate, topics, signals }: Scene): boolean {
  return candidate.reader.speaksForOutlet === true && topics !== null && !isOnTopic(topics, signals.act);
}

function leastFor({ candidate: { reader }, topics, signals }: Scene): number {
  if (!reader.speaksForOutlet) return LEAST;
  return topics !== null && isOnTopic(topics, signals.act) ? LEAST_ON_TOPIC : LEAST_OWN;
}

/** How likely a candidate has to be to stand (decision 077); `node train/classifier/cross-validate.ts` prints what other bounds give. */
export const LEAST = 0.45;
const LEAST_OWN = 0.4;
const LEAST_ON_TOPIC = 0.1;

/** What is asked of a candidate: all that tells what it does, and how it was found. */
export function standsFeatures(context: StanceContext): FeatureSet {
  const { reader, confidence } = context.scene.candidate;
  // What the outlet says itself is asked other questions: hardly one such sentence in six is a statement.
  const set = sceneFeatures(context, reader.speaksForOutlet ? reader.name : '');
  if (reader.speaksForOutlet) writeOwnVoice(set, context);
  const sure = Math.floor(confidence * 10);
  set.add('reader', reader.name);
  set.add('confidence', sure);
  set.add('reader confidence', reader.name, sure);
  return set;
}
