import type { Candidate } from '../../candidate.ts';
import { sentenceAt, type Prose } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';
import { unsaidSubject } from './unsaid-subject.ts';
import { concerns, finiteGroup, isPronoun, questionBehind, untold } from './untold.ts';

/** `Who paid for it is unclear`, `It remains unclear whether`, `The letter went unanswered`: a state, by its adjective. */
export function unclear(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  let verb = head - 1;
  while (verb > sentence.first && head - verb < 4 && words[verb]!.pos === 'ADV') verb--;
  if (verb <= sentence.first - 1 || !words[verb]) return null;
  const answers = /^un(answered|returned)$/.test(words[head]!.norm);
  const states = answers
    ? /^(be|go|ring|remain|leave)$/
    : words[head]!.norm === 'open'
      ? /^(remain|leave)$/
      : /^(be|remain|stay)$/;
  if (!states.test(words[verb]!.lemma)) return null;
  const group = finiteGroup(prose, groupAround(words, verb, head + 1, sentence));
  if (group.negated) return null;
  const cue = { first: group.first, last: words[head]!.norm === 'blacked' ? head + 2 : head + 1 };
  const behind = answers ? null : questionBehind(prose, cue);
  if (behind) return behind;
  const subject = unsaidSubject(prose, { ...group, head });
  if (!subject || subject.relative || isPronoun(prose, subject.range)) return null;
  if (!subject.asks && (ONLY_OF_QUESTIONS.test(words[head]!.norm) || (!answers && !concerns(prose, subject.range))))
    return null;
  return untold(prose, cue, subject.range, 'a question that is not answered');
}

/** A door is open, and papers are classified. */
const ONLY_OF_QUESTIONS = /^(open|classified|redacted|blacked)$/;
