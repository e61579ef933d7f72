import type { Caveat } from '../../model/caveat.ts';

/** Caveats with the same step and reason, and the places they are about. */
export interface CaveatGroup {
  step: string;
  reason: string;
  /** Empty where it is about the whole case. */
  places: { report: string; start: number | null; end: number | null }[];
}

/** Groups caveats that say the same, in the order in which each was first said. */
export function groupCaveats(caveats: readonly Caveat[]): CaveatGroup[] {
  const groups = new Map<string, CaveatGroup>();
  for (const { step, reason, report, start, end } of caveats) {
    const key = JSON.stringify([step, reason]);
    const group = groups.get(key) ?? { step, reason, places: [] };
    if (report !== null) group.places.push({ report, start, end });
    groups.set(key, group);
  }
  return [...groups.values()];
}
