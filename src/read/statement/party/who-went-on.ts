import { isCapitalised } from '../../language/capital.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../find/source-of.ts';
import { blockAt, rangeAt, sentenceAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';

/**
 * `[Salt Heron] denied working for any state. "We have no flag," it said.`: the name of whoever spoke in the sentence right before the
 * quotation, which `it` behind it stands for, or of whoever says what it does; null for every other source. Of persons the mention itself tells.
 */
export function whoWentOn(prose: Prose, { source }: Candidate): Span | null {
  if (!source) return null;
  const { first, last } = rangeAt(prose, source);
  const { words } = prose;
  if (last - first !== 1 || words[first]!.norm !== 'it') return null;
  if (words[first - 1]?.text !== '"') return whoSaysIt(prose, first);
  const quotation = prose.quotations[prose.quoted[first - 2] ?? -1];
  const before = quotation ? quotation.open - 1 : -1;
  if (before < blockAt(prose, first).first || words[before]!.sentence === words[before + 1]!.sentence) return null;
  const speaker = speakerIn(prose, sentenceAt(prose, before));
  return speaker && isName(prose, speaker) ? spanOf(prose, speaker) : null;
}

// `Blue Fjord said in a post it believed`: with nothing but a place or time between.
function whoSaysIt(prose: Prose, it: number): Span | null {
  const { words } = prose;
  for (let i = it - 1; i > it - LONGEST && words[i]?.sentence === words[it]!.sentence; i--) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue?.shape === 'finite' && !cue.passive && cue.last <= it && !cue.verb.frames.includes('addressee')) {
      const speaker = sourceOf(prose, cue)?.range;
      return speaker && isName(prose, speaker) ? spanOf(prose, speaker) : null;
    }
    if (!SETTING.test(words[i]!.pos) && words[i]!.norm !== 'that' && prose.cueAt[i]! < 0) return null;
  }
  return null;
}
/** In words. */
const LONGEST = 10;
const SETTING = /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|SCONJ)$/;

function speakerIn(prose: Prose, { first, last }: Range): Range | null {
  for (let i = first; i < last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && cue.shape === 'finite' && !cue.passive && prose.quoted[i]! < 0)
      return sourceOf(prose, cue)?.range ?? null;
  }
  return null;
}

function isName({ words }: Prose, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (!isCapitalised(words[i]!.text)) return false;
  return true;
}
