import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';
import { questionAt } from './in-front.ts';

/** `did not know whether`, `Who did it we do not know`: the cue, where a question is what is not known. */
export function notKnowing(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  const group = groupAround(words, head, head + 1, sentence);
  const auxiliaries = words.slice(group.first, head).map(({ norm }) => norm);
  if (!group.negated || !auxiliaries.some((norm) => /^(do|does|did)$/.test(norm))) return null;
  const next = words[head + 1]?.norm ?? '';
  const asks =
    /^(who|whom|whose|which|where|whether|why|if)$/.test(next) || (next === 'by' && words[head + 2]?.norm === 'whom');
  const ends = /^[.,;]$/.test(next) && questionAt(prose, sentence) >= 0;
  return asks || ends ? { first: group.first, last: head + 1 } : null;
}
