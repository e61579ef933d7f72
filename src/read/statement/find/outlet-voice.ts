import { hasVerb } from '../grammar/clause.ts';
import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import { blockAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';
import { CONCERNED, CYBER } from './concern.ts';
import { sourceOf } from './source-of.ts';
import { signalsOf } from '../classify/signals.ts';

/** A sentence in which the outlet itself speaks on attribution, evidence, success or novelty. `choose` drops it where someone else says it. */
export const outletVoice: Finder = {
  name: 'outlet-voice',
  find: (prose, { stances }) => {
    const patterns = patternsOf(stances);
    return prose.sentences.flatMap((sentence) => read(prose, sentence, patterns, stances) ?? []);
  },
};

const compiled = new WeakMap<StanceCues, RegExp>();

function patternsOf(stances: StanceCues): RegExp {
  let pattern = compiled.get(stances);
  if (!pattern) {
    pattern = new RegExp(`\\b(?:${[...stances.evidence, ...stances.novelty, ...stances.success].join('|')})\\b`, 'i');
    compiled.set(stances, pattern);
  }
  return pattern;
}

function read(prose: Prose, sentence: Range, pattern: RegExp, stances: StanceCues): Candidate | null {
  if (
    sentence.last - sentence.first < 5 ||
    !hasVerb(prose, sentence) ||
    blockAt(prose, sentence.first).kind !== 'paragraph'
  )
    return null;
  const text = prose.text.slice(prose.words[sentence.first]!.start, prose.words[sentence.last - 1]!.end);
  if (/^["\u201c]|\?\W*$/.test(text) || somebodyAccuses(prose, sentence)) return null;
  const concerned = CYBER.test(text);
  if (
    !(pattern.test(text) && (concerned || CONCERNED.test(text))) &&
    !(concerned && attributes(prose, sentence, stances))
  )
    return null;
  return propose(prose, outletVoice.name, {
    source: null,
    cue: null,
    content: [{ first: afterJoint(prose, sentence), last: sentence.last }],
    confidence: 0.5,
    why: 'the outlet on evidence or attribution',
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

const ACCUSES_OR_DENIES = /^(accuse|blame|deny|reject)$/;

// `However, the timing suggests ...`: the word that ties it to the sentence before is left out.
function afterJoint({ words }: Prose, { first }: Range): number {
  if (!/^(however|but|and|yet|still|meanwhile|moreover|also)$/.test(words[first]!.norm)) return first;
  return words[first + 1]?.text === ',' ? first + 2 : first + 1;
}

// The outlet attributes: a hostile act, and a name in the sentence.
function attributes(prose: Prose, sentence: Range, stances: StanceCues): boolean {
  const span = spanOf(prose, sentence);
  if (!span) return false;
  const signals = signalsOf(
    prose,
    { source: null, cue: null, content: [span], confidence: 0, reader: '', why: '' },
    stances,
  );
  return signals.act && prose.words.slice(sentence.first, sentence.last).some((word) => word.pos === 'PROPN');
}
