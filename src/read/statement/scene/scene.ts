import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { ActorMention } from '../../../model/mention.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { Form, Stance } from '../../../model/statement.ts';
import { namesNobody } from '../../../model/words/names-nobody.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { ActorIndex, ActorMentionAt } from '../party/actor-index.ts';
import { perpetratorOf } from './perpetrator-of.ts';
import { stateByAdjective, type StateOf } from '../party/country-adjectives.ts';
import { directedFrom } from './directed-from.ts';
import { cueEntryOf, type CueEntry } from './cue-entry.ts';
import { defencesIn, type Defence } from './defence.ts';
import { formOf } from './form.ts';
import { homeOf } from '../party/home-of.ts';
import type { Named } from '../party/named.ts';
import { hostileWordsOf, signalsOf, type HostileWords, type Signals } from './signals.ts';
import { doubts } from './doubting-words.ts';
import { mocks } from './mocking-words.ts';
import { culpritNamed } from './culprit-named.ts';
import { namedOutright } from './named-outright.ts';
import { ownsToDeed } from './owns-to-deed.ts';
import { topicsOf, type Topics } from './topics.ts';
import { predicationsOf, type Predication } from './predications.ts';
import { isPlainAct } from './plain-act.ts';
import { sideOfSpeaker, type Side } from '../party/sides.ts';
import { sourceActorOf, type SourceActor } from '../party/source-actor.ts';
import { isOfRefusals, isRefusal } from './is-refusal.ts';
import { isRefutation } from './is-refutation.ts';
import { stanceOf } from './stance-of.ts';
import { isUnsaidBefore } from './unsaid-before.ts';
import { tellingStance, type Wording } from './telling-words.ts';
import { wordClassesOf, type WordClasses } from './word-classes.ts';

/** A candidate with everything that its own words show, before it is decided what it does. */
export interface Scene {
  prose: Prose;
  candidate: Candidate;
  actors: ActorIndex;
  hostile: HostileWords;
  classesOf: WordClasses;
  stateOf: StateOf;
  entry: CueEntry;
  /** What its cue is called: the codebook's verb or noun, else its last word. */
  cueName: string;
  /** The stance that its cue has by the codebook, and whether it is a noun. */
  cueStance: string;
  /** The words of its content, and the actors that begin there. */
  words: readonly Word[];
  mentions: readonly ActorMentionAt[];
  speaker: SourceActor;
  /** The state that the speaker speaks from. */
  home: Named | null;
  /** Whose side the speaker is on. */
  side: Side;
  signals: Signals;
  /** Who its content says did something hostile. */
  perpetrator: ActorMentionAt | null;
  /** The state from whose capital its content says it was steered. */
  directedFrom: Named | null;
  form: Form;
  /** What the sentence is about where the outlet itself says it. */
  topics: Topics | null;
  predications: readonly Predication[];
  /** Its words as they are matched. */
  wording: Wording;
  /** The ways in which they defend. */
  defences: readonly Defence[];
  /** What the rules make of it. */
  verdict: Stance;
  /** It doubts or mocks what is told, and does not say it. */
  isDoubt: boolean;
  /** The words leave no doubt: a refusal, a reward put out, a plain act, a verb that does what it says. */
  certain: boolean;
}

/** Looks at a candidate once, for all who decide about it. */
export function sceneOf(prose: Prose, candidate: Candidate, actors: ActorIndex, codebooks: Codebooks): Scene {
  const entry = cueEntryOf(prose, candidate, codebooks);
  const stateOf = stateByAdjective(codebooks);
  const speaker = sourceActorOf(prose, candidate, actors, stateOf);
  const hostile = hostileWordsOf(codebooks.stances);
  const shown = signalsOf(prose, candidate, codebooks.stances);
  const perpetrator = perpetratorOf(prose, candidate, speaker, actors, hostile);
  const signals = { ...shown, act: shown.act || perpetrator !== null };
  const form = formOf(prose, candidate, speaker);
  const wording = wordingOf(prose, candidate, entry);
  const isDoubt = doubts(wording, candidate.source ? slice(prose.text, candidate.source) : '') || mocks(wording);
  const told = isOfRefusals(candidate) ? null : toldBy(prose, candidate, wording, actors);
  // Words that accuse, which whoever speaks does not believe.
  const telling = isDoubt && told?.stance === 'accuse' ? null : told;
  const put = telling?.stance ?? stanceOf(prose, candidate, entry, signals);
  // What a charge sheet states, it charges.
  const verdict = form === 'charge' && put === 'assert' && !telling ? 'accuse' : put;
  const classesOf = wordClassesOf(codebooks.stances);
  const plain = verdict === 'accuse' && isPlainAct(prose, candidate, speaker, actors, hostile, signals);
  const charged = verdict === 'accuse' && form === 'charge' && IS_CHARGED.test(wording.content);
  const certain =
    telling !== null || (!isDoubt && (plain || charged || isCertain(entry, signals, verdict, lengthOf(candidate))));
  return {
    prose,
    candidate,
    actors,
    hostile,
    classesOf,
    stateOf,
    entry,
    cueName: cueNameOf(prose, candidate, entry),
    cueStance: cueStanceOf(candidate, entry),
    words: candidate.content.flatMap((span) => wordsIn(prose, span)),
    mentions: candidate.content.flatMap((span) => actors.within(span)),
    speaker,
    home: homeOf(prose, candidate, speaker, actors, codebooks),
    side: sideOfSpeaker(prose, candidate, speaker, actors),
    signals,
    perpetrator,
    directedFrom: directedFrom(prose, candidate, codebooks),
    form,
    topics: topicsOf(prose, candidate, codebooks.stances),
    predications: predicationsOf(prose, candidate, entry, speaker, actors, classesOf),
    wording,
    defences: defencesIn(wording),
    verdict,
    isDoubt,
    certain,
  };
}

// What words tell where they stand in an answer, or in the mouth of whoever did it, before what they tell anywhere.
function toldBy(prose: Prose, candidate: Candidate, wording: Wording, actors: ActorIndex): { stance: Stance } | null {
  if (isRefutation(candidate)) return { stance: 'deny' };
  if (culpritNamed(prose, candidate) || namedOutright(prose, candidate, actors)) return { stance: 'accuse' };
  if (ownsToDeed(prose, candidate, wording)) return { stance: 'assert' };
  return tellingStance(wording, isRefusal(prose, candidate));
}

function isCertain({ verb, negated }: CueEntry, signals: Signals, verdict: Stance, length: number): boolean {
  if (verdict === 'withhold') return true;
  if (verdict === 'deny' && signals.calledFalse && length < SHORT) return true;
  if (!verb || negated) return false;
  if (verb.frames.includes('notice')) return signals.reward;
  return PERFORMATIVE.test(verb.verb) && verb.stance === verdict;
}

// `Nobody denied it`: of denials the negation is read with the cue, wherever it stands.
function wordingOf(prose: Prose, candidate: Candidate, { verb }: CueEntry): Wording {
  const { cue, content } = candidate;
  const isNobodys =
    verb?.stance === 'deny' && candidate.source !== null && namesNobody(slice(prose.text, candidate.source));
  const words = (span: Span) =>
    wordsIn(prose, span)
      .filter(({ text }) => text !== '"' && text !== '“' && text !== '”')
      .map(({ norm }) =>
        norm.endsWith("n't") ? norm.replace(/^(\p{L}+)n't$/u, '$1 not').replace(/^n't$/, 'not') : norm,
      )
      .join(' ');
  const isUnsaid = isNobodys || (cue !== null && isUnsaidBefore(prose, cue));
  return { cue: `${isUnsaid ? 'not ' : ''}${cue ? words(cue) : ''}`, content: content.map(words).join(' ') };
}

/** `Two men have been charged with sabotage, prosecutors said`: whoever charges and tells it. */
const IS_CHARGED =
  /^(?!.*\b(not|never|nobody|none|if|could|might|may)\b)[^;]{2,90}? (was|were|been|are|is) (\S+ly )?(charged|indicted)\b/;

/** In characters: `the evidence was invented` does nothing else. */
const SHORT = 60;

function lengthOf({ content }: Candidate): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

const PERFORMATIVE = /^(accuse|blame|charge|indict|allege|deny|demand|urge)$/;

function cueNameOf(prose: Prose, { cue }: Candidate, { verb, noun }: CueEntry): string {
  return verb?.verb ?? noun?.noun ?? (cue && wordsIn(prose, cue).at(-1)?.lemma) ?? 'none';
}

function cueStanceOf({ cue }: Candidate, { verb, noun }: CueEntry): string {
  return verb?.stance ?? (noun && !verb ? `n ${noun.stance}` : cue ? '-' : 'none');
}

/** Whether an actor stands on the speaker's side, by country. */
export function sideOf({ country }: Pick<ActorMention, 'country'>, speaker: SourceActor): 'own' | 'foreign' | 'other' {
  if (country === null) return 'other';
  return country === speaker.country ? 'own' : 'foreign';
}

/** The words a span touches. */
export function wordsIn(prose: Prose, span: Span): Word[] {
  const { first, last } = rangeAt(prose, span);
  return prose.words.slice(first, last);
}
