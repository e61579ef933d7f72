import type { Candidate } from '../../candidate.ts';
import { basePhraseBefore } from '../../grammar/phrase-before.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { TOLD } from './participles-of-telling.ts';
import { proposeUndisclosed } from './propose-undisclosed.ts';
import { UNDISCLOSED_THING } from './undisclosed-thing.ts';

/** Headlines and notes leave the auxiliary out: `No evidence offered.`, `Cause not established`, `Not established: who paid`. */
export function undisclosedInShort(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  if (!TOLD.has(words[head]!.norm)) return null;
  const sentence = sentenceAt(prose, head);
  const not = words[head - 1]?.norm === 'yet' ? head - 2 : head - 1;
  const negated = words[not]?.norm === 'not' && not >= sentence.first;
  if (!negated && !ends(prose, head + 1, sentence)) return null;
  const cue = { first: negated ? not : head, last: head + 1 };
  const behind =
    negated && /^[:]$/.test(words[cue.last]?.text ?? '') ? { first: cue.last + 1, last: sentence.last } : null;
  // wink-nlp takes a bare `Cause` for a verb.
  const bare = cue.first === sentence.first + 1 ? { first: sentence.first, last: cue.first } : null;
  const before = bare ?? basePhraseBefore(words, cue.first, sentence.first);
  if (before && !isWholeBefore(prose, before, sentence)) return null;
  if (!negated && (!before || words[before.first]!.norm !== 'no')) return null;
  const content = before ?? behind;
  if (!content) return null;
  if (
    before &&
    !words
      .slice(before.first, before.last)
      .some(({ norm }) => UNDISCLOSED_THING.test(norm) || /^(cause|motive|origin)$/.test(norm))
  )
    return null;
  return proposeUndisclosed(prose, cue, content, 'a passive of telling, in short');
}

function ends({ words }: Prose, at: number, { last }: Range): boolean {
  return at >= last || /^[.,;:)]$/.test(words[at]!.text);
}

// The phrase opens the sentence, or what stands between two stops.
function isWholeBefore({ words }: Prose, { first }: Range, sentence: Range): boolean {
  return first === sentence.first || /^[.,;:(]$/.test(words[first - 1]!.text);
}
