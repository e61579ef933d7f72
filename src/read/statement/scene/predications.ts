import { CHARGE_NOUNS } from '../../../model/words/claim-nouns.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';
import { subjectOf } from '../grammar/subject.ts';
import { BE, groupAround, isAuxiliary, type VerbGroup } from '../grammar/verb-group.ts';
import type { Word } from '../grammar/word.ts';
import type { ActorIndex } from '../party/actor-index.ts';
import type { SourceActor } from '../party/source-actor.ts';
import type { CueEntry } from './cue-entry.ts';
import { smallClauseIn } from './small-clause.ts';
import type { WordClasses } from './word-classes.ts';

/** Who or what a predicate is said of, as seen from whoever speaks. */
export type Agent =
  | 'self'
  | 'own'
  | 'foreign'
  | 'body'
  | 'they'
  | 'claim'
  | 'evidence'
  | 'doer'
  | 'deed'
  | 'measure'
  | 'nobody'
  | 'there'
  | 'name'
  | 'thing'
  | 'none';

/** One verb of a content with what it says of whom: `Stavia | has | not | attacked`. */
export interface Predication {
  /** The verb, or the adjective or noun behind a verb of being, having or doing. */
  head: Word;
  classes: readonly string[];
  agent: Agent;
  negated: boolean;
  passive: boolean;
  /** `is`: what somebody or something is called; `does`: what it does. */
  kind: 'is' | 'does';
  mood: 'real' | 'future' | 'possible' | 'due' | 'infinitive' | 'participle';
  past: boolean;
}

const LONGEST = 60;

/** The predications of a content in text order; what a statement does shows in the first of them. */
export function predicationsOf(
  prose: Prose,
  { content }: Candidate,
  entry: CueEntry,
  speaker: SourceActor,
  actors: ActorIndex,
  classesOf: WordClasses,
): Predication[] {
  const opening = rangeAt(prose, content[0]!);
  const named = smallClauseIn(prose, opening, entry);
  const object = named ? agentIn(prose, named.subject, speaker, actors, classesOf) : 'none';
  const called = named && complementIn(prose.words, named.rest, opening.last);
  const found: Predication[] = called ? [calling(called, object, classesOf)] : [];
  let left = LONGEST;
  for (const span of content) {
    const range = rangeAt(prose, span);
    const last = Math.min(range.last, range.first + left);
    left -= last - range.first;
    let agent: Agent = 'none';
    for (let i = range.first; i < last; i++) {
      if (!isPredicate(prose.words, i, last)) continue;
      const within = { first: range.first, last };
      const group = groupAround(prose.words, i, i + 1, within);
      const mood = moodOf(prose.words, group);
      // An infinitive or participle says on of whom the verb before it spoke.
      if (mood !== 'infinitive' && mood !== 'participle')
        agent = agentOf(prose, group, within, speaker, actors, classesOf);
      else if (found.length === 0) agent = object;
      found.push(predication(prose.words, group, last, mood, agent, classesOf));
    }
  }
  return found;
}

function isPredicate(words: readonly Word[], i: number, last: number): boolean {
  const word = words[i]!;
  if (word.pos !== 'VERB' && word.pos !== 'AUX') return false;
  if (!isAuxiliary(word)) return true;
  if (!BE.has(word.norm) && !/^(has|have|had|having)$/.test(word.norm)) return false;
  for (let k = i + 1; k < Math.min(last, i + 4); k++) {
    const next = words[k]!;
    if (next.pos === 'VERB' || isAuxiliary(next)) return false;
    if (next.pos !== 'ADV' && next.pos !== 'PART') break;
  }
  return true;
}

const LIGHT = /^(carry|conduct|launch|commit|engage|make|take|have|do|stage|mount|play|get|give|use|run|perform)$/;

function predication(
  words: readonly Word[],
  group: VerbGroup,
  last: number,
  mood: Predication['mood'],
  agent: Agent,
  classesOf: WordClasses,
): Predication {
  const verb = words[group.head]!;
  const being = BE.has(verb.norm);
  const complement = being || LIGHT.test(verb.lemma) ? complementIn(words, group.head + 1, last) : null;
  const auxiliaries = words.slice(group.first, group.head);
  const behind = words.slice(group.head + 1, Math.min(last, group.head + 4));
  return {
    head: complement ?? verb,
    classes: [...new Set([...(complement ? classesOf(complement) : []), ...(being ? [] : classesOf(verb))])],
    agent,
    negated: group.negated || behind.some(({ norm }) => /^(not|n't|no|never|nothing|neither|without)$/.test(norm)),
    passive: !being && auxiliaries.some(({ norm }) => BE.has(norm)) && !verb.norm.endsWith('ing'),
    kind: being ? 'is' : 'does',
    mood,
    past:
      auxiliaries.some(({ norm }) => /^(has|have|had|was|were|did|'ve)$/.test(norm)) ||
      /^(was|were)$/.test(verb.norm) ||
      (verb.norm.endsWith('ed') && auxiliaries.length === 0),
  };
}

// What somebody or something is called where no verb says it: `the campaign as sabotage`.
function calling(head: Word, agent: Agent, classesOf: WordClasses): Predication {
  return {
    head,
    classes: classesOf(head),
    agent,
    negated: false,
    passive: false,
    kind: 'is',
    mood: 'real',
    past: false,
  };
}

// The adjective, or the last noun, of the phrase behind the verb.
function complementIn(words: readonly Word[], from: number, last: number): Word | null {
  let noun: Word | null = null;
  for (let i = from; i < Math.min(last, from + 6); i++) {
    const word = words[i]!;
    if (noun && word.pos !== 'NOUN' && word.pos !== 'PROPN') return noun;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') noun = word;
    else if (word.pos === 'ADJ' && words[i + 1]?.pos !== 'NOUN' && words[i + 1]?.pos !== 'ADJ') return word;
    else if (/^(behind|out|part)$/.test(word.norm)) return word;
    else if (word.pos === 'VERB' || word.pos === 'AUX' || word.text === ',') return null;
  }
  return noun;
}

function moodOf(words: readonly Word[], group: VerbGroup): Predication['mood'] {
  const before = words.slice(group.first, group.head).map(({ norm }) => norm);
  if (before.some((norm) => /^(will|wo|'ll|shall)$/.test(norm))) return 'future';
  if (before.some((norm) => /^(may|might|could|can|ca|would|'d)$/.test(norm))) return 'possible';
  if (before.some((norm) => /^(must|should|ought)$/.test(norm))) return 'due';
  if (before.includes('to')) return 'infinitive';
  return before.length === 0 && words[group.head]!.norm.endsWith('ing') ? 'participle' : 'real';
}

const CLAIM = new RegExp(
  `^(${CHARGE_NOUNS}|assertions?|suggestions?|rhetoric|smears?|narratives?|insinuations?|statements?|conclusions?)$`,
);
const EVIDENCE =
  /^(evidence|data|findings?|analys[ei]s|investigat\w+|report|documents?|images?|video|intelligence|records?|logs|proof|indictment|complaint)$/;
const DOER =
  /^(hackers?|attackers?|intruders?|actors?|group|groups|operatives|agents|spies|perpetrators?|criminals|unit)$/;
const DEED =
  /^(attacks?|cyberattacks?|intrusions?|breach(es)?|hacks?|hacking|operations?|campaigns?|strikes?|incidents?|malware|activity|activities|killing|poisoning|behaviou?r|conduct)$/;
/** What a state does in the open, and another rejects. */
const MEASURE =
  /^(actions?|moves?|measures?|steps?|sanctions?|decisions?|expulsions?|bans?|bount(y|ies)|rewards?|notices?|announcements?|naming|listing|publication|verdict|ruling|arrests?|designation)$/;

function agentOf(
  prose: Prose,
  group: VerbGroup,
  within: Range,
  speaker: SourceActor,
  actors: ActorIndex,
  classesOf: WordClasses,
): Agent {
  const subject = subjectOf(prose, group)?.range;
  if (!subject || subject.first < within.first) return 'none';
  return agentIn(prose, subject, speaker, actors, classesOf);
}

function agentIn(
  prose: Prose,
  subject: Range,
  speaker: SourceActor,
  actors: ActorIndex,
  classesOf: WordClasses,
): Agent {
  const words = prose.words.slice(subject.first, subject.last);
  const head = words.at(-1)!;
  if (/^(i|we)$/.test(head.norm)) return 'self';
  if (head.norm === 'there') return 'there';
  if (/^(nobody|nothing|none)$/.test(head.norm) || words[0]!.norm === 'no') return 'nobody';
  const firstOf = words.findIndex(({ norm }) => norm === 'of');
  const noun = firstOf > 0 ? words[firstOf - 1]! : head;
  if (CLAIM.test(noun.norm)) return 'claim';
  if (EVIDENCE.test(noun.norm)) return 'evidence';
  if (DEED.test(noun.norm)) return 'deed';
  if (MEASURE.test(noun.norm)) return 'measure';
  const span = spanOf(prose, subject)!;
  const mention = actors.best(span);
  const country = mention?.value.country ?? null;
  if (mention && speaker.mention && mention.value.name === speaker.mention.value.name) return 'self';
  if (country !== null) return country === speaker.country ? 'own' : 'foreign';
  if (DOER.test(noun.norm)) return 'doer';
  if (/^(it|they|them|he|him|she|her|this|these|that|those|who|which)$/.test(head.norm)) return 'they';
  if (classesOf(noun).includes('wrong')) return 'deed';
  if (mention) return 'body';
  return noun.pos === 'PROPN' ? 'name' : 'thing';
}
