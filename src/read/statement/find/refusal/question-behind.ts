import type { Candidate } from '../../candidate.ts';
import { clauseEnd } from '../../grammar/clause.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { isRangeOfConcern } from '../concern.ts';
import { TOLD_QUESTION } from './opening-question.ts';
import { proposeUndisclosed } from './propose-undisclosed.ts';
import { whereAdded } from './where-added.ts';

/** `It is not known [who did it]`: what is not told stands behind the cue as a question. */
export function questionBehind(prose: Prose, cue: Range): Candidate | null {
  const { words } = prose;
  const before = words[cue.first - 1]?.norm ?? '';
  if (before !== 'it' && cue.first !== sentenceAt(prose, cue.first).first) return null;
  const first = questionFrom(prose, cue.last);
  if (first < 0) return null;
  const question = { first, last: whereAdded(prose, { first, last: clauseEnd(prose, first, false) }) };
  if (isAhead(prose, question) && !isRangeOfConcern(prose, question)) return null;
  return proposeUndisclosed(prose, cue, question, 'a question that is not answered');
}

// `whether the shop will open again`: what is to come is unclear without anybody's keeping it back.
function isAhead({ words }: Prose, { first, last }: Range): boolean {
  return words.slice(first, last).some(({ norm }) => /^(will|would|wo|'ll)$/.test(norm));
}

// `who`, `by whom`, `as to what`; `exactly when`, `for sure if`: the adverb is none of the question. -1 where nothing is asked.
function questionFrom({ words }: Prose, at: number): number {
  const norm = (i: number) => words[i]?.norm ?? '';
  let first = at;
  if (/^(exactly|precisely|yet|immediately)$/.test(norm(first))) first++;
  if (norm(first) === 'for' && /^(sure|certain)$/.test(norm(first + 1))) first += 2;
  if (norm(first) === 'at' && /^(all|present|first)$/.test(norm(first + 1))) first += 2;
  if (TOLD_QUESTION.test(norm(first))) return first;
  if (norm(first) === 'as' && norm(first + 1) === 'to' && TOLD_QUESTION.test(norm(first + 2))) return first;
  return /^(by|to|from|for|with)$/.test(norm(first)) && /^(whom|what|which|how)$/.test(norm(first + 1)) ? first : -1;
}
