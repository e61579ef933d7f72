import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
import type { ActorLevel } from '../../../model/actor.ts';
import { namesNoActor } from '../../../model/words/names-no-actor.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, spanOf, type Prose } from '../grammar/prose.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import type { ActorIndex, ActorMentionAt } from '../party/actor-index.ts';
import type { CueEntry } from '../scene/cue-entry.ts';
import type { HostileWords } from '../scene/signals.ts';
import type { SourceActor } from '../party/source-actor.ts';
import { firstDoer } from '../scene/actor-of-act.ts';
import { placesOfAccused } from './places-of-accused.ts';
import { isSpeaker, speaks } from '../party/speaks.ts';
import { targetOf } from './target-of.ts';

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
  if (object && namesNoActor(object.words)) return NO_ALLEGATION;
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

const CLAIM = new RegExp(String.raw`\b(${CLAIM_NOUNS})\b`, 'i');

// `denies the accusations`, `rejected it`: what was said is told by the accusation answered.
export function isReference(prose: Prose, candidate: Candidate): boolean {
  const text = prose.text.slice(candidate.content[0]!.start, candidate.content[0]!.end);
  return (
    /^(it|this|that|them|these|those)$/i.test(text) ||
    (CLAIM.test(text) && !/\b(that|of|was|were|had|has|is|are)\b/.test(text))
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
