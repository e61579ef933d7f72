import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../find/source-of.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { rangeAt, sentenceAt, spanOf, type Prose } from '../grammar/prose.ts';

/** `[The plumber], who said he had sold it`: the words that a relative pronoun as source stands for; null for every other source. */
export function whomWhoMeans(prose: Prose, { source, cue }: Candidate): Span | null {
  const pronoun = source && cue && source.end <= cue.start ? relativeAt(prose, source) : null;
  if (pronoun === null) return null;
  const { words, cues, cueAt } = prose;
  const verb = cues[cueAt[rangeAt(prose, cue!).first]!];
  const subject = verb ? sourceOf(prose, verb) : null;
  if (subject?.how === 'relative' && subject.range.last <= pronoun) return spanOf(prose, subject.range);
  const { first: floor } = sentenceAt(prose, pronoun);
  const end = words[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  const range = end > floor ? phraseBefore(words, end, floor) : null;
  return range && spanOf(prose, range);
}

/** The index of the word where the span is a relative pronoun; null where it is anything else. */
export function relativeAt(prose: Prose, span: Span): number | null {
  const { first, last } = rangeAt(prose, span);
  return last - first === 1 && /^(who|which|that)$/.test(prose.words[first]!.norm) ? first : null;
}
