import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';
import { questionAt, TOLD_QUESTION } from './opening-question.ts';

/** `did not know whether`, `never learned who`, `Who did it we do not know`: the cue, where a question is what is not known. */
export function notKnowing(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  const group = groupAround(words, head, head + 1, sentence);
  const auxiliaries = words.slice(group.first, head).map(({ norm }) => norm);
  if (!group.negated || !auxiliaries.some((norm) => /^(do|does|did|has|have|had|never)$/.test(norm))) return null;
  const next = words[head + 1]?.norm ?? '';
  // `He does not know what he is doing` is about him.
  const asks = words[group.first - 1]?.pos === 'PRON' ? ABOUT_OTHERS : TOLD_QUESTION;
  // `did not know what to do` is no question.
  if (words[head + 2]?.norm === 'to') return null;
  const fits = asks.test(next) || (/^(by|to)$/.test(next) && TOLD_QUESTION.test(words[head + 2]?.norm ?? ''));
  const ends = /^[.,;]$/.test(next) && questionAt(prose, sentence) >= 0;
  return fits || ends ? { first: group.first, last: head + 1 } : null;
}

const ABOUT_OTHERS = /^(who|whom|whose|which|where|whether|why|if)$/;
