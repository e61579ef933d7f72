import { phraseAfter } from '../../grammar/phrase-after.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { sharedSubject, subjectOf } from '../../grammar/subject.ts';
import type { VerbGroup } from '../../grammar/verb-group.ts';
import { isOneself } from '../verb-complement.ts';
import { clausePhrase } from './clause-phrase.ts';
import { speakersOfAll } from './speakers-of-all.ts';

/** Who does not tell: the subject of the refusal, or of the clause it hangs on; null for nobody, and where it has not happened. */
export function refuserOf(prose: Prose, cue: Range): Range | null {
  const source = subjectOfRefusal(prose, cue);
  if (!source || isOneself(prose, source.first, prose.quoted[cue.first]! >= 0)) return null;
  return isSupposed(prose, source.first) ? null : source;
}

function subjectOfRefusal(prose: Prose, cue: Range): Range | null {
  const group: VerbGroup = { ...cue, head: cue.first, negated: true };
  if (/^(without|declining|refusing|failing)$/.test(prose.words[cue.first]!.norm))
    return sharedSubject(prose, cue.first)?.range ?? null;
  return (
    speakersOfAll(prose, cue.first) ??
    nobodyBefore(prose, cue.first) ??
    subjectTold(prose, group) ??
    clausePhrase(prose, cue.first) ??
    sharedSubject(prose, cue.first)?.range ??
    null
  );
}

// `A summary handed to reporters did not say`: with its participle, for what hangs on that is nobody who tells.
function subjectTold(prose: Prose, group: VerbGroup): Range | null {
  const subject = subjectOf(prose, group);
  const whole =
    subject && prose.words[subject.range.first - 1]?.pos === 'ADP' ? clausePhrase(prose, group.first) : null;
  const told =
    whole &&
    prose.words
      .slice(whole.first, subject!.range.first)
      .some(({ pos, norm }) => pos === 'VERB' && /(ed|wn|en|ent|eft|ade)$/.test(norm));
  return told ? whole : (subject?.range ?? null);
}

// `If they do not respond, ...`: a refusal that has not happened.
function isSupposed(prose: Prose, subject: number): boolean {
  const { first } = sentenceAt(prose, subject);
  for (let i = subject - 1; i >= Math.max(first, subject - 4); i--) {
    if (/^(if|unless|should)$/.test(prose.words[i]!.norm)) return true;
    if (prose.words[i]!.text === ',') return false;
  }
  return false;
}

/** Whether a subject is nobody at all: `none of the four`, `no one at the ministry`, `neither side`. */
export function isNobody({ words }: Prose, { first }: Range): boolean {
  const { norm } = words[first]!;
  return (
    /^(neither|nobody|none)$/.test(norm) ||
    (norm === 'no' && /^(one|minister|official|government|side|party|spokes\w+)$/.test(words[first + 1]?.norm ?? ''))
  );
}

/** The subject right before a verb where it is nobody: `None of the four states named in the review`, `Neither the bureau nor the ministry`. */
export function nobodyBefore(prose: Prose, verb: number): Range | null {
  const whole = clausePhrase(prose, verb);
  if (whole && isNobody(prose, whole)) return whole;
  const subject = subjectOf(prose, { first: verb, head: verb, last: verb + 1, negated: false });
  return subject && subject.how !== 'relative' && isNobody(prose, subject.range) ? subject.range : null;
}

/** `Nobody from the group could be reached`: the group does not tell. Null where nobody in particular is meant. */
export function behindNobody(prose: Prose, subject: Range): Range | null {
  const { words } = prose;
  const at = words[subject.first]!.norm === 'no' ? subject.first + 2 : subject.first + 1;
  if (!/^(from|at|in)$/.test(words[at]?.norm ?? '')) return null;
  return phraseAfter(words, at + 1, subject.last);
}
