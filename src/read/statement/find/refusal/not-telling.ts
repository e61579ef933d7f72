import type { StanceCues } from '../../../../../codebooks/codebooks.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround, type VerbGroup } from '../../grammar/verb-group.ts';
import { questionAt, TOLD_QUESTION } from './opening-question.ts';
import { nobodyBefore } from './refuser.ts';

/** The cue of a verb of telling that is refused, negated, outstanding or beyond somebody's power; null where it tells. */
export function notTelling(prose: Prose, head: number, stances: StanceCues): Range | null {
  const { lemma } = prose.words[head]!;
  return (
    withoutTelling(prose, head) ??
    declined(prose, head, stances) ??
    unwilling(prose, head) ??
    unable(prose, head) ??
    (FINDING_OUT.has(lemma) ? notFoundOut(prose, head) : (negated(prose, head) ?? neitherOf(prose, head)))
  );
}

/** What someone cannot tell because they do not know: a refusal only where they say so (`was unable to verify`). */
export const FINDING_OUT: ReadonlySet<string> = new Set(
  'verify determine establish corroborate authenticate ascertain judge check reach contact'.split(' '),
);

// `have not established who paid`, `has not determined a motive`.
function notFoundOut(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const group = groupOf(prose, head);
  const has = words.slice(group.first, head).some(({ norm }) => /^(has|have|had)$/.test(norm));
  const asks = TOLD_QUESTION.test(words[head + 1]?.norm ?? '');
  const motive = /^(motives?|cause|culprits?)$/.test(words[head + 2]?.norm ?? '');
  return group.negated && has && (asks || motive) ? { first: group.first, last: head + 1 } : null;
}

/** To try to reach somebody is to ask, and fails without anybody's refusing. */
const REACHING = /^(check|reach|contact)$/;

function groupOf(prose: Prose, head: number, last = head + 1): VerbGroup {
  return groupAround(prose.words, head, last, sentenceAt(prose, head));
}

// `without naming anyone`; `without telling his wife` is a deed.
function withoutTelling({ words }: Prose, head: number): Range | null {
  const tells = words[head]!.norm.endsWith('ing') && !/^(make|tell|issue|return|describe)$/.test(words[head]!.lemma);
  return tells && words[head - 1]?.norm === 'without' ? { first: head - 1, last: head + 1 } : null;
}

// `declined to comment`, `refused to say`, `has yet to issue`, `stopped short of naming`.
function declined(prose: Prose, head: number, stances: StanceCues): Range | null {
  const { words } = prose;
  let i = head - 1;
  if (words[i]?.pos === 'ADV') i--;
  if (words[i]?.norm === 'of' && words[i - 1]?.norm === 'short')
    return words[i - 2]?.lemma === 'stop' ? groupOf(prose, i - 2, head + 1) : null;
  if (words[i]?.norm !== 'to') return null;
  const verb = words[i - 1];
  if (!verb) return null;
  if (verb.norm !== 'yet' && !stances.refusing.includes(verb.lemma)) return null;
  if (REACHING.test(words[head]!.lemma)) return null;
  return groupOf(prose, i - 1, head + 1);
}

// `did not wish to comment`, `was not prepared to say`, `is not in a position to confirm`, `chose not to respond`.
function unwilling(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const rather = words[head - 1]?.norm === 'not' && words[head - 2]?.norm === 'rather';
  if (rather) return { first: groupOf(prose, head - 2).first, last: head + 1 };
  const to = words[head - 1]?.norm === 'to' ? head - 1 : words[head - 2]?.norm === 'to' ? head - 2 : -1;
  const before = words[to - 1];
  if (to < 1 || !before) return null;
  const wants = /^(want|wish|intend|care|dare|choose)$/.test(before.lemma) && before.pos !== 'NOUN';
  const at = before.norm === 'position' && words[to - 3]?.norm === 'in' ? to - 3 : to - 1;
  const is = /^(willing|prepared|ready|inclined|in)$/.test(words[at]!.norm);
  if (/^(unwilling|reluctant|loath|hesitant)$/.test(before.norm))
    return { first: groupOf(prose, to - 1).first, last: head + 1 };
  if (before.norm === 'not' && /^(choose|prefer|elect|opt|decide)$/.test(words[to - 2]?.lemma ?? ''))
    return { first: groupOf(prose, to - 2).first, last: head + 1 };
  if (!wants && !is) return null;
  const group = groupOf(prose, at);
  const may = words.slice(group.first, at).some(({ norm }) => /^(may|might|must|should)$/.test(norm));
  return group.negated && !may ? { first: group.first, last: head + 1 } : null;
}

// `was unable to say`, `has not been able to determine`, `could not independently verify`.
function unable(prose: Prose, head: number): Range | null {
  const { words } = prose;
  let i = head - 1;
  if (words[i]?.pos === 'ADV') i--;
  if (words[i]?.norm === 'to' && /^(unable|able)$/.test(words[i - 1]?.norm ?? '')) {
    const be = groupOf(prose, i - 1);
    return words[i - 1]!.norm === 'unable' || be.negated ? { first: be.first, last: head + 1 } : null;
  }
  const group = groupOf(prose, head);
  const auxiliaries = words.slice(group.first, head).map(({ norm }) => norm);
  return group.negated &&
    /^(verify|determine|establish|corroborate|authenticate|ascertain|judge)$/.test(words[head]!.lemma) &&
    auxiliaries.some((norm) => /^(could|can|ca|cannot)$/.test(norm)) &&
    !auxiliaries.includes('be')
    ? { first: group.first, last: head + 1 }
    : null;
}

// `Neither side would discuss`, `None of the four answered`: the negation stands in the subject.
function neitherOf(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const group = groupOf(prose, head);
  if (group.negated) return null;
  const auxiliaries = words.slice(group.first, head).map(({ norm }) => norm);
  if (auxiliaries.includes('been')) return null;
  const will = auxiliaries.some((norm) => /^(will|would|could|has|have|had)$/.test(norm));
  const wishes = /^(wished|wanted|agreed|cared|chose)$/.test(words[group.first - 1]?.norm ?? '') ? group.first - 1 : -1;
  const first = wishes >= 0 ? wishes : group.first;
  if (!will && wishes < 0 && !(group.first === head && RESPONDED.test(words[head]!.norm))) return null;
  const nobody = nobodyBefore(prose, first);
  const said =
    /^(say|tell|claim|speak)$/.test(words[head]!.lemma) &&
    !/^(who|what|why|how|where|when|whether|if)$/.test(words[head + 1]?.norm ?? '');
  return nobody && !(said && words[nobody.first]!.norm !== 'neither') ? { first, last: head + 1 } : null;
}

const RESPONDED =
  /^(answered|responded|replied|returned|commented|picked|offered|provided|presented|published|disclosed|mentioned)$/;

// `did not name`, `would not say`, `has not responded`, `cannot confirm`.
function negated(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const group = groupOf(prose, head);
  if (!group.negated || group.first === head) return null;
  const auxiliaries = words.slice(group.first, head).map((word) => word.norm);
  if (auxiliaries.some((norm) => /^(should|must|shall|to|previously|if)$/.test(norm))) return null;
  if (auxiliaries.some((norm) => /^(can|ca)$/.test(norm)) && !isBeyond(prose, head)) return null;
  if (isNoTelling(prose, head)) return null;
  const be = auxiliaries.some((norm) => /^(was|were|been|be|is|are)$/.test(norm));
  if (be && !words[head]!.norm.endsWith('ing')) return null;
  return { first: group.first, last: group.last };
}

// `cannot confirm`, `can't say who`: not so `you cannot say that`.
function isBeyond(prose: Prose, head: number): boolean {
  const { words } = prose;
  if (/^(confirm|disclose|reveal|comment|identify|discuss|share|publish|release|elaborate)$/.test(words[head]!.lemma))
    return true;
  const ends =
    /^([.,;]|you|that)$/.test(words[head + 1]?.norm ?? '.') && questionAt(prose, sentenceAt(prose, head)) >= 0;
  if (ends) return true;
  return /^(say|tell|state)$/.test(words[head]!.lemma) && TOLD_QUESTION.test(words[head + 1]?.norm ?? '');
}

// `does not share their values`, `would not rule it out`, `has not claimed responsibility`, `is not giving up`: held or done, not told.
function isNoTelling({ words }: Prose, head: number): boolean {
  const { lemma } = words[head]!;
  const [next, after] = [words[head + 1]?.norm ?? '', words[head + 2]?.norm ?? ''];
  if (lemma === 'share') return HELD.test(next) || HELD.test(after);
  if ((next === 'up' && lemma !== 'pick') || (lemma === 'speak' && next === 'for')) return true;
  if (lemma === 'make') return !words.slice(head + 1, head + 7).some(({ norm }) => MADE.test(norm));
  if (lemma === 'add') return !/^(that|anything|further|more)$/.test(next);
  if (lemma === 'rule') return next !== 'on' && (words[head - 1]?.norm !== 'not' || next === 'out' || after === 'out');
  return lemma === 'claim' && /^(responsibility|credit)$/.test(next);
}
const MADE = /^(public|available|known|comments?|statements?|mention|reference|announcement)$/;
const HELD = /^(views?|values?|opinions?|beliefs?|concerns?|enthusiasm|assessments?|american)$/;
