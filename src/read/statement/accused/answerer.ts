import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
import type { Span } from '../../../model/span.ts';
import type { VerbCue } from '../grammar/cue.ts';
import { sentenceAt, spanOf, wordAt, type Prose } from '../grammar/prose.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { ActorIndex } from '../party/actor-index.ts';
import { sameNamed, type Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whoever answers an accusation in the sentence that tells it, where the accusation calls them by a pronoun: of `Karsk rejected an
 * accusation by Velmora that it had hacked a dam` Karsk, as Karsk's denial and as Velmora's accusation alike. Null elsewhere.
 */
export function answererOf(scene: Scene, denies: boolean): Named | null {
  const { prose, candidate, actors } = scene;
  const content = prose.text.slice(candidate.content[0]!.start, candidate.content[0]!.end);
  const pronoun = (denies ? CLAIM_THAT : THAT).exec(content)?.groups!.who!.toLowerCase();
  if (pronoun === undefined) return null;
  const answerer = denies ? candidate.source && whoIn(actors, candidate.source) : whoAnswers(scene);
  return answerer && isCalled(answerer, pronoun) ? answerer : null;
}

const CLAIM_THAT = new RegExp(
  String.raw`^[^,;.“"]{0,60}?\b(${CLAIM_NOUNS}|insinuations?)( (by|from) [^,;.]{1,60}?)? that (?<who>it|they|he|she)\b`,
  'i',
);
const THAT = /^that (?<who>it|they|he|she)\b/i;

// Where the accusation is a noun: whoever denies it right before, or says something behind, if nothing tells whom the pronoun means.
function whoAnswers({ prose, candidate: { source, cue, content }, actors, entry }: Scene): Named | null {
  if (!cue || !entry.noun || !source) return null;
  const noun = wordAt(prose.words, cue.start);
  const answer = denialBefore(prose, noun) ?? (isTold(actors, content[0]!) ? null : answerBehind(prose, noun));
  const subject = answer && subjectOf(prose, answer);
  const span = subject && spanOf(prose, subject.range);
  const [answerer, accuser] = [span && whoIn(actors, span), whoIn(actors, source)];
  return answerer && !(accuser && sameNamed(answerer, accuser)) ? answerer : null;
}

function isTold(actors: ActorIndex, { start }: Span): boolean {
  return actors.within({ start, end: start + 'that they'.length }).some(({ value }) => value.refersTo !== null);
}

function whoIn(actors: ActorIndex, span: Span): Named | null {
  return (actors.best(span) ?? actors.namedWithin(span)[0])?.value ?? null;
}

function denialBefore(prose: Prose, noun: number): VerbCue | null {
  const { first } = sentenceAt(prose, noun);
  for (let i = noun - 1; i >= first; i--) {
    const cue = prose.cues[prose.cueAt[i] ?? -1];
    if (cue) return cue.verb.stance === 'deny' && cue.shape === 'finite' && !cue.passive ? cue : null;
  }
  return null;
}

// `In response to Velmora's claim that it had hacked a dam, [Karsk] said`.
function answerBehind(prose: Prose, noun: number): VerbCue | null {
  const { first, last } = sentenceAt(prose, noun);
  if (!IN_ANSWER.test(prose.text.slice(prose.words[first]!.start, prose.words[noun]!.start))) return null;
  const comma = prose.words.findIndex(({ text }, i) => i > noun && text === ',');
  for (let i = comma; comma > 0 && i < last; i++) {
    const cue = prose.cues[prose.cueAt[i] ?? -1];
    if (cue?.shape === 'finite') return cue;
  }
  return null;
}

const IN_ANSWER = /^(in (response|reply|answer) to|(responding|replying|reacting) to|faced with|asked about) /i;

function isCalled({ level }: Named, pronoun: string): boolean {
  return pronoun === 'they' || (level === 'person') === (pronoun !== 'it');
}
