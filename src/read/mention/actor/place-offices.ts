import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

/**
 * `Federal Police` and other offices that any state may have, where neither the words by them nor their codebook place them: they are of
 * the country of the dateline. Other offices tell nothing: those named without their country are often of the other side.
 */
export function placeOffices({ dateline }: MentionScene, drafts: readonly Draft[]): void {
  if (dateline === null) return;
  for (const found of drafts) {
    if (found.listed !== 'office' || found.value.country !== null || found.value.partOf !== null) continue;
    found.value = { ...found.value, country: dateline };
    found.basis = 'inferred';
  }
}
