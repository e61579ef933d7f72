import type { ActorLevel } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, spanOf, wordAt, type Prose, type Range } from '../grammar/prose.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { subjectOf } from '../grammar/subject.ts';
import { groupAround } from '../grammar/verb-group.ts';
import type { ActorIndex, ActorMentionAt } from '../party/actor-index.ts';
import { sameActor } from '../party/actor-index.ts';
import type { CueEntry } from '../scene/cue-entry.ts';
import type { HostileWords } from '../scene/signals.ts';
import type { SourceActor } from '../party/source-actor.ts';
import { aimedAt } from './aimed-at.ts';
import { placesOfAccused } from './places-of-accused.ts';
import { isVictimOrExample } from './victims.ts';

/** Who is said to have done something, and to whom. */
export interface Allegation {
  accused: string | null;
  level: ActorLevel | null;
  country: string | null;
  target: string | null;
}

export const NO_ALLEGATION: Allegation = { accused: null, level: null, country: null, target: null };

/**
 * Reads the direction of an accusation from the grammar: the object of `accuse`, the subject of a passive, the phrase behind
 * `on` in `blame ... on`, the subject of a hostile verb or the agent behind `by`, the owner of a hostile noun. The accuser
 * itself is never taken, unless `own` allows it: a denial speaks of what the denier is accused of.
 */
export function allegationOf(
  prose: Prose,
  candidate: Candidate,
  entry: CueEntry,
  speaker: SourceActor,
  actors: ActorIndex,
  hostile: HostileWords,
  own: boolean,
): Allegation {
  if (own && isReference(prose, candidate)) return NO_ALLEGATION;
  const places = placesOfAccused(candidate, entry);
  const inside = places.flatMap((span) => actors.within(span)).filter((mention) => !speaks(prose, mention));
  const others = own ? inside : inside.filter((mention) => !isSpeaker(mention, speaker));
  const pronoun = entry.verb?.frames.some((frame) => /^(of|with|for)$/.test(frame))
    ? objectPronoun(prose, candidate, actors, speaker)
    : null;
  const object = pronoun ? null : objectOf(prose, candidate, entry, actors);
  if (object && !object.mention)
    return { ...NO_ALLEGATION, accused: object.words, target: others[0]?.value.name ?? null };
  const accused =
    pronoun ??
    object?.mention ??
    (own ? ofSelf(prose, candidate, speaker) : null) ??
    byCue(prose, candidate, entry, others) ??
    byAct(prose, candidate, entry.passive, others, hostile);
  if (!accused) return NO_ALLEGATION;
  return {
    accused: accused.value.name,
    level: accused.value.level,
    country: accused.value.country,
    target: targetOf(
      prose,
      candidate,
      actors,
      hostile,
      (other) => other === accused.value || other.name === accused.value.name,
    ),
  };
}

// `denies the accusations`, `rejected it`: what was said is told by the accusation answered.
export function isReference(prose: Prose, candidate: Candidate): boolean {
  const text = prose.text.slice(candidate.content[0]!.start, candidate.content[0]!.end);
  return (
    /^(it|this|that|them|these|those)$/i.test(text) ||
    (/\b(accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?)\b/i.test(text) &&
      !/\b(that|of|was|were|had|has|is|are)\b/.test(text))
  );
}

// `accuses X of ...`, `blames X for ...`: the phrase in front of the preposition, whether or not it is a mention.
function objectOf(
  prose: Prose,
  candidate: Candidate,
  { verb, passive }: CueEntry,
  actors: ActorIndex,
): { mention: ActorMentionAt | null; words: string } | null {
  if (!verb || passive || !verb.frames.some((frame) => /^(of|with|for)$/.test(frame))) return null;
  const range = rangeAt(prose, candidate.content[0]!);
  const phrase = phraseAfter(prose.words, range.first, range.last, NONE);
  const next = phrase && prose.words[phrase.last];
  if (
    !phrase ||
    !next ||
    phrase.last >= range.last ||
    !/^(of|with|for)$/.test(next.norm) ||
    !verb.frames.includes(next.norm)
  )
    return null;
  const span = spanOf(prose, phrase)!;
  return { mention: actors.best(span), words: prose.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
}

const NONE: ReadonlySet<string> = new Set();

// Within the content somebody else may be quoted: `officials believe`; they report, they are not accused.
function speaks(prose: Prose, mention: ActorMentionAt): boolean {
  const next = wordAt(prose.words, mention.end);
  for (let i = next; i < next + 2; i++) {
    const cue = prose.cues[prose.cueAt[i] ?? -1];
    if (cue) return cue.shape === 'finite' && !cue.passive && cue.verb.frames.includes('clause');
  }
  return false;
}

function isSpeaker(mention: ActorMentionAt, { mention: speaker }: SourceActor): boolean {
  return speaker !== null && sameActor(mention, speaker);
}

// `accusing them of ...`, where nothing resolved the pronoun: the last others named before it.
function objectPronoun(
  prose: Prose,
  candidate: Candidate,
  actors: ActorIndex,
  speaker: SourceActor,
): ActorMentionAt | null {
  const { start } = candidate.content[0]!;
  if (
    !/^(them|him|her)\b/i.test(prose.text.slice(start, start + 5)) ||
    actors.within({ start, end: start + 4 }).length > 0
  )
    return null;
  const before = actors.within({ start: Math.max(0, start - 200), end: start });
  return before.findLast((mention) => !isSpeaker(mention, speaker) && mention.value.level !== 'state') ?? null;
}

// `denies using gas`, `denied any involvement`: the denier speaks of itself.
function ofSelf(prose: Prose, candidate: Candidate, { mention }: SourceActor): ActorMentionAt | null {
  const text = prose.text.slice(candidate.content[0]!.start, candidate.content[0]!.end);
  const self =
    /^(\w+ing\b|(any|all|such|its|his|her|their)\b|(direct )?(\w+\s){0,2}(involvement|responsibility|wrongdoing|role|knowledge|complicity|guilt|part|hand|blame)\b|(that )?(it|they|he|she|we|i)\b)/i;
  return self.test(text) ? mention : null;
}

// The verb itself says which of its phrases is the accused.
function byCue(
  prose: Prose,
  candidate: Candidate,
  { verb, noun, passive }: CueEntry,
  others: readonly ActorMentionAt[],
): ActorMentionAt | null {
  const frames = verb?.frames ?? [];
  const joint = ['of', 'with', 'for', 'on', 'to', 'in'].filter((frame) => frames.includes(frame));
  if (joint.length === 0 && !(noun && !verb)) return null;
  const first = candidate.content[0]!;
  if (joint.includes('on') || joint.includes('to')) {
    const behind = behindPreposition(prose, candidate, others, joint);
    if (behind) return behind;
  }
  if (joint.length === 0) return null;
  const head = passive
    ? others.find((mention) => mention.start < first.end)
    : others.find((mention) => mention.start <= first.start + 40);
  return head ?? null;
}

/** Whoever stands right behind `on` or `to`, where the verb takes it. */
export function behindPreposition(
  prose: Prose,
  candidate: Candidate,
  others: readonly ActorMentionAt[],
  joint: readonly string[],
): ActorMentionAt | null {
  for (const span of candidate.content) {
    const range = rangeAt(prose, span);
    for (let i = range.first; i < range.last; i++) {
      const { norm, end } = prose.words[i]!;
      if (!/^(on|to)$/.test(norm) || !joint.includes(norm)) continue;
      const found = others.find((mention) => mention.start >= end && mention.start <= end + 12);
      if (found) return found;
    }
  }
  return null;
}

/** Who other than the speaker, and no mere `hackers`, is said to have done something hostile: as its subject, agent or owner. */
export function perpetratorOf(
  prose: Prose,
  candidate: Candidate,
  speaker: SourceActor,
  actors: ActorIndex,
  hostile: HostileWords,
): ActorMentionAt | null {
  const others = candidate.content
    .flatMap((span) => actors.within(span))
    .filter((mention) => !isSpeaker(mention, speaker) && !speaks(prose, mention) && !isNobody(mention));
  return others.length > 0 ? firstDoer(prose, candidate, others, hostile) : null;
}

function firstDoer(
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

// `unknown attackers`: that an act was done accuses nobody of it.
function isNobody({ value }: ActorMentionAt): boolean {
  return (
    value.country === null &&
    /^(unknown |unidentified )?(\w+ )?(hackers?|attackers?|intruders?|criminals?|actors?)$/i.test(value.name)
  );
}

// Otherwise the act shows who is meant: its subject, its agent, or its owner.
function byAct(
  prose: Prose,
  candidate: Candidate,
  passive: boolean,
  others: readonly ActorMentionAt[],
  hostile: HostileWords,
): ActorMentionAt | null {
  const patient = passive ? others.find((mention) => mention.start < candidate.content[0]!.end) : undefined;
  if (patient) return patient;
  const doer = firstDoer(prose, candidate, others, hostile);
  return doer ?? others.find((mention) => mention.value.form !== 'anonymous') ?? null;
}

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
    return agentBehind(prose, range, i, others) ?? owner(others, word);
  return null;
}

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

// `Russia's interference`, `Chinese hackers`: the mention right before the noun, or around it.
function owner(others: readonly ActorMentionAt[], word: Span): ActorMentionAt | null {
  return others.find((mention) => mention.start < word.start && mention.end >= word.start - 4) ?? null;
}

/**
 * Against whom the act is said to be: somebody else whom the content names behind a word of aim, or as hit, after the accused rather
 * than before. Whoever only stands beside is nobody's target.
 */
export function targetOf(
  prose: Prose,
  { content }: Candidate,
  actors: ActorIndex,
  hostile: HostileWords,
  isAccused: (actor: ActorMentionAt['value']) => boolean,
): string | null {
  const inside = content
    .flatMap((span) => actors.within(span))
    .filter((mention) => !speaks(prose, mention) && mention.value.form !== 'anonymous');
  const end = inside.find(({ value }) => isAccused(value))?.end ?? content[0]!.start;
  const others = inside.filter(({ value }) => !isAccused(value));
  const isHit = (mention: ActorMentionAt) =>
    AIMED.test(prose.text.slice(Math.max(content[0]!.start, mention.start - 24), mention.start)) ||
    isVictimOrExample({ prose, hostile }, mention);
  const after = others.filter((mention) => mention.start >= end);
  return (after.find(isHit) ?? others.find(isHit))?.value.name ?? aimedAt(prose, content);
}

const AIMED =
  /\b(against|on|into|at|target\w*|attack\w*|hack\w*|from|hit\w*|breach\w*|infiltrat\w*|in)\s+(the\s+|a\s+)?$/i;
