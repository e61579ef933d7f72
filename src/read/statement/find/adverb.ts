import { afterJoint } from '../grammar/after-joint.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { sentenceAt, type Prose } from '../grammar/prose.ts';

/** `The group allegedly used ...`: an adverb that reports by itself. `choose` drops it where a verb of the sentence reports. */
export const adverb: Finder = {
  name: 'adverb',
  isAdverb: true,
  isSettled: true,
  knowsBetter: 'presence',
  find: (prose, { reportingVerbs }) => {
    const adverbs = new Set(reportingVerbs.adverbs);
    return prose.words.flatMap((word, i) => {
      const found = adverbs.has(word.norm) ? read(prose, i) : null;
      return found ? [found] : [];
    });
  },
};

function read(prose: Prose, at: number): Candidate | null {
  const sentence = sentenceAt(prose, at);
  const first = afterJoint(prose, sentence.first);
  let { last } = sentence;
  while (last > at && /^[.!?]$/.test(prose.words[last - 1]!.text)) last--;
  const content = [
    { first, last: at },
    { first: at + 1, last },
  ].filter((range) => range.last > range.first);
  return propose(prose, adverb, {
    source: null,
    cue: { first: at, last: at + 1 },
    content,
    confidence: 0.5,
    why: 'a reporting adverb and no reporting verb',
  });
}
