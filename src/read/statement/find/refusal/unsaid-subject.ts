import { clauseOfNoun } from '../../grammar/clause-of-noun.ts';
import { hasVerb } from '../../grammar/clause.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { subjectOf } from '../../grammar/subject.ts';
import { isAuxiliary, type VerbGroup } from '../../grammar/verb-group.ts';
import { clausePhrase, withoutAdverbs } from './clause-phrase.ts';
import { messagesBefore } from './messages-before.ts';
import { questionAt } from './opening-question.ts';

/** What a passive says is not told. */
export interface Unsaid {
  range: Range;
  /** A question: `Whether talks will resume [is not known]`. */
  asks: boolean;
  /** Told of a noun in front: `information that [cannot be released]`. */
  relative: boolean;
}

/** The subject of a passive, from the start of its clause on; the question where the sentence is one that is not answered. Null for `it`. */
export function unsaidSubject(prose: Prose, group: VerbGroup): Unsaid | null {
  const asks = unansweredQuestion(prose, group);
  if (asks) return { range: asks, asks: true, relative: false };
  const claimed = clauseOfNoun(prose, sentenceAt(prose, group.first));
  if (claimed?.subject.last === group.first) return { range: claimed.subject, asks: false, relative: false };
  const range = messagesBefore(prose, group.first) ?? clausePhrase(prose, group.first);
  if (range) return { range, asks: false, relative: false };
  const subject = subjectOf(prose, group);
  if (!subject || prose.words[subject.range.first]!.norm === 'it') return null;
  return { range: subject.range, asks: false, relative: subject.how === 'relative' };
}

// `How they got in could not be reconstructed`: the sentence has no verb behind this one, which is none of the question's own.
function unansweredQuestion(prose: Prose, { first, head }: VerbGroup): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, first);
  const at = questionAt(prose, sentence);
  if (at < 0 || /^(when|where)$/.test(words[at]!.norm)) return null;
  const range = { first: at, last: withoutAdverbs(prose, first) };
  if (range.last - range.first < 2 || !hasVerb(prose, range)) return null;
  for (let i = at; i < first; i++) if (/^[,;]$/.test(words[i]!.text) && words[i + 1]?.norm !== 'or') return null;
  for (let i = head + 1; i < sentence.last && !/^[,;:]$/.test(words[i]!.text); i++)
    if (isAuxiliary(words[i]!)) return null;
  return range;
}

/** `they [were not named]`: who it is stands elsewhere, and pronouns hardly ever are withheld. */
export function isPronounSubject({ words }: Prose, { first, last }: Range): boolean {
  return last - first === 1 && /^(he|she|they|we|i|you|this|that|who|which)$/.test(words[first]!.norm);
}
