import { turnsOnCircumstance } from '../../../model/words/turns-on-circumstance.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../grammar/clause.ts';
import { sentenceAt, wordsOf, type Prose } from '../grammar/prose.ts';
import { sharedSubject, subjectOf } from '../grammar/subject.ts';
import { groupAround } from '../grammar/verb-group.ts';
import { propose, type Finder } from './finder.ts';

/** `Pine Labs came to the same conclusion as Norland`: whoever ends where somebody else has ended confirms what that one said. */
export const sameConclusion: Finder = {
  name: 'same-conclusion',
  isSettled: true,
  knowsBetter: 'construction',
  holdsNoCue: true,
  find: (prose) => prose.words.flatMap(({ norm }, i) => (VERB.test(norm) ? (read(prose, i) ?? []) : [])),
};

const VERB = /^(came|comes?|arrived?|arrives|reach(ed|es)?)$/;
const SAME =
  /^(to |at )?((much|largely|exactly) )?the (very )?same (\p{L}+ )?(conclusion|assessment|attribution|finding|verdict) as /u;

function read(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  if (!SAME.test(wordsOf(prose, { first: head + 1, last: Math.min(head + REACH, sentence.last) }))) return null;
  const group = groupAround(words, head, head + 1, sentence);
  if (group.negated || words.slice(group.first, head).some(({ norm }) => UNDONE.test(norm))) return null;
  const source = (subjectOf(prose, group) ?? sharedSubject(prose, group.first))?.range;
  if (
    !source ||
    isTold(prose, sentence.first, source.first) ||
    turnsOnCircumstance(wordsOf(prose, source)) ||
    PRONOUN.test(wordsOf(prose, source))
  )
    return null;
  const first = /^(to|at)$/.test(words[head + 1]!.norm) ? head + 2 : head + 1;
  return propose(prose, sameConclusion, {
    source,
    cue: { first: group.first, last: first },
    content: [{ first, last: Math.max(first + 1, clauseEnd(prose, first, true)) }],
    confidence: 0.9,
    why: 'somebody comes to the same conclusion as another',
  });
}

// `Lund said his company had come to the same conclusion`: that is what he says.
function isTold({ cueAt }: Prose, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueAt[i]! >= 0) return true;
  return false;
}

/** In words. */
const REACH = 9;
const UNDONE = /^(to|could|would|might|may|should)$/;
/** `Said it had reached the same conclusion`: whoever says so confirms. */
const PRONOUN = /^(it|they|we|he|she|i|which|who|that)$/i;
