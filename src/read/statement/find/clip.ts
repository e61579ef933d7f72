import type { Candidate } from '../candidate.ts';
import { hasVerb } from '../grammar/clause.ts';
import { rangeAt, wordsOf, type Prose, type Range } from '../grammar/prose.ts';
import { labelOf } from '../grammar/speaker-label.ts';
import { propose, type Finder } from './finder.ts';
import { sourceOf } from './source-of.ts';

/**
 * `Here's what Lund had to say. We are confident it was Norvane. So pretty clear there.`: a recording that a broadcast plays, which nobody
 * marks in captions. It begins behind the words that announce it, tells of `we` or `I`, and ends where the reporter takes over.
 */
export const clip: Finder = {
  name: 'clip',
  find: (prose) => prose.sentences.flatMap((sentence, i) => read(prose, sentence, i)),
};

/** In sentences. */
const LONGEST = 6;

function read(prose: Prose, sentence: Range, index: number): Candidate[] {
  const source = announcedIn(prose, sentence);
  if (!source) return [];
  const spoken: Range[] = [];
  for (const next of prose.sentences.slice(index + 1, index + 1 + LONGEST)) {
    if (isReporters(prose, next)) break;
    const { said, runsOn } = beforeReporter(prose, next);
    spoken.push(said);
    if (runsOn) break;
  }
  if (!spoken.some((range) => FIRST_PERSON.test(wordsOf(prose, range)))) return [];
  return spoken.flatMap((content) => {
    if (content.last - content.first < 3 || !hasVerb(prose, content)) return [];
    const why = 'a recording, announced in the words before';
    return propose(prose, clip, { source, cue: null, content: [content], confidence: 0.65, why }) ?? [];
  });
}

const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|I|[Mm]y|us)\b/;

const WHO = "((?:the |our )?[\\p{L}'’.-]+(?: [\\p{L}'’.,-]+){0,9}?)";
const LEAD = '^(?:(?:and|so|but|now|well|okay|ok)[, ]+){0,2}';
/** Who speaks is named where the recording is announced. */
const ANNOUNCED: readonly RegExp[] = [
  new RegExp(
    `${LEAD}(?:here['’]s|here is|this is) (?:what|how) ${WHO} (?:(?:just )?(?:had|has) to say|said|told|put it|responded|reacted|described it|explained)\\b[^,;:]{0,40}$`,
    'iu',
  ),
  new RegExp(
    `${LEAD}(?:let['’]s |let us )?(?:just )?(?:(?:take a )?(?:quick )?listen|hear)(?: in)? (?:to|from) ${WHO}$`,
    'iu',
  ),
  new RegExp(`${LEAD}(?:here['’]s|here is) ${WHO}$`, 'iu'),
  new RegExp(`${LEAD}${WHO} had this to say$`, 'iu'),
];
/** Nobody is named: whoever was last said to say something. */
const LISTEN =
  /^(?:(?:so|and|but|now|well|okay|ok|all right)[, ]+){0,2}(?:let['’]s |let us )?(?:just )?(?:take a (?:quick )?)?(?:listen|look)(?: in)?(?: to (?:this|that))?$/i;
const NOT_A_PERSON = /^(?:what|how|why|when|where|who|this|that|it|us|more|you|me|some|an?)\b/i;

function announcedIn(prose: Prose, sentence: Range): Range | null {
  const text = wordsOf(prose, sentence)
    .replace(/\s/g, ' ')
    .replace(/[.:!]+$/, '');
  if (text.length > 160) return null;
  if (LISTEN.test(text)) return lastSpeaker(prose, sentence.first);
  for (const pattern of ANNOUNCED) {
    const who = pattern.exec(text)?.[1];
    if (who === undefined || NOT_A_PERSON.test(who)) continue;
    const start = prose.words[sentence.first]!.start + text.indexOf(who, text.search(/\S+ /));
    return rangeAt(prose, { start, end: start + who.length });
  }
  return null;
}

function lastSpeaker(prose: Prose, before: number): Range | null {
  for (let i = before - 1; i >= 0 && before - i < 60; i--) {
    const cue = prose.cues[prose.cueAt[i]!];
    const source = cue?.shape === 'finite' && !cue.passive ? sourceOf(prose, cue) : null;
    if (source) return source.range;
  }
  return null;
}

// The reporter goes on, asks, or tells what others say.
function isReporters(prose: Prose, sentence: Range): boolean {
  const text = wordsOf(prose, sentence);
  return (
    TAKES_OVER.test(text) ||
    text.endsWith('?') ||
    text.startsWith('"') ||
    isLabelled(prose, sentence) ||
    tells(prose, sentence)
  );
}
function isLabelled(prose: Prose, sentence: Range): boolean {
  const label = labelOf(prose, sentence);
  return label !== null && !/^(?:i|we|it|this|that|they)$/.test(prose.words[label.first]!.norm);
}

const TAKES_OVER =
  /^(?:so|now|well|okay|ok|all right|alright|right|meanwhile|thank you|thanks|strong words|that was|that's (?:the|how)|and (?:so|now|he|she|they|that was|[A-Z])\b)/i;

function tells(prose: Prose, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const cue = prose.cues[prose.cueAt[i]!];
    if (cue?.shape !== 'finite' || cue.passive) continue;
    const source = sourceOf(prose, cue)?.range;
    if (
      source &&
      /^(?:says?|said|told|adds?|added|denies|denied|accuses?|accused)$/.test(prose.words[cue.head]!.norm) &&
      !isFirstPerson(prose, source)
    )
      return true;
  }
  return false;
}

function isFirstPerson({ words }: Prose, { first, last }: Range): boolean {
  return last - first === 1 && /^(?:i|we)$/.test(words[first]!.norm);
}

// Captions have few stops: a capital `So` or `Now` within a sentence begins what the reporter says.
function beforeReporter({ words }: Prose, { first, last }: Range): { said: Range; runsOn: boolean } {
  for (let i = first + 1; i < last; i++) {
    if (/^(?:So|Now|Well|Okay|OK)$/.test(words[i]!.text) && !/^[.!?,;:]$/.test(words[i - 1]!.text))
      return { said: { first, last: i }, runsOn: true };
  }
  let end = last;
  while (end > first && /^[.!]$/.test(words[end - 1]!.text)) end--;
  return { said: { first, last: end }, runsOn: false };
}
