import { isCapitalised } from '../../language/capital.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../find/source-of.ts';
import { blockAt, rangeAt, sentenceAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';

/**
 * `[Salt Heron] denied working for any state. "We have no flag," it said.`: the name of whoever spoke in the sentence right before the
 * quotation, which `it` behind it stands for; null for every other source. Of persons the mention itself tells.
 */
export function whoWentOn(prose: Prose, { source }: Candidate): Span | null {
  if (!source) return null;
  const { first, last } = rangeAt(prose, source);
  const { words } = prose;
  if (last - first !== 1 || words[first]!.norm !== 'it' || words[first - 1]?.text !== '"') return null;
  const quotation = prose.quotations[prose.quoted[first - 2] ?? -1];
  const before = quotation ? quotation.open - 1 : -1;
  if (before < blockAt(prose, first).first || words[before]!.sentence === words[before + 1]!.sentence) return null;
  const speaker = speakerIn(prose, sentenceAt(prose, before));
  return speaker && isName(prose, speaker) ? spanOf(prose, speaker) : null;
}

function speakerIn(prose: Prose, { first, last }: Range): Range | null {
  for (let i = first; i < last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue && cue.shape === 'finite' && !cue.passive && prose.quoted[i]! < 0)
      return sourceOf(prose, cue)?.range ?? null;
  }
  return null;
}

/** Whether all words of a range have capitals. */
export function isName({ words }: Prose, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (!isCapitalised(words[i]!.text)) return false;
  return true;
}
