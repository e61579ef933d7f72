import type { Candidate } from '../../candidate.ts';
import { propose } from '../finder.ts';
import { sentenceAt, type Prose } from '../../grammar/prose.ts';
import { subjectOf } from '../../grammar/subject.ts';
import { groupAround, type VerbGroup } from '../../grammar/verb-group.ts';
import { clausePhrase } from './clause-phrase.ts';
import { behindNobody, isNobody, nobodyBefore } from './refuser.ts';
import { proposeUndisclosed, UNDISCLOSED } from './propose-undisclosed.ts';
import { speakersOfAll } from './speakers-of-all.ts';
import { UNDISCLOSED_THING } from './undisclosed-thing.ts';
import { complement, silentClause } from './withheld-by.ts';

const REACHED = /^(reached|drawn|contacted|located|traced|pressed|quoted|found|specific)$/;

/** `The company could not be reached`, `She would not be drawn on who`, `Nobody from the group could be reached`, by its group. */
export function unreachable(prose: Prose, group: VerbGroup): Candidate | null {
  const { words } = prose;
  const may = words.slice(group.first, group.head).some(({ norm }) => /^(could|can|ca|would|wo|will)$/.test(norm));
  if (!may || !REACHED.test(words[group.head]!.norm)) return null;
  const { norm } = words[group.head]!;
  const subject =
    speakersOfAll(prose, group.first) ?? nobodyBefore(prose, group.first) ?? subjectOf(prose, group)?.range;
  if (!subject || words[subject.first]!.norm === 'it') return null;
  const nobody = isNobody(prose, subject);
  if (!group.negated && !nobody) return null;
  const cue = { first: group.first, last: group.last };
  const drawn = /^(drawn|pressed|quoted|specific)$/.test(norm);
  const source = nobody && !drawn ? behindNobody(prose, subject) : subject;
  const wanted = drawn || TO_COMMENT.test(wordsBehind(prose, group.head)) ? complement(prose, cue) : null;
  const content = wanted ?? silentClause(prose, cue, subject);
  return propose(prose, UNDISCLOSED, {
    source,
    cue,
    content: [content],
    confidence: 0.85,
    why: 'someone who cannot be reached or drawn',
  });
}

/** `was not available for comment`, `No minister was available`, `No details were available`. */
export function unavailable(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const group = groupAround(words, head, head + 1, sentenceAt(prose, head));
  if (!words.slice(group.first, head).some(({ norm }) => /^(is|are|was|were|been|be)$/.test(norm))) return null;
  const subject =
    speakersOfAll(prose, group.first) ??
    clausePhrase(prose, group.first) ??
    nobodyBefore(prose, group.first) ??
    subjectOf(prose, group)?.range;
  if (!subject || words[subject.first]!.norm === 'it') return null;
  const cue = { first: group.first, last: head + 1 };
  const things = words.slice(subject.first, subject.last).some(({ norm }) => UNDISCLOSED_THING.test(norm));
  if (things) {
    const none = group.negated || /^(no|few|little|scant)$/.test(words[subject.first]!.norm);
    return none ? proposeUndisclosed(prose, cue, subject, 'nothing to be had') : null;
  }
  const nobody = isNobody(prose, subject);
  const away = group.negated || words[head]!.norm === 'unavailable';
  if (!nobody && !(away && TO_COMMENT.test(wordsBehind(prose, head)))) return null;
  const content = nobody ? null : complement(prose, cue);
  return propose(prose, UNDISCLOSED, {
    source: nobody ? behindNobody(prose, subject) : subject,
    cue,
    content: [content ?? (nobody ? subject : silentClause(prose, cue, subject))],
    confidence: 0.85,
    why: 'somebody who is not there to answer',
  });
}
const TO_COMMENT = /^(for (an? )?(immediate |further )?(comment|interview|questions)|to (comment|speak|answer))/;

function wordsBehind({ words }: Prose, at: number): string {
  return words
    .slice(at + 1, at + 5)
    .map(({ norm }) => norm)
    .join(' ');
}
