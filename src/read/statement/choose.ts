import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';

/** The candidates that stand: one for each cue, in text order. */
export function choose(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.map((candidate, rank) => ({ candidate, rank }));
  ranked.sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.rank - b.rank);
  const kept: Candidate[] = [];
  const cues = new Map<number, Span[]>();
  for (const { candidate } of ranked) {
    // Bullets share the cue of their lead-in.
    if (candidate.reader !== 'bullets' && clashes(candidate.cue, cues)) continue;
    kept.push(candidate);
    if (candidate.cue) remember(candidate.cue, cues);
  }
  // Cues that share their source stand in the order of the cues.
  kept.sort((a, b) => startOf(a) - startOf(b) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  return dropIdle(dropSwallowed(kept));
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

/** Where a candidate begins. */
export function startOf(candidate: Candidate): number {
  return Math.min(candidate.content[0]!.start, candidate.source?.start ?? Infinity, candidate.cue?.start ?? Infinity);
}

// A passive without agent that is all somebody else says (`According to X, the suspects are linked to Y`) is their statement.
function dropSwallowed(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate, i) => {
    if (candidate.source || candidate.reader !== 'passive') return true;
    const own = { start: candidate.content[0]!.start, end: endOf(candidate) };
    const near = [...candidates.slice(Math.max(0, i - 3), i), ...candidates.slice(i + 1, i + 4)];
    return !near.some(
      ({ cue, content }) =>
        cue !== null && content.some((span) => contains(span, own) && lengthOf(own) > 0.6 * lengthOf(span)),
    );
  });
}

// A bare adverb, or the outlet's own voice, stands only outside what someone else is said to have said.
function dropIdle(candidates: readonly Candidate[]): Candidate[] {
  const spoken = candidates.filter((candidate) => candidate.reader !== 'outlet-voice');
  let from = 0;
  return candidates.filter((candidate) => {
    if (candidate.reader !== 'adverb' && candidate.reader !== 'outlet-voice') return true;
    const own = candidate.cue ?? candidate.content[0]!;
    while (from < spoken.length && endOf(spoken[from]!) < own.start - 5000) from++;
    for (let i = from; i < spoken.length && startOf(spoken[i]!) <= own.end; i++) {
      const other = spoken[i]!;
      if (other === candidate) continue;
      if (
        other.content.some((span) => contains(span, own) || overlaps(span, own)) ||
        (other.cue && overlaps(other.cue, own))
      )
        return false;
    }
    return true;
  });
}

function endOf(candidate: Candidate): number {
  return Math.max(candidate.content.at(-1)!.end, candidate.cue?.end ?? 0);
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
