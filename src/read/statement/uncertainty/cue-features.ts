import { isCapitalised } from '../../language/capital.ts';
import { FeatureSet } from '../weights/feature-set.ts';
import type { Prose, Range } from '../grammar/prose.ts';
import type { Listed } from './cue-book.ts';

/** What is asked of a listed word where it stands: its own form, the words beside it, the rest of its sentence. */
export function cueFeatures({ words }: Prose, sentence: Range, { first, last, name, usual }: Listed): number[] {
  const features = new FeatureSet();
  // Each answer counts for every word, for the words of its kind and for the word itself: rare words borrow from the others.
  const ask = (question: string, a?: string | boolean, b?: string | boolean) => {
    features.add(question, a, b);
    features.add(question, usual, a, b);
    features.add(question, name, a, b);
  };
  const at = (i: number) => (i < sentence.first || i >= sentence.last ? OUTSIDE : words[i]!);
  const nearestVerb = (from: number, step: number, reach: number) => {
    for (let i = from; Math.abs(i - from) < reach; i += step) if (VERBAL.has(at(i).pos)) return at(i);
    return OUTSIDE;
  };
  const [before, second, after, then] = [at(first - 1), at(first - 2), at(last), at(last + 1)];
  const next = nearestVerb(last, 1, 5);

  ask('any');
  features.add('lemma', words[first]!.lemma);
  ask('pos', words[first]!.pos);
  ask('capital', isCapitalised(words[first]!.text));
  ask('before', before.norm);
  ask('second before', second.norm);
  ask('after', after.norm);
  ask('second after', then.norm);
  ask('pos before', before.pos);
  ask('pos before both', second.pos, before.pos);
  ask('pos after', after.pos);
  ask('pos after both', after.pos, then.pos);
  ask('pos around', before.pos, after.pos);
  ask('verb before', nearestVerb(first - 1, -1, 8).lemma);
  ask('verb after', next.lemma);
  ask('form after', formOf(next.norm));
  for (const [mark, earlier] of marksAround(words, sentence, first, last)) ask('with', mark, earlier);
  return features.hashes;
}

const OUTSIDE = { norm: '|', lemma: '|', pos: '|' };
const VERBAL = new Set(['VERB', 'AUX']);

// What else in a sentence says whether it tells what is so or what might be.
const MARKS = new Set('if would could whether unless said says not n\'t " will ? until asked have'.split(' '));

function marksAround(words: Prose['words'], sentence: Range, first: number, last: number): Map<string, boolean> {
  const marks = new Map<string, boolean>();
  for (let i = sentence.first; i < sentence.last; i++) {
    const { norm } = words[i]!;
    if ((i < first || i >= last) && MARKS.has(norm) && !marks.has(norm)) marks.set(norm, i < first);
  }
  return marks;
}

function formOf(norm: string): string {
  return /(?:ing|ed|s)$/.exec(norm)?.[0] ?? 'base';
}
