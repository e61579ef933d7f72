import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import type { VerbCue } from '../grammar/cue.ts';
import type { Prose } from '../grammar/prose.ts';
import { sourceOf } from './source-of.ts';

/** Bullets under a lead-in that reports (`The ministry said:`): each is a statement with the lead-in's source and cue. */
export const bullets: Finder = {
  name: 'bullets',
  sharesCue: true,
  isSettled: true,
  find: (prose) => {
    const found: Candidate[] = [];
    let lead: VerbCue | null = null;
    for (const block of prose.blocks) {
      if (block.kind === 'bullet') {
        const candidate: Candidate | null = lead && read(prose, lead, block.first, block.last);
        if (candidate) found.push(candidate);
      } else {
        lead = prose.words[block.last - 1]?.text === ':' ? lastCue(prose, block.first, block.last) : null;
      }
    }
    return found;
  },
};

function lastCue(prose: Prose, first: number, last: number): VerbCue | null {
  for (let i = last - 1; i >= first; i--) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && !cue.passive && cue.shape !== 'infinitive') return cue;
  }
  return null;
}

function read(prose: Prose, lead: VerbCue, first: number, last: number): Candidate | null {
  const subject = sourceOf(prose, lead);
  if (!subject) return null;
  const end = /^[.;,]$/.test(prose.words[last - 1]?.text ?? '') ? last - 1 : last;
  return propose(prose, bullets, {
    source: subject.range,
    cue: lead,
    content: [{ first, last: end }],
    confidence: 0.8,
    why: `bullet under ${lead.verb.verb}`,
  });
}
