import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { spanOf, type Prose, type Range } from '../grammar/prose.ts';

/** Proposes statements of one kind. Pure; may propose what another finder proposes too: `choose` decides. */
export interface Finder extends Reader {
  find: (prose: Prose, codebooks: Codebooks) => Candidate[];
}

/** A candidate as word ranges, before they become spans. */
export interface Proposal {
  source: Range | null;
  cue: Range | null;
  content: readonly Range[];
  confidence: number;
  why: string;
}

/** Turns word ranges into a candidate; null when nothing is left of the content. */
export function propose(prose: Prose, reader: Reader, proposal: Proposal): Candidate | null {
  const content = proposal.content.map((range) => spanOf(prose, range)).filter((span) => span !== null);
  if (content.length === 0) return null;
  return {
    source: proposal.source && spanOf(prose, proposal.source),
    cue: proposal.cue && spanOf(prose, proposal.cue),
    content,
    confidence: proposal.confidence,
    reader,
    why: proposal.why,
  };
}
