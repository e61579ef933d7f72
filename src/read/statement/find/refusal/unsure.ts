import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { BE, groupAround } from '../../grammar/verb-group.ts';
import { openingOf, TOLD_QUESTION } from './opening-question.ts';
import { nobodyBefore } from './refuser.ts';

/** `was not sure how they got in`, `are uncertain whether`, `nobody is certain who paid`: the cue, where a question is what they are not sure of. */
export function unsure(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const at = words[head + 1]?.norm ?? '';
  const asks = /^(of|about|as)$/.test(at) ? head + (at === 'as' ? 3 : 2) : head + 1;
  const question = words[asks]?.norm ?? '';
  // `not sure what to do` is at a loss.
  if (!TOLD_QUESTION.test(question) || words[asks + 1]?.norm === 'to') return null;
  const sentence = sentenceAt(prose, head);
  const group = groupAround(words, head, head + 1, sentence);
  if (!words.slice(group.first, head).some(({ norm }) => BE.has(norm))) return null;
  const who = words[group.first - 1];
  // `It is uncertain who did it`: nobody is, and it is found by its adjective.
  if (who?.norm === 'it' && group.first - 1 === openingOf(prose, sentence)) return null;
  // `He is not sure what he saw` is about him.
  if (who?.pos === 'PRON' && words[asks + 1]?.norm === who.norm) return null;
  const { norm } = words[head]!;
  const doubts = norm.startsWith('un') !== group.negated || nobodyBefore(prose, group.first) !== null;
  return doubts ? { first: group.first, last: head + 1 } : null;
}
