import type { Candidate } from '../candidate.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { saidWords } from '../grammar/quotation.ts';
import { runOn } from '../grammar/run-on.ts';
import { labelOf } from '../grammar/speaker-label.ts';
import { propose, type Finder } from './finder.ts';
import { sourceOf } from './source-of.ts';

/** `The Foreign Minister said:` and a paragraph below, in marks or without, as offices print what their heads have said. */
export const saidBelow: Finder = {
  name: 'said-below',
  sharesCue: true,
  isSettled: true,
  find: (prose) =>
    prose.blocks.flatMap((block, i) => {
      const below = prose.blocks[i + 1];
      const cue = block.kind === 'paragraph' && below?.kind === 'paragraph' ? leadingCue(prose, block) : null;
      const content = cue && below ? saidIn(prose, below) : [];
      return cue && content.length > 0 ? (read(prose, cue, content) ?? []) : [];
    }),
};

/** In words: longer ones tell something themselves. */
const LONGEST_LEAD = 30;

/** The verb right before the colon that ends the block; a day may stand between. */
function leadingCue({ words, cues, cueAt }: Prose, { first, last }: Range): VerbCue | null {
  if (words[last - 1]?.text !== ':' || last - first > LONGEST_LEAD) return null;
  for (let i = last - 2; i >= Math.max(first, last - 5); i--) {
    const cue = cues[cueAt[i]!];
    if (cue) return cue.shape === 'finite' && !cue.passive && SAYS.test(words[cue.head]!.norm) ? cue : null;
  }
  return null;
}

const SAYS = /^(?:said|says|added|adds|stated|commented|declared|replied|responded|wrote|continued|announced)$/;

/** All of the paragraph where it is one quotation or nobody's turn; its first sentence by itself, for that tells what is done with it. */
function saidIn(prose: Prose, block: Range): Range[] {
  const { first, last } = block;
  const quotation = prose.quotations[prose.quoted[first]!];
  if (quotation?.open === first)
    return quotation.close >= last ? [saidWords(quotation), ...runOn(prose, quotation)] : [];
  if (/^["“‘'«]/.test(prose.words[first]?.text ?? '') || labelOf(prose, block) !== null) return [];
  const end = Math.min(last, sentenceAt(prose, first).last);
  const whole = untilAnotherSpeaks(prose, block);
  return end < whole
    ? [
        { first, last: end },
        { first: end, last: whole },
      ]
    : [{ first, last: whole }];
}

// Without marks what is said ends where somebody else is said to say something.
function untilAnotherSpeaks(prose: Prose, { first, last }: Range): number {
  for (let i = first; i < last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (!cue || cue.shape !== 'finite') continue;
    const sentence = sentenceAt(prose, i).first;
    const source = sourceOf(prose, cue)?.range;
    const speaksItself = source && /^(?:we|i|this|that|it)$/.test(prose.words[source.first]!.norm);
    if (source && !speaksItself && sentence > first) return sentence;
  }
  return last;
}

function read(prose: Prose, cue: VerbCue, content: readonly Range[]): Candidate | null {
  const subject = sourceOf(prose, cue);
  if (!subject) return null;
  return propose(prose, saidBelow, {
    source: subject.range,
    cue,
    content,
    confidence: 0.8,
    why: `the paragraph below ${cue.verb.verb}`,
  });
}
