import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Name } from './find-names.ts';
import {
  CONTEXT,
  CRIME,
  OF_THE_SAME,
  POSITION_RULES,
  positionOf,
  SLOT,
  type ExposedPosition,
} from './position-rules.ts';

/** A name that stands where someone accused, wanted, charged or exposed stands. */
export interface Positioned {
  name: Name;
  position: ExposedPosition;
  /** Nothing in the sentence speaks of a crime, a search or an exposure: one side only says something of another. */
  remark: boolean;
}

const LONGEST_SENTENCE = 2_000;
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs|Jr|Sr))[.!?]["”’)\]]*\s+(?=["“‘([\-•*]*[\p{Lu}\d\u0001])/gu;
const LEAD_IN = /[:：]\s*$/;
const SHORT_LINE = 160;
const MASK_RUN = /█{4,}/;
const CONTACT = /\b(?:contact|press|media|enquir|inquir|spokes|email|e-mail|newsroom|subscribe|editor|reporter)/i;

/** The names that a report puts in such a position, in text order; a name may come more than once. */
export function findPositions(prose: string, blocks: Report['blocks'], names: readonly Name[]): Positioned[] {
  const found: Positioned[] = [];
  let context = false;
  let listing = false;
  let subject: Name | null = null;
  let next = 0;
  for (const sentence of sentencesOf(prose, blocks)) {
    const words = prose.slice(sentence.start, sentence.end);
    while (next < names.length && names[next]!.start < sentence.start) next++;
    const within: Name[] = [];
    while (next < names.length && names[next]!.end <= sentence.end) within.push(names[next++]!);
    const here = CONTEXT.test(words);
    if (within.length > 0) found.push(...positionsIn(words, sentence.start, within, here || context));
    const lower = lowerCased(words);
    if (subject && OF_THE_SAME.test(lower))
      found.push({ name: subject, position: positionOf(lower), remark: !CRIME.test(words) });
    subject = opens(words, sentence, within) ? within[0]! : /^\W*s?he\b/.test(lower) ? subject : null;
    if (listing && isEntry(words, sentence, within))
      found.push(...within.slice(0, 1).map((name) => ({ name, position: 'exposed' as const, remark: false })));
    else listing = (here || context) && LEAD_IN.test(words);
    context = here;
  }
  return found;
}

// A line of a list begins with the name: `- Ada Lorn, officer`.
function isEntry(words: string, sentence: Span, names: readonly Name[]): boolean {
  return words.length <= SHORT_LINE && opens(words, sentence, names);
}

function opens(words: string, { start }: Span, [name]: readonly Name[]): boolean {
  return name !== undefined && /^\W*$/.test(words.slice(0, name.start - start));
}

function positionsIn(words: string, start: number, names: readonly Name[], context: boolean): Positioned[] {
  const skeleton = skeletonOf(words, start, names);
  const remark = !CRIME.test(words);
  const found: Positioned[] = [];
  for (const pattern of context ? POSITION_RULES : []) {
    for (const match of skeleton.text.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(SLOT);
      const to = from + match.groups!['who']!.length;
      const position = positionOf(match[0], skeleton.text);
      names.forEach((name, i) => {
        const at = skeleton.slots[i]!;
        if (at >= from && at < to && !isElsewhere(skeleton.text, at)) found.push({ name, position, remark });
      });
    }
  }
  // Masked numbers beside a name: an identity number, a birth date or a telephone stood there.
  if (MASK_RUN.test(words) && !CONTACT.test(words)) {
    found.push(...names.map((name) => ({ name, position: 'exposed' as const, remark: false })));
  }
  return found;
}

const WHERE = /\b(?:in|near|inside|outside|throughout|across)\s+$/;
const OF_THEIRS =
  /^\s+(?:campaign|administration|team|government|regime|cabinet|presidency|organi[sz]ation|officials|aides|allies|supporters|voters|era|tower|camp|transition|white house|foundation)\b/;

/** `the Saint Orsola hospital case`: the name of a body, whatever else it might be. */
const OF_A_BODY =
  /^\s+(?:hospital|clinic|bank|ports?|harbour|airport|museum|gallery|school|university|college|plant|refinery|mill|station|railway|prison|factory|works|dam|mine|hotel|newspaper|compan(?:y|ies)|bridge|river|island|district|region)\b/;

// `arrested a man in Tarn Vale`; `allegations of Brandt campaign leaks`: a place, and what belongs to a person.
function isElsewhere(skeleton: string, at: number): boolean {
  const after = skeleton.slice(at + SLOT.length, at + 24);
  if (OF_THEIRS.test(after) || OF_A_BODY.test(after)) return true;
  return WHERE.test(skeleton.slice(Math.max(0, at - 14), at)) && !/^['’]s\b/.test(after);
}

/** The sentence in lower case with each name replaced by one slot, line breaks by spaces, and where the slots stand. */
function skeletonOf(words: string, start: number, names: readonly Name[]): { text: string; slots: number[] } {
  let text = '';
  let at = 0;
  const slots: number[] = [];
  for (const name of names) {
    text += words.slice(at, name.start - start);
    slots.push(text.length);
    text += SLOT;
    at = name.end - start;
  }
  text += words.slice(at);
  return { text: lowerCased(text.replace(/[\r\n\t\u00a0]/g, ' ')), slots };
}

// A few letters grow when lowered, and offsets would move.
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function sentencesOf(prose: string, blocks: Report['blocks']): Span[] {
  const pieces = blocks.length > 0 ? blocks : [{ start: 0, end: prose.length }];
  return pieces.flatMap((block) => cut(prose, block));
}

function cut(prose: string, block: Span): Span[] {
  const text = prose.slice(block.start, block.end);
  const sentences: Span[] = [];
  let at = 0;
  const close = (end: number) => {
    while (end - at > LONGEST_SENTENCE) {
      const space = text.lastIndexOf(' ', at + LONGEST_SENTENCE);
      const cutAt = space > at ? space : at + LONGEST_SENTENCE;
      sentences.push({ start: block.start + at, end: block.start + cutAt });
      at = cutAt;
    }
    if (end > at) sentences.push({ start: block.start + at, end: block.start + end });
    at = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) close(match.index + match[0].length);
  close(text.length);
  return sentences;
}
