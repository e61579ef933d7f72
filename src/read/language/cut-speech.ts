import type { Token, Tokens } from './tokenise.ts';

/** In words: speech that runs on so long without any mark has none. */
const LONG = 30;
const STOP = /^[.?!,;:]$/;

/**
 * Cuts speech that was written down without full stops, as captions are, into sentences: where somebody is greeted, asked or thanked, and
 * where a subject with its verb begins behind a clause that is whole. `marks` are the offsets at which a time code stands.
 */
export function cutSpeech(out: Tokens, marks: readonly number[]): void {
  if (marks.length === 0 || !out.sentences.some((sentence) => isUnmarked(out, sentence))) return;
  const marked = markedTokens(out, marks);
  const cut: Tokens['sentences'] = [];
  for (const sentence of out.sentences) {
    const ends = isUnmarked(out, sentence) ? cutsIn(out.tokens, sentence, marked) : [];
    let { first } = sentence;
    for (const last of [...ends, sentence.last]) {
      for (let i = first; i < last; i++) out.tokens[i]!.sentence = cut.length;
      const { start } = first === sentence.first ? sentence : out.tokens[first]!;
      cut.push({ first, last, start, end: last === sentence.last ? sentence.end : out.tokens[last - 1]!.end });
      first = last;
    }
  }
  out.sentences = cut;
}

interface Stretch {
  first: number;
  last: number;
}

function isUnmarked({ tokens }: Tokens, { first, last }: Stretch): boolean {
  for (let from = first, i = first; i < last; i++) {
    if (STOP.test(tokens[i]!.text)) from = i + 1;
    else if (i - from >= LONG) return true;
  }
  return false;
}

function markedTokens({ tokens }: Tokens, marks: readonly number[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let next = 0;
  tokens.forEach(({ start }, i) => {
    if (next < marks.length && marks[next]! <= start) marked.add(i);
    while (next < marks.length && marks[next]! <= start) next++;
  });
  return marked;
}

function cutsIn(tokens: readonly Token[], { first, last }: Stretch, marked: ReadonlySet<number>): number[] {
  const cuts: number[] = [];
  let from = first;
  for (let i = first + 1; i < last; i++) {
    const speech = { tokens, last, i };
    if (!(
      opensTalk(speech) ||
      asks(speech) ||
      remarks(speech) ||
      (isWhole(tokens, from, i) && takesOver(speech, marked))
    ))
      continue;
    cuts.push(i);
    from = i;
  }
  return cuts;
}

interface Place {
  tokens: readonly Token[];
  last: number;
  i: number;
}

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

// `good evening`, and what comes behind it; `thank you`, `yes`; `well`, where somebody begins.
function opensTalk({ tokens, last, i }: Place): boolean {
  const word = norm(tokens, i);
  if (/^(?:hello|thanks|yes|yeah|okay)$/.test(word)) return true;
  if (word === 'thank') return norm(tokens, i + 1) === 'you';
  if (GREETED.test(`${norm(tokens, i - 2)} ${norm(tokens, i - 1)}`)) return true;
  if (GREETED.test(`${word} ${norm(tokens, i + 1)}`)) return true;
  return (
    word === 'well' && !/^(?:as|very|how|so)$/.test(norm(tokens, i - 1)) && verbBehindSubject(tokens, i + 1, last) > 0
  );
}
const GREETED = /^good (?:evening|morning|afternoon|night)$/;

// `what does it say`, `and who is behind it`, and whoever answers behind the question.
function asks({ tokens, i }: Place): boolean {
  const at = /^(?:and|but|so)$/.test(norm(tokens, i)) ? i + 1 : i;
  if (at === i && /^(?:and|but|so)$/.test(norm(tokens, i - 1))) return false;
  return QUESTION.test(norm(tokens, at)) && ASKING.test(norm(tokens, at + 1)) && !isKnowing(tokens[i - 1]!);
}
const QUESTION = /^(?:what|how|who|why|when|where)$/;
const ASKING = /^(?:do|does|did|is|are|was|were|has|have|will|can|could|should)$/;

function isKnowing({ norm: word, pos }: Token): boolean {
  return pos === 'VERB' || pos === 'ADP' || pos === 'SCONJ' || /^(?:not|is|was|that|about)$/.test(word);
}

// `as you said`, `as it told us on Tuesday`: a remark by the way.
function remarks({ tokens, i }: Place): boolean {
  return (
    norm(tokens, i) === 'as' &&
    /^(?:i|you|he|she|it|we|they)$/.test(norm(tokens, i + 1)) &&
    /^(?:said|say|says|told|mentioned|reported|heard|know)$/.test(norm(tokens, i + 2))
  );
}

// A clause has its verb, and nothing is open at its end: no verb waits for its object, no preposition for its noun.
function isWhole(tokens: readonly Token[], from: number, i: number): boolean {
  for (let k = from; k < i; k++) if (isVerb(tokens[k]!)) return !isOpen(tokens, i - 1);
  return false;
}

function isOpen(tokens: readonly Token[], at: number): boolean {
  const { pos, norm: word } = tokens[at]!;
  // `says again`
  if (pos === 'ADV' && SAYS.test(norm(tokens, at - 1))) return true;
  if (pos === 'ADP') return !(PARTICLE.test(word) && tokens[at - 1]?.pos === 'VERB');
  // `does Norland say`: a question ends with its verb.
  if (pos === 'VERB') return !isAskedFor(tokens, at);
  return /^(?:AUX|SCONJ|DET|ADJ|PART|CCONJ)$/.test(pos) || OPEN.test(word) || /\dth$|\d(?:st|nd|rd)$/.test(word);
}
const OPEN = /^(?:who|which|whom|whose|that|what|how|why|when|where|whether|if|than|its|their|his|our|my|your)$/;
const PARTICLE = /^(?:up|out|down|off|over|back|away)$/;

function isAskedFor(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(1, verb - 6); k--)
    if (ASKING.test(norm(tokens, k))) return QUESTION.test(norm(tokens, k - 1)) && k < verb - 1;
  return false;
}

// A subject with its verb: behind a noun only at a time code, for `the files it took` has them too.
function takesOver({ tokens, last, i }: Place, marked: ReadonlySet<number>): boolean {
  const joint = /^(?:and|but|so)$/.test(norm(tokens, i)) ? 1 : 0;
  const verb = verbBehindSubject(tokens, i + joint, last);
  if (verb < 0) return false;
  const isPronoun = SUBJECT.test(norm(tokens, i + joint));
  if (joint > 0) return isPronoun || norm(tokens, i) === 'but' || marked.has(i) || SAYS.test(norm(tokens, verb));
  const before = tokens[i - 1]!;
  const isFree = /^(?:ADV|ADP|VERB)$/.test(before.pos) || OBJECT.test(before.norm) || TIME.test(before.norm);
  if (!isFree && !marked.has(i)) return false;
  return isPronoun || /^(?:DET|PRON|PROPN)$/.test(tokens[i]!.pos) || before.pos === 'VERB';
}
const TIME =
  /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const OBJECT = /^(?:it|them|him|her|us|me|you|this|that)$/;
const SUBJECT = /^(?:i|he|she|it|we|they|there)$/;
const SAYS =
  /^(?:says?|said|denie[sd]|calls?|called|asks?|asked|accuse[sd]?|blame[sd]?|rejects?|rejected|confirms?|confirmed|warns?|warned|insists?|insisted)$/;

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** Where the finite verb stands whose subject begins here; -1 where none does. */
function verbBehindSubject(tokens: readonly Token[], from: number, last: number): number {
  let at = SUBJECT.test(norm(tokens, from)) ? from + 1 : behindPhrase(tokens, from, last);
  if (at === from) return -1;
  for (let hops = 0; hops < 2 && /^(?:of|in|for|at)$/.test(norm(tokens, at)); hops++) {
    const next = behindPhrase(tokens, at + 1, last);
    if (next === at + 1) return -1;
    at = next;
  }
  while (at < last && tokens[at]!.pos === 'ADV') at++;
  return at < last && isVerb(tokens[at]!) && !/ing$|^thank$/.test(norm(tokens, at)) ? at : -1;
}

function behindPhrase(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  let isNamed = false;
  for (
    ;
    at < last && /^(?:DET|ADJ|NUM|NOUN|PROPN)$|^(?:its|their|his|her|our|my|your|'s)$/.test(tagOf(tokens[at]!));
    at++
  ) {
    // A second article begins another phrase.
    if (tokens[at]!.pos === 'DET' && at > from) break;
    isNamed = isNamed || /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos);
  }
  return isNamed ? at : from;
}

function tagOf({ pos, norm: word }: Token): string {
  return pos === 'PRON' || pos === 'PART' ? word : pos;
}
