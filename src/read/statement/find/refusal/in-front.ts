import { WEEKDAY_OR_MONTH } from '../../../../model/words/calendar-words.ts';
import { PERSONAL_PRONOUN } from '../../../../model/words/pronouns.ts';
import { hasVerb } from '../../grammar/clause.ts';
import { basePhraseBefore } from '../../grammar/phrase-before.ts';
import { blockAt, sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { askedAt } from './asked-at.ts';
import { openingOf, PREPOSITION, QUESTION, questionAt } from './opening-question.ts';

/** What is not told where it stands in front of whoever does not tell it: a question, a topic, what they were asked, a noun. */
export function inFront(prose: Prose, source: Range): Range | null {
  return (
    frontedQuestion(prose, source) ??
    frontedTopic(prose, source) ??
    whatWasAsked(prose, source) ??
    objectInFront(prose, source) ??
    questionBefore(prose, source)
  );
}

/** From here to the subject, without the comma in front of it. */
function upTo({ words }: Prose, first: number, source: Range): Range & { comma: boolean } {
  const comma = words[source.first - 1]?.text === ',';
  return { first, last: comma ? source.first - 1 : source.first, comma };
}

// `Who had told her so she would not disclose`, `Against whom, it did not say`, `Whose hand it does not say`.
function frontedQuestion(prose: Prose, source: Range): Range | null {
  const { words } = prose;
  const at = questionAt(prose, sentenceAt(prose, source.first));
  if (at < 0) return null;
  const { first, last, comma } = upTo(prose, at, source);
  if (last <= first) return null;
  const asksOf =
    PREPOSITION.test(words[at]!.norm) || (/^(whose|which|what)$/.test(words[at]!.norm) && last - first < 4);
  if (!asksOf && !hasVerb(prose, { first, last })) return null;
  // `When it was breached, the ministry ...` is a circumstance.
  return words[at]!.norm === 'when' && comma ? null : { first, last };
}

// `On the number of casualties the army was silent`, `As to its losses, the staff keeps silent`; `On Monday it was silent`.
function frontedTopic(prose: Prose, source: Range): Range | null {
  const { words } = prose;
  const at = openingOf(prose, sentenceAt(prose, source.first));
  const { first, last } = upTo(prose, at, source);
  if (last - first < 2 || words.slice(first, last).some(({ text }) => /^[,;:]$/.test(text))) return null;
  const [lead, next] = [words[first]!.norm, words[first + 1]!.norm];
  if (!/^(on|about|of|regarding|concerning) |^as (to|for) /.test(`${lead} ${next}`)) return null;
  if (lead === 'on' && (/^\d+$/.test(next) || WEEKDAY_OR_MONTH.test(next))) return null;
  return hasVerb(prose, { first, last }) ? null : { first, last };
}

// `Asked whether it had paid, the firm hung up`, `When asked who it was, he walked off`, `Asked about the raid, ...`.
function whatWasAsked(prose: Prose, source: Range): Range | null {
  const { first, last, comma } = upTo(prose, askedAt(prose, sentenceAt(prose, source.first)), source);
  if (first < 0 || !comma) return null;
  const { words } = prose;
  for (let i = first; i < Math.min(first + 5, last); i++) {
    const { norm } = words[i]!;
    if (QUESTION.test(norm) || /^(if|to)$/.test(norm)) return { first: i, last };
    if (/^(about|for)$/.test(norm)) return i + 1 < last ? { first: i + 1, last } : null;
  }
  return null;
}

// `two other carriers it does not name`, `to which the alliance gave no reply`.
function objectInFront(prose: Prose, source: Range): Range | null {
  const { words } = prose;
  const before = words[source.first - 1];
  const sentence = sentenceAt(prose, source.first);
  if (!before || source.first <= sentence.first) return null;
  if (/^(which|whom)$/.test(before.norm)) {
    const first = words[source.first - 2]?.pos === 'ADP' ? source.first - 2 : source.first - 1;
    return { first, last: source.first };
  }
  const pronoun = source.last - source.first === 1 && PERSONAL_PRONOUN.test(words[source.first]!.norm);
  if (!pronoun || (before.pos !== 'NOUN' && before.pos !== 'PROPN')) return null;
  return basePhraseBefore(words, source.first, sentence.first);
}

// `Whose? He would rather not say.`: the sentence before asks.
function questionBefore(prose: Prose, source: Range): Range | null {
  const { words } = prose;
  const { first } = sentenceAt(prose, source.first);
  if (source.first !== first || first <= blockAt(prose, first).first || words[first - 1]!.text !== '?') return null;
  const question = sentenceAt(prose, first - 1);
  return question.last - question.first <= LONGEST_QUESTION ? { first: question.first, last: question.last - 1 } : null;
}
/** In words. */
const LONGEST_QUESTION = 20;
