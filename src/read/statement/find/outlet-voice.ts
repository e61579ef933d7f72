import { hasVerb } from '../grammar/clause.ts';
import { afterJoint } from '../grammar/after-joint.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import type { Prose, Range } from '../grammar/prose.ts';
import { sourceOf } from './source-of.ts';

/**
 * A sentence that nobody else is said to say, so the outlet says it itself. `choose` drops it where someone does say it, and
 * `standingOf` unless it speaks on attribution, evidence, success or novelty.
 */
export const outletVoice: Finder = {
  name: 'outlet-voice',
  find: (prose) => prose.sentences.flatMap((sentence) => read(prose, sentence) ?? []),
};

function read(prose: Prose, sentence: Range): Candidate | null {
  if (sentence.last - sentence.first < 5 || !hasVerb(prose, sentence)) return null;
  const text = prose.text.slice(prose.words[sentence.first]!.start, prose.words[sentence.last - 1]!.end);
  if (
    /^["\u201c]|\?\W*$/.test(text) ||
    TRADED.test(text) ||
    (somebodyAccuses(prose, sentence) && !FIRST_TIME.test(text))
  )
    return null;
  return propose(prose, outletVoice.name, {
    source: null,
    cue: null,
    content: [{ first: afterJoint(prose, sentence.first), last: sentence.last }],
    confidence: 0.5,
    why: 'a sentence that nobody else is said to say',
  });
}

// Where somebody accuses or denies, the outlet only tells of it, whatever becomes of that statement.
function somebodyAccuses(prose: Prose, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue?.shape === 'finite' && !cue.passive && ACCUSES_OR_DENIES.test(cue.verb.verb) && sourceOf(prose, cue))
      return true;
  }
  return false;
}

/** `Norland and Westmark traded blame`: that they accuse one another is no accusation of the outlet's. */
const TRADED =
  /\b(trad(e|es|ed|ing)|exchang(e|es|ed|ing)|swap(s|ped|ping)?)( \S+)? (blame|accusations|charges|allegations|barbs|insults|recriminations)\b/i;
// `It was the first time that Norland had blamed a state`: that it did is news of the outlet's.
const FIRST_TIME = /^(It|This|That|Friday|\w+day) (is|was|marks|marked) the first time\b/;
const ACCUSES_OR_DENIES = /^(accuse|blame|deny|reject)$/;
