import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import { clauseEnd } from '../grammar/clause.ts';
import { phraseAfter } from '../grammar/noun-phrase.ts';
import { sentenceAt, type Prose, type Range } from '../grammar/prose.ts';
import { sharedSubject, subjectOf } from '../grammar/subject.ts';
import { groupAround, type VerbGroup } from '../grammar/verb-group.ts';
import { isOneself } from './verb-complement.ts';

/** `declined to comment`, `has yet to respond`, `did not name the group`, `without giving details`: someone does not say something. */
export const refusal: Finder = {
  name: 'refusal',
  find: (prose, { stances }) => {
    const telling = new Set(stances.telling);
    return prose.words.flatMap((word, i) => {
      const tells = telling.has(word.lemma) || telling.has(word.norm) || FINDING_OUT.test(word.lemma);
      if (!tells && prose.words[i - 1]?.norm !== 'of') return [];
      const found = read(prose, i, stances);
      return found ? [found] : [];
    });
  },
};

/** What someone cannot tell because they do not know: a refusal only where they say so (`was unable to verify`). */
const FINDING_OUT = /^(verify|determine|establish|corroborate|authenticate)$/;

function read(prose: Prose, head: number, stances: StanceCues): Candidate | null {
  if (prose.words[head]!.pos === 'NOUN' && !/^(comment|answer|respond|reply|name)$/.test(prose.words[head]!.norm))
    return null;
  const cue =
    withoutTelling(prose, head) ??
    neitherNor(prose, head) ??
    declined(prose, head, stances) ??
    unable(prose, head) ??
    toldNothing(prose, head) ??
    (FINDING_OUT.test(prose.words[head]!.lemma) ? null : (negated(prose, head) ?? neitherOf(prose, head)));
  if (!cue) return null;
  const source = sourceOf(prose, cue);
  if (!source || isOneself(prose, source.first, prose.quoted[head]! >= 0)) return null;
  if (isSupposed(prose, source.first)) return null;
  const content = contentOf(prose, cue, source);
  return propose(prose, refusal.name, {
    source,
    cue,
    content: [content],
    confidence: 0.92,
    why: 'a verb of telling that is refused, negated or outstanding',
  });
}

// `If they do not respond, ...`: a refusal that has not happened.
function isSupposed(prose: Prose, subject: number): boolean {
  const { first } = sentenceAt(prose, subject);
  for (let i = subject - 1; i >= Math.max(first, subject - 4); i--) {
    if (/^(if|unless|whether|should)$/.test(prose.words[i]!.norm)) return true;
    if (prose.words[i]!.text === ',') return false;
  }
  return false;
}

function sourceOf(prose: Prose, cue: Range): Range | null {
  const group: VerbGroup = { ...cue, head: cue.first, negated: true };
  if (/^(without|declining|refusing|failing)$/.test(prose.words[cue.first]!.norm))
    return sharedSubject(prose, cue.first)?.range ?? null;
  return (subjectOf(prose, group) ?? sharedSubject(prose, cue.first))?.range ?? null;
}

/** What is withheld; the whole clause where the refusal names nothing. */
function contentOf(prose: Prose, cue: Range, source: Range): Range {
  const sentence = sentenceAt(prose, cue.first);
  const next = prose.words[cue.last];
  if (
    next &&
    cue.last < sentence.last &&
    !/^[.,;:)"\u2013\u2014-]$/.test(next.text) &&
    !(ADJUNCT.test(next.norm) && !opensQuestion(prose, cue.last))
  ) {
    const last = clauseEnd(prose, cue.last, true);
    if (last > cue.last) return { first: cue.last, last };
  }
  return source.last <= cue.first && cue.first - source.last < 4
    ? { first: source.first, last: cue.last }
    : { first: cue.first, last: cue.last };
}

const ADJUNCT = /^(but|and|when|while|after)$/;

// `refused to say when it began`; but `declined to comment when asked`.
function opensQuestion({ words }: Prose, at: number): boolean {
  return (
    words[at]!.norm === 'when' &&
    /^(say|tell|disclose|specify|explain|reveal|know|determine|establish)$/.test(words[at - 1]!.lemma)
  );
}

function withoutTelling(prose: Prose, head: number): Range | null {
  return prose.words[head]!.norm.endsWith('ing') && prose.words[head - 1]?.norm === 'without'
    ? { first: head - 1, last: head + 1 }
    : null;
}

// `neither confirmed nor denied`, `would neither confirm nor deny`.
function neitherNor(prose: Prose, head: number): Range | null {
  const { words } = prose;
  if (words[head - 1]?.norm !== 'neither' || words[head + 1]?.norm !== 'nor') return null;
  const group = groupAround(words, head, head + 3, sentenceAt(prose, head));
  return { first: Math.min(group.first, head - 1), last: head + 3 };
}

// `declined to comment`, `refused to say`, `has yet to issue`, `stopped short of naming`.
function declined(prose: Prose, head: number, stances: StanceCues): Range | null {
  const { words } = prose;
  let i = head - 1;
  if (words[i]?.pos === 'ADV') i--;
  if (words[i]?.norm === 'of' && words[i - 1]?.norm === 'short')
    return groupAround(words, i - 2, head + 1, sentenceAt(prose, head));
  if (words[i]?.norm !== 'to') return null;
  const verb = words[i - 1];
  if (!verb) return null;
  if (verb.norm === 'yet') return groupAround(words, i - 1, head + 1, sentenceAt(prose, head));
  if (!stances.refusing.includes(verb.lemma)) return null;
  return groupAround(words, i - 1, head + 1, sentenceAt(prose, head));
}

// `was unable to say`, `has not been able to determine`, `could not independently verify`.
function unable(prose: Prose, head: number): Range | null {
  const { words } = prose;
  let i = head - 1;
  if (words[i]?.pos === 'ADV') i--;
  const group = groupAround(words, head, head + 1, sentenceAt(prose, head));
  if (words[i]?.norm === 'to' && /^(unable|able)$/.test(words[i - 1]?.norm ?? '')) {
    const be = groupAround(words, i - 2, i - 1, sentenceAt(prose, head));
    return words[i - 1]!.norm === 'unable' || be.negated ? { first: be.first, last: head + 1 } : null;
  }
  const auxiliaries = words.slice(group.first, head).map(({ norm }) => norm);
  return group.negated &&
    auxiliaries.includes('could') &&
    FINDING_OUT.test(words[head]!.lemma) &&
    !auxiliaries.includes('be')
    ? { first: group.first, last: head + 1 }
    : null;
}

// `Neither side would discuss`, `No one at the ministry would say`: the negation stands in the subject.
function neitherOf(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const group = groupAround(words, head, head + 1, sentenceAt(prose, head));
  if (group.negated || !words.slice(group.first, head).some(({ norm }) => /^(would|could|has|have)$/.test(norm)))
    return null;
  const subject = subjectOf(prose, { ...group, head });
  if (!subject || subject.how === 'relative') return null;
  const first = words[subject.range.first]!.norm;
  const nobody =
    /^(neither|nobody|none)$/.test(first) || (first === 'no' && words[subject.range.first + 1]?.norm === 'one');
  return nobody ? { first: group.first, last: head + 1 } : null;
}

const NOTHING =
  /^(reply|account|comment|comments|details|detail|evidence|proof|explanation|information|response|indication|mention|reason|reasons|specifics|statement|timeline|names|answer)$/;

// `gave no details`, `had no comment`, `made no mention of`.
function toldNothing(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const at = words[head]!.norm === 'comment' ? head : nothingAfter(words, head);
  if (at < 0 || !NOTHING.test(words[at]!.norm)) return null;
  let no = at - 1;
  while (at - no < 3 && words[no]?.pos === 'ADJ') no--;
  if (words[no]?.norm !== 'no') return null;
  const verb = at === head ? no - 1 : head;
  if (
    verb < 0 ||
    !/^(have|had|has|give|offer|make|provide|issue|release|produce|show|present|share)$/.test(words[verb]!.lemma)
  )
    return null;
  const group = groupAround(words, verb, verb + 1, sentenceAt(prose, head));
  return {
    first: group.first,
    last: /^(comment|comments|mention|reply|response|answer)$/.test(words[at]!.norm) ? at + 1 : no + 1,
  };
}

function nothingAfter(words: Prose['words'], head: number): number {
  for (let i = head + 1; i < Math.min(head + 5, words.length); i++) if (NOTHING.test(words[i]!.norm)) return i;
  return -1;
}

// `did not name`, `would not say`, `has not responded`, `could not be reached for comment`.
function negated(prose: Prose, head: number): Range | null {
  const { words } = prose;
  const group = groupAround(words, head, head + 1, sentenceAt(prose, head));
  if (!group.negated || group.first === head) return null;
  const auxiliaries = words.slice(group.first, head).map((word) => word.norm);
  if (auxiliaries.some((norm) => /^(should|must|can|ca|to|previously|if)$/.test(norm))) return null;
  const be = auxiliaries.some((norm) => /^(was|were|been|be|is|are)$/.test(norm));
  if (be && !words[head]!.norm.endsWith('ing')) return null;
  return { first: group.first, last: group.last };
}

/** `The size was not disclosed`: nobody is named who withholds; what is withheld is the subject. */
export const undisclosed: Finder = {
  name: 'undisclosed',
  find: (prose) =>
    prose.words.flatMap((word, i) => {
      const found = UNDISCLOSED.test(word.norm)
        ? readUndisclosed(prose, i)
        : UNSAID.test(word.norm)
          ? readSilence(prose, i)
          : null;
      return found ? [found] : [];
    }),
};

const UNDISCLOSED =
  /^(disclosed|released|named|identified|specified|revealed|given|published|provided|explained|known|clear|announced|detailed|made|confirmed|verified|corroborated|reached|drawn|contacted)$/;
const UNSAID = /^(word|comment|response|reaction|statement|reply|confirmation)$/;

function readUndisclosed(prose: Prose, head: number): Candidate | null {
  const group = groupAround(prose.words, head, head + 1, sentenceAt(prose, head));
  const auxiliaries = prose.words.slice(group.first, head).map((word) => word.norm);
  if (
    !group.negated ||
    !auxiliaries.some((norm) => /^(was|were|been|is|are|be)$/.test(norm)) ||
    auxiliaries.includes('previously')
  )
    return null;
  if (prose.words[head]!.norm === 'made' && !/^(public|available)$/.test(prose.words[head + 1]?.norm ?? ''))
    return null;
  const subject = subjectOf(prose, group);
  if (!subject || subject.how === 'relative' || prose.words[subject.range.first]!.norm === 'it') return null;
  if (/^(reached|drawn|contacted)$/.test(prose.words[head]!.norm)) return readUnreachable(prose, group, subject.range);
  const last = prose.words[head]!.norm === 'made' ? head + 2 : head + 1;
  return propose(prose, undisclosed.name, {
    source: null,
    cue: { first: group.first, last },
    content: [subject.range],
    confidence: 0.85,
    why: 'a passive of telling, negated',
  });
}

// `The company could not be reached`, `She would not be drawn on who`: here the subject is who stays silent.
function readUnreachable(prose: Prose, group: VerbGroup, source: Range): Candidate | null {
  const cue = { first: group.first, last: group.last };
  return propose(prose, undisclosed.name, {
    source,
    cue,
    content: [contentOf(prose, cue, source)],
    confidence: 0.85,
    why: 'someone who cannot be reached or drawn',
  });
}

// `There was no word from X on Y`, `no immediate comment from X`.
function readSilence(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  let no = head - 1;
  while (head - no < 4 && words[no]?.pos === 'ADJ') no--;
  if (words[no]?.norm !== 'no' || no < sentence.first) return null;
  const from = words[head + 1]?.norm === 'from' ? phraseAfter(words, head + 2, sentence.last) : null;
  const there = words.slice(Math.max(sentence.first, no - 3), no).some((word) => word.norm === 'there');
  if (!from && !there) return null;
  const rest = from?.last ?? head + 1;
  const last = clauseEnd(prose, Math.min(rest, sentence.last - 1), true);
  const first = there ? sentence.first : no;
  const content = last > rest ? { first: rest, last } : { first, last: rest };
  return propose(prose, undisclosed.name, {
    source: from,
    cue: { first: no, last: head + 1 },
    content: [content],
    confidence: 0.85,
    why: 'no word from someone',
  });
}
