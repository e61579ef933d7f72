import type { Candidate } from '../../candidate.ts';
import { clauseEnd } from '../../grammar/clause.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { isRangeOfConcern } from '../concern.ts';
import { TOLD_QUESTION } from './opening-question.ts';
import { proposeUndisclosed } from './propose-undisclosed.ts';

/** `It is not known [who did it]`: what is not told stands behind the cue as a question. */
export function questionBehind(prose: Prose, cue: Range): Candidate | null {
  const { words } = prose;
  const before = words[cue.first - 1]?.norm ?? '';
  if (before !== 'it' && cue.first !== sentenceAt(prose, cue.first).first) return null;
  const next = words[cue.last]?.norm ?? '';
  const prepositional =
    /^(by|to|from|for|with)$/.test(next) && /^(whom|what|which|how)$/.test(words[cue.last + 1]?.norm ?? '');
  if (!TOLD_QUESTION.test(next) && !prepositional) return null;
  const question = { first: cue.last, last: clauseEnd(prose, cue.last, false) };
  return isRangeOfConcern(prose, question)
    ? proposeUndisclosed(prose, cue, question, 'a question that is not answered')
    : null;
}
