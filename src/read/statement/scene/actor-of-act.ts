import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';
import { subjectOf } from '../grammar/subject.ts';
import { groupAround } from '../grammar/verb-group.ts';
import type { ActorMentionAt } from '../party/actor-index.ts';
import type { HostileWords } from './signals.ts';

/** Who of `others` does the first hostile act of a content that any of them does. */
export function firstDoer(
  prose: Prose,
  candidate: Candidate,
  others: readonly ActorMentionAt[],
  hostile: HostileWords,
): ActorMentionAt | null {
  for (const span of candidate.content) {
    const range = rangeAt(prose, span);
    for (let i = range.first; i < range.last; i++) {
      const found = actorOfAct(prose, range, i, others, hostile);
      if (found) return found;
    }
  }
  return null;
}

/** Who of `others` does what the word `i` of a clause tells: the subject or agent of a hostile verb, the agent or owner of such a noun. */
export function actorOfAct(
  prose: Prose,
  range: Range,
  i: number,
  others: readonly ActorMentionAt[],
  hostile: HostileWords,
): ActorMentionAt | null {
  const word = prose.words[i]!;
  if (hostile.verbs.has(word.norm) && (word.pos === 'VERB' || word.norm.endsWith('ing'))) {
    const agent = agentBehind(prose, range, i, others);
    return agent ?? (isPassive(prose, i) ? null : subjectIn(prose, range, i, others));
  }
  if (TO_BLAME.has(word.norm)) return subjectIn(prose, range, i, others);
  if ((hostile.nouns.has(word.norm) || hostile.nouns.has(word.lemma)) && !AGENT_NOUN.test(word.norm))
    return agentBehind(prose, range, i, others) ?? owner(others, word) ?? doerOfDeed(prose, range, i, others);
  return null;
}

// `Norland carried out a major cyberattack on the port`: the noun tells the deed, the verb only that it was done.
function doerOfDeed(
  prose: Prose,
  range: Range,
  noun: number,
  others: readonly ActorMentionAt[],
): ActorMentionAt | null {
  const { words } = prose;
  let i = noun - 1;
  while (i > range.first && noun - i < PHRASE && WITHIN_PHRASE.test(words[i]!.pos) && !DOES.test(words[i]!.norm)) i--;
  const verb = words[i]?.norm === 'out' && CARRIES.test(words[i - 1]?.norm ?? '') ? i - 1 : i;
  if (verb <= range.first || (verb === i && !DOES.test(words[verb]!.norm)) || isPassive(prose, verb)) return null;
  return subjectIn(prose, range, verb, others);
}
const PHRASE = 8;
const WITHIN_PHRASE = /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PUNCT)$/;
const CARRIES = /^carr(?:y|ies|ied|ying)$/;
const DOES =
  /^(?:conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|mount(?:s|ed|ing)?|wag(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|perpetrat(?:e|es|ed|ing)|commit(?:s|ted|ting)?|execut(?:e|es|ed|ing)|unleash(?:es|ed|ing)?|orchestrat(?:e|es|ed|ing))$/;

function agentBehind(prose: Prose, range: Range, at: number, others: readonly ActorMentionAt[]): ActorMentionAt | null {
  for (let i = at + 1; i < Math.min(at + 8, range.last); i++) {
    const { norm, end, text } = prose.words[i]!;
    if (text === ',') return null;
    if (norm === 'by') return others.find((mention) => mention.start >= end && mention.start <= end + 25) ?? null;
  }
  return null;
}

function isPassive(prose: Prose, at: number): boolean {
  if (prose.words[at]!.norm.endsWith('ing')) return false;
  return (
    /^(is|are|was|were|been|being|be)$/.test(prose.words[at - 1]?.norm ?? '') ||
    /^(is|are|was|were|been|being|be)$/.test(prose.words[at - 2]?.norm ?? '')
  );
}

// The subject of a finite verb; for an infinitive or participle the first mention of its clause.
function subjectIn(prose: Prose, range: Range, verb: number, others: readonly ActorMentionAt[]): ActorMentionAt | null {
  const group = groupAround(prose.words, verb, verb + 1, range);
  const finite =
    prose.words[verb - 1]?.norm !== 'to' &&
    (group.first < verb || prose.words[verb]!.norm !== prose.words[verb]!.lemma);
  const subject = finite && !prose.words[verb]!.norm.endsWith('ing') ? subjectOf(prose, group) : null;
  const span = subject && spanOf(prose, subject.range);
  const named = span && others.find((mention) => mention.start < span.end && mention.end > span.start);
  if (named) return named;
  const start = prose.words[range.first]!.start;
  return others.find((mention) => mention.start >= start && mention.end <= prose.words[verb]!.start) ?? null;
}

const TO_BLAME: ReadonlySet<string> = new Set(['behind', 'responsible', 'guilty', 'culpable', 'complicit']);

// Nouns that are doers themselves: `hackers` did it, or were hired; their verb tells.
const AGENT_NOUN = /^(hackers?|attackers?|intruders?|spy|spies|army|armies|terrorists?|culprits?|perpetrators?)$/;

// `Norland's interference`, `Norlandic hackers`: the mention right before the noun, or around it.
function owner(others: readonly ActorMentionAt[], word: Span): ActorMentionAt | null {
  return others.find((mention) => mention.start < word.start && mention.end >= word.start - 4) ?? null;
}
