import { WEEKDAYS } from '../../model/words/calendar-words.ts';
import { isCapitalised } from './capital.ts';
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
  let hasVerb = false;
  for (let i = first + 1; i < last; i++) {
    hasVerb ||= isVerb(tokens[i - 1]!);
    const place = { tokens, last, i };
    const isWhole = hasVerb && !isOpen(tokens, i - 1);
    const begins = isWhole ? takesOver(place, marked) : marked.has(i) && answersTold(place, cuts.at(-1) ?? first);
    if (!(opensTalk(place) || asks(place) || remarks(place) || begins)) continue;
    cuts.push(i);
    hasVerb = false;
  }
  return cuts;
}

interface Place {
  tokens: readonly Token[];
  last: number;
  i: number;
}

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

// `good evening`, and what comes behind it; `thank you`, `yes`; `well`, where somebody begins; but not `said yes`, `is okay`.
function opensTalk({ tokens, last, i }: Place): boolean {
  if (GREETED.test(`${norm(tokens, i - 2)} ${norm(tokens, i - 1)}`)) return true;
  if (isOpen(tokens, i - 1)) return false;
  const [word, next] = [norm(tokens, i), norm(tokens, i + 1)];
  if (/^(?:hello|thanks|yes|yeah|okay)$/.test(word)) return next !== 'to';
  if (word === 'thank') return next === 'you';
  if (GREETED.test(`${word} ${next}`)) return true;
  return (
    word === 'well' && !/^(?:as|very|how|so)$/.test(norm(tokens, i - 1)) && verbBehindSubject(tokens, i + 1, last) > 0
  );
}
const GREETED = /^good (?:evening|morning|afternoon|night)$/;

// `what does it say`, `and who is behind it`, and whoever answers behind the question.
function asks({ tokens, i }: Place): boolean {
  const at = /^(?:and|but|so)$/.test(norm(tokens, i)) ? i + 1 : i;
  if (at === i && /^(?:and|but|so)$/.test(norm(tokens, i - 1))) return false;
  if (!QUESTION.test(norm(tokens, at)) || !ASKING.test(norm(tokens, at + 1))) return false;
  // `the men who did it`, `the day when it was closed`
  const tellsWhich = at === i && /^(?:who|when|where)$/.test(norm(tokens, i)) && NOMINAL.test(tokens[i - 1]!.pos);
  return !tellsWhich && !isKnowing(tokens[i - 1]!);
}
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;
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

// No verb waits for its object or for what is told, no preposition for its noun.
function isOpen(tokens: readonly Token[], at: number): boolean {
  const { pos, norm: word } = tokens[at]!;
  if (isHearer(tokens, at)) return true;
  // `says again`
  if (pos === 'ADV' && SAYS.test(norm(tokens, at - 1))) return true;
  if (pos === 'ADP') return !(PARTICLE.test(word) && tokens[at - 1]?.pos === 'VERB');
  // `does Norland say`: a question ends with its verb.
  if (pos === 'VERB') return !isAskedFor(tokens, at);
  return /^(?:AUX|SCONJ|DET|ADJ|PART|CCONJ)$/.test(pos) || OPEN.test(word) || /\dth$|\d(?:st|nd|rd)$/.test(word);
}
const OPEN = /^(?:who|which|whom|whose|that|what|how|why|when|where|whether|if|than|its|their|his|our|my|your)$/;
const PARTICLE = /^(?:up|out|down|off|over|back|away)$/;

// `he told us`, `she warned the port`: what was told comes yet.
function isHearer(tokens: readonly Token[], at: number): boolean {
  return tellsBefore(tokens, at + 1) >= 0;
}
const TELLS = /^(?:tells?|told|warn(?:s|ed)?|inform(?:s|ed)?|assure[sd]?|remind(?:s|ed)?|convince[sd]?|promise[sd]?)$/;

function isAskedFor(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(1, verb - 6); k--)
    if (ASKING.test(norm(tokens, k))) return QUESTION.test(norm(tokens, k - 1)) && k < verb - 1;
  return false;
}

// `they will answer for it the minister told parliament / the embassy denied it`: what was told stands before the teller, and
// somebody else speaks. Not `he told us / the navy attacked the port`.
function answersTold({ tokens, last, i }: Place, from: number): boolean {
  const told = tellsBefore(tokens, i);
  if (told < 0 || !SAYS.test(norm(tokens, verbBehindSubject(tokens, i, last)))) return false;
  let subject = told;
  while (subject > from && OF_TELLER.test(tokens[subject - 1]!.pos)) {
    subject--;
    if (tokens[subject]!.pos === 'DET') break;
  }
  const title = tokens[subject - 1];
  if (title && subject < told && TITLE.test(title.norm)) subject--;
  const before = tokens.slice(from, subject);
  return subject < told && before.some(isVerb) && !isOpen(tokens, subject - 1);
}
const OF_TELLER = /^(?:NOUN|PROPN|ADJ|DET)$/;
// wink-nlp takes it for a verb before a name.
const TITLE = /^(?:minister|president|chief|senator|mayor|governor)$/;

/** Where the teller's verb stands of whom the words right before `i` only say who heard it; -1 for none. */
function tellsBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k > Math.max(0, i - 6); k--) {
    if (TELLS.test(norm(tokens, k))) return k < i - 1 ? k : -1;
    if (!HEARER.test(tokens[k]!.pos)) return -1;
  }
  return -1;
}
const HEARER = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;

// A subject with its verb: behind a noun only at a time code, for `the files it took` has them too.
function takesOver({ tokens, last, i }: Place, marked: ReadonlySet<number>): boolean {
  if (marked.has(i) && isFronted(tokens, i)) return verbBehindSubject(tokens, i + 3, last) > 0;
  const joint = /^(?:and|but|so)$/.test(norm(tokens, i)) ? 1 : 0;
  const verb = verbBehindSubject(tokens, i + joint, last);
  if (verb < 0 || isTag(tokens, verb, last, marked)) return false;
  const isPronoun = SUBJECT.test(norm(tokens, i + joint));
  if (joint > 0) return isPronoun || norm(tokens, i) === 'but' || marked.has(i) || SAYS.test(norm(tokens, verb));
  const before = tokens[i - 1]!;
  if (isWithinAName(before, tokens[i]!)) return false;
  const isFree = /^(?:ADV|ADP|VERB)$/.test(before.pos) || OBJECT.test(before.norm) || TIME.test(before.norm);
  if (!isFree && !marked.has(i)) return false;
  if (isPronoun || /^(?:DET|PRON|PROPN)$/.test(tokens[i]!.pos) || before.pos === 'VERB') return true;
  return isCapitalised(tokens[verb - 1]!.text) && endsAnObject(tokens, i);
}

// `broke into the national grid / energy minister Lena Torvik said`; not `and the grid / operator Lena Torvik said`.
function endsAnObject(tokens: readonly Token[], i: number): boolean {
  let first = i;
  while (first > 1 && OF_TELLER.test(tokens[first - 1]!.pos)) {
    first--;
    if (tokens[first]!.pos === 'DET') break;
  }
  return first < i && /^(?:VERB|ADP)$/.test(tokens[first - 1]!.pos);
}
// `they will answer for it the minister told parliament / the embassy denied it`
function isTag(tokens: readonly Token[], verb: number, last: number, marked: ReadonlySet<number>): boolean {
  if (!TELLS.test(norm(tokens, verb))) return false;
  let end = verb + 1;
  while (end < last && !marked.has(end) && HEARER.test(tokens[end]!.pos)) end++;
  return end > verb + 1 && marked.has(end) && SAYS.test(norm(tokens, verbBehindSubject(tokens, end, last)));
}

// `in a statement it called the claim absurd`
function isFronted(tokens: readonly Token[], i: number): boolean {
  return FRONTED.test(`${norm(tokens, i)} ${norm(tokens, i + 1)} ${norm(tokens, i + 2)}`);
}
const FRONTED = /^(?:in|on) (?:an?|the|its|his|her) (?:statement|letter|post|note|interview|briefing|speech)$/;

function isWithinAName(before: Token, { pos, text }: Token): boolean {
  return before.pos === 'PROPN' && pos === 'PROPN' && isCapitalised(before.text) && isCapitalised(text);
}

const TIME = new RegExp(
  `^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|week|month|year|${WEEKDAYS.join('|')})$`,
);
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
  // `the embassy here in Marl`
  if (/^(?:here|there)$/.test(norm(tokens, at))) at++;
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
