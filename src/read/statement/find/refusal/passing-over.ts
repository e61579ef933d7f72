import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { subjectOf } from '../../grammar/subject.ts';
import { groupAround, isAuxiliary } from '../../grammar/verb-group.ts';
import { askedAt } from './asked-at.ts';
import { inFront } from './in-front.ts';
import type { Way } from './way.ts';
import { silentClause } from './withheld-by.ts';

/** `Asked whether it had paid, the firm's director looked at his lawyer`: whoever is asked, and does something else than tell. */
export const passingOver: Way = {
  why: 'asked, and something else done',
  verbs: null,
  cue: passesOver,
  content: whatWasPassedOver,
};

function passesOver(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { pos, norm } = words[verb]!;
  if (pos !== 'VERB' || norm.endsWith('ing') || isAuxiliary(words[verb]!)) return null;
  const sentence = sentenceAt(prose, verb);
  const asked = askedAt(prose, sentence);
  if (asked < 0 || verb < asked + 3) return null;
  const group = groupAround(words, verb, verb + 1, sentence);
  const subject = subjectOf(prose, group)?.range;
  if (!subject || words[subject.first - 1]?.text !== ',' || subject.last !== group.first) return null;
  for (let i = group.first; i < sentence.last; i++) if (prose.cueAt[i]! >= 0) return null;
  return { first: group.first, last: verb + 1 };
}

function whatWasPassedOver(prose: Prose, cue: Range, source: Range): Range {
  return inFront(prose, source) ?? silentClause(prose, cue, source);
}
