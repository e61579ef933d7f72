import type { Stance } from '../../../model/statement.ts';
import { bestOf, scoreLinear, type LinearWeights } from './linear-scorer.ts';
import type { Scene } from './scene.ts';
import { stanceFeatures } from './stance-features.ts';

/** The stances that words show; `counter-accuse` is an accusation whose place among the others makes it one. */
export const LEARNED_STANCES = [
  'deny',
  'accuse',
  'withhold',
  'demand',
  'warn',
  'confirm',
  'assess',
  'assert',
] as const satisfies readonly Stance[];

/** What each scene does: as the rules say where they are certain, else as the weights do. Scenes are in text order. */
export function stancesOf(scenes: readonly Scene[], weights: LinearWeights): Stance[] {
  return scenes.map((scene, i) => {
    if (scene.certain) return scene.verdict;
    const { hashes } = stanceFeatures({ scene, before: scenes[i - 1] ?? null, after: scenes[i + 1] ?? null });
    return LEARNED_STANCES[bestOf(scoreLinear(weights, hashes))]!;
  });
}
