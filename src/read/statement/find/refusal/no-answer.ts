import type { Candidate } from '../../candidate.ts';
import { propose } from '../finder.ts';
import { clauseEnd } from '../../grammar/clause.ts';
import { phraseAfter } from '../../grammar/phrase-after.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { subjectOf } from '../../grammar/subject.ts';
import { groupAround } from '../../grammar/verb-group.ts';
import { clausePhrase } from './clause-phrase.ts';
import { proposeUndisclosed, UNDISCLOSED } from './propose-undisclosed.ts';
import { QUESTION } from './opening-question.ts';
import { isPronounSubject, unsaidSubject } from './unsaid-subject.ts';
import { whereAdded } from './where-added.ts';

/** `There was no word from X on Y`, `no immediate comment from X`. */
export function noWord(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  let no = head - 1;
  while (head - no < 4 && (words[no]?.pos === 'ADJ' || /^(more|public|further)$/.test(words[no]?.norm ?? ''))) no--;
  if (words[no]?.norm !== 'no' || no < sentence.first) return null;
  const preposition = words[head + 1]?.norm === 'yet' ? head + 2 : head + 1;
  const from = words[preposition]?.norm === 'from' ? phraseAfter(words, preposition + 1, sentence.last) : null;
  const there = words.slice(Math.max(sentence.first, no - 3), no).some((word) => word.norm === 'there');
  if (!mayBeSilence(prose, head, there)) return null;
  if (!from && !there) return null;
  const rest = from?.last ?? head + 1;
  // `, which rarely speaks of it`, `, nor from Norvane`: said of whoever is silent, and not what is withheld.
  const last = words[rest]?.text === ',' ? rest : topicEnd(prose, rest, sentence.last);
  const first = there ? sentence.first : no;
  const content = last > rest ? { first: rest, last } : { first, last: rest };
  return propose(prose, UNDISCLOSED, {
    source: from,
    cue: { first: no, last: head + 1 },
    content: [content],
    confidence: 0.85,
    why: 'no word from someone',
  });
}

// `on the raid`; `of when it was shot`, where the question ends nothing.
function topicEnd(prose: Prose, first: number, ceiling: number): number {
  const asked = asks(prose.words, first + 1);
  const from = Math.min(asked ? first + 2 : first, ceiling - 1);
  return whereAdded(prose, { first, last: clauseEnd(prose, from, !asked) });
}

// `There was no mention of the raid`, `no indication of who did it`: of other words than answers only where nobody could have given any.
function mayBeSilence({ words }: Prose, head: number, there: boolean): boolean {
  const { norm } = words[head]!;
  const behind = words.slice(head + 1, head + 3).map((word) => word.norm);
  if (/^(mention|information|details|explanation)$/.test(norm))
    return there && /^(of|on|about|as)$/.test(behind[0] ?? '');
  if (/^(indication|sign)$/.test(norm))
    return there && /^(of|as|about)$/.test(behind[0] ?? '') && asks(words, head + 2);
  return true;
}

function asks(words: Prose['words'], at: number): boolean {
  const { norm } = words[at] ?? { norm: '' };
  return QUESTION.test(norm === 'to' ? (words[at + 1]?.norm ?? '') : norm);
}

/** `Two letters received no answer`, `A request has remained without reply`. */
export function withoutReply(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  if (!/^(answer|reply|response)$/.test(words[head]!.norm)) return null;
  const no = words[head - 1]?.norm;
  const verb = head - 2;
  if (no === 'no' && /^(receive|get)$/.test(words[verb]?.lemma ?? '')) return unansweredBy(prose, verb, head + 1);
  return no === 'without' && /^(remain|be|go|stay)$/.test(words[verb]?.lemma ?? '')
    ? unansweredBy(prose, verb, head + 1)
    : null;
}

/** `Every request was met with silence`, `Attempts to reach them were unsuccessful`. */
export function metWithSilence(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  if (words[head]!.norm === 'silence')
    return words[head - 1]?.norm === 'with' && words[head - 2]?.lemma === 'meet'
      ? unansweredBy(prose, head - 2, head + 1)
      : null;
  const failed = words[head]!.norm === 'failed';
  const verb = failed ? head : words[head - 1]?.norm === 'not' ? head - 2 : head - 1;
  if (!failed && (words[verb]?.lemma !== 'be' || (words[head]!.norm === 'successful') !== (verb === head - 2)))
    return null;
  const subject = clausePhrase(prose, groupAround(words, verb, head + 1, sentenceAt(prose, head)).first);
  const reaching =
    subject &&
    words.slice(subject.first, subject.last).some(({ norm }) => /^(contact|reach|interview|speak)$/.test(norm));
  return reaching ? unansweredBy(prose, verb, head + 1) : null;
}

function unansweredBy(prose: Prose, verb: number, last: number): Candidate | null {
  const group = groupAround(prose.words, verb, last, sentenceAt(prose, verb));
  const subject = unsaidSubject(prose, group);
  return subject && !isPronounSubject(prose, subject.range)
    ? proposeUndisclosed(prose, { first: group.first, last }, subject.range, 'something that got no answer')
    : null;
}

/** `No reply came`, `No answer has come from the capital`. */
export function noneCame(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const verb = words[head]!.norm === 'forthcoming' ? head - 1 : head;
  const group = groupAround(words, verb, head + 1, sentenceAt(prose, head));
  const subject = clausePhrase(prose, group.first) ?? subjectOf(prose, group)?.range;
  if (!subject || words[subject.first]!.norm !== 'no') return null;
  const reply = words
    .slice(subject.first, subject.last)
    .some(({ norm }) => /^(reply|replies|answers?|response|word|explanation|comment)$/.test(norm));
  return reply ? proposeUndisclosed(prose, { first: group.first, last: head + 1 }, subject, 'nothing came back') : null;
}

/** `We asked the port for comment but have not yet heard back`: whoever was asked, or is named behind `from`, has not answered. */
export function notHeardBack(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, head);
  const group = groupAround(words, head, head + 1, sentence);
  if (!group.negated || words[head + 1]?.norm !== 'back') return null;
  const last = head + 2;
  const from = words[last]?.norm === 'from' ? phraseAfter(words, last + 1, sentence.last) : null;
  const source = from ?? whoeverWasAsked(prose, sentence.first, group.first);
  if (!source) return null;
  return propose(prose, UNDISCLOSED, {
    source,
    cue: { first: group.first, last },
    content: [{ first: sentence.first, last: from?.last ?? last }],
    confidence: 0.85,
    why: 'no word from someone',
  });
}

// `asked [the port] for comment`, `reached out to [the port]`.
function whoeverWasAsked({ words }: Prose, first: number, last: number): Range | null {
  for (let i = last - 1; i >= Math.max(first, last - FAR); i--) {
    if (ASKED.test(words[i]!.norm)) return phraseAfter(words, i + 1, last, NOTHING);
    if (words[i]!.norm === 'out' && words[i + 1]?.norm === 'to') return phraseAfter(words, i + 2, last, NOTHING);
  }
  return null;
}
/** In words. */
const FAR = 30;
const NOTHING: ReadonlySet<string> = new Set();
const ASKED = /^(asked|contacted|approached|e-?mailed|called|messaged|queried)$/;
