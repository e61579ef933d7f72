import { overlaps, type Span } from '../../model/span.ts';
import { startOf, type Candidate } from './candidate.ts';
import type { DropAids } from './drop/drop.ts';
import { DROPS } from './drop/drops.ts';

/** A candidate that does not stand, and why in words. */
export interface Dropped {
  candidate: Candidate;
  why: string;
}

/** What becomes of the candidates of a report. */
export interface Chosen {
  /** Those that stand: one for each cue, in text order. */
  kept: Candidate[];
  dropped: Dropped[];
}

/** Settles where candidates clash: the surer one keeps the cue; then each of {@link DROPS} in turn takes out what it knows better. */
export function choose(candidates: readonly Candidate[], aids: DropAids): Chosen {
  const { kept, dropped } = oneForEachCue(candidates);
  // Cues that share their source stand in the order of the cues.
  let standing = kept.sort((a, b) => startOf(a) - startOf(b) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  for (const drop of DROPS) {
    const taken = drop.find(standing, aids);
    for (const candidate of taken) dropped.push({ candidate, why: drop.why });
    standing = standing.filter((candidate) => !taken.has(candidate));
  }
  return { kept: standing, dropped };
}

function oneForEachCue(candidates: readonly Candidate[]): Chosen {
  const ranked = candidates.map((candidate, rank) => ({ candidate, rank }));
  ranked.sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.rank - b.rank);
  const kept: Candidate[] = [];
  const dropped: Dropped[] = [];
  const cues = new Map<number, Span[]>();
  for (const { candidate } of ranked) {
    if (!candidate.reader.sharesCue && clashes(candidate.cue, cues)) {
      dropped.push({ candidate, why: 'another reading of the same cue is surer' });
      continue;
    }
    kept.push(candidate);
    if (candidate.cue) remember(candidate.cue, cues);
  }
  return { kept, dropped };
}

const CELL = 64;

function clashes(cue: Span | null, cues: ReadonlyMap<number, Span[]>): boolean {
  if (!cue) return false;
  for (let cell = Math.floor(cue.start / CELL); cell <= Math.floor(cue.end / CELL); cell++) {
    if (cues.get(cell)?.some((other) => overlaps(other, cue))) return true;
  }
  return false;
}

function remember(cue: Span, cues: Map<number, Span[]>): void {
  for (let cell = Math.floor(cue.start / CELL); cell <= Math.floor(cue.end / CELL); cell++) {
    cues.set(cell, [...(cues.get(cell) ?? []), cue]);
  }
}
