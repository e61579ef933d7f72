import type { Candidate } from '../../candidate.ts';
import { sentenceAt, type Prose } from '../../grammar/prose.ts';
import { BE, groupAround } from '../../grammar/verb-group.ts';
import { FINDING_OUT } from './not-telling.ts';
import { questionBehind } from './question-behind.ts';

/** `It is too early to say who did it`, `It was not possible to tell whether they had paid`, `It is hard to know which side`, by its adjective. */
export function tooEarly(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const norm = (at: number) => words[at]?.norm ?? '';
  const sentence = sentenceAt(prose, head);
  let be = head - 1;
  while (be > sentence.first && (words[be]!.pos === 'ADV' || /^(too|very|still|not|n't)$/.test(norm(be)))) be--;
  if (!BE.has(norm(be))) return null;
  const group = groupAround(words, be, head + 1, sentence);
  const negated = group.negated || words.slice(be, head).some((word) => word.norm === 'not');
  if (negated !== (norm(head) === 'possible')) return null;
  if (/^(early|soon)$/.test(norm(head)) && norm(head - 1) !== 'too') return null;
  const told = norm(head + 2);
  if (norm(head + 1) !== 'to' || !(FINDING_OUT.has(told) || SAYING.test(told))) return null;
  return questionBehind(prose, { first: group.first, last: head + 3 });
}
const SAYING = /^(say|know|tell|confirm|guess)$/;
