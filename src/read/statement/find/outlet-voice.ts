import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import type { Prose, Range } from '../grammar/prose.ts';

/** A sentence in which the outlet itself speaks on attribution, evidence, success or novelty. `choose` drops it where someone else says it. */
export const outletVoice: Finder = {
  name: 'outlet-voice',
  find: (prose, { stances }) => {
    const patterns = patternsOf(stances);
    return prose.sentences.flatMap((sentence) => read(prose, sentence, patterns) ?? []);
  },
};

const compiled = new WeakMap<StanceCues, RegExp>();

function patternsOf(stances: StanceCues): RegExp {
  let pattern = compiled.get(stances);
  if (!pattern) {
    pattern = new RegExp(`\\b(?:${stances.evidence.join('|')})\\b`, 'i');
    compiled.set(stances, pattern);
  }
  return pattern;
}

function read(prose: Prose, sentence: Range, pattern: RegExp): Candidate | null {
  if (sentence.last - sentence.first < 5) return null;
  const text = prose.text.slice(prose.words[sentence.first]!.start, prose.words[sentence.last - 1]!.end);
  if (/^["\u201c]/.test(text) || !pattern.test(text)) return null;
  return propose(prose, outletVoice.name, { source: null, cue: null, content: [sentence], confidence: 0.5, why: 'the outlet on evidence or attribution' });
}
