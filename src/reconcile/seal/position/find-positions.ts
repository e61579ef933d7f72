import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../find-names.ts';
import { showsAPerson } from '../shows-a-person.ts';
import { BAND, isBand, type Bands } from './find-bands.ts';
import { SEVERAL_ACCUSED } from './member-rules.ts';
import { RANK } from './name-list.ts';
import { placesIn, type Before, type Place, type Sign } from './places-in.ts';
import { CONTEXT, CRIME, OF_THE_SAME, positionOf, type ExposedPosition } from './position-rules.ts';
import { isEmployer, OF_THEIRS, ROLES, SLOT } from './position-words.ts';
import { servesTheLaw } from './serves-the-law.ts';
import { TARGETED } from './target-rules.ts';

/** A name that stands where someone accused, wanted, charged or exposed stands. */
export interface Positioned {
  name: Name;
  position: ExposedPosition;
  /** The sentence that puts the name there. */
  said: Span;
  /** Nothing in the sentence speaks of a crime, a search or an exposure: one side only says something of another. */
  remark: boolean;
  /** The words are an accusation by themselves: of violence, of belonging to a gang. */
  deed: boolean;
  /** They speak of a suspicion or a charge themselves, not only their sentence. */
  own: boolean;
}

const OWN =
  /\b(?:charg|indict|convict|sentenc|arrest|jail|imprison|suspect|accus|fugitive|wanted|defendant|alleg|plead|pled|confess|custody|detain|detention|remand|trial)/;

const LONGEST_SENTENCE = 2_000;
const SENTENCE_END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Cpl|Maj|Capt|Cmdr|Adm|Sens?|Reps?|Gov|Det|Insp|Supt|Rev|Hon|St|[Nn]o|vs|Jr|Sr)|(?:^|\n)[^\S\n]*\(?\d{1,3})[.!?]["”’)\]]*\s+(?=["“‘([\-•*]*[\p{Lu}\d\u0001])/gu;
/** The sentence after speaks for this one as well: `They named him tonight: A. He is suspected of spying.` */
const SENTENCES_BEFORE = 2;
/** Several who are accused without names are named a paragraph or two on. */
const SEVERAL_BEFORE = 6;
const LEAD_IN = /[:：]\s*$/;
/** A list of persons says so: below `Technical details:` stand labels. */
const OF_PERSONS =
  /\b(?:persons?|people|individuals?|m[ae]n|wom[ae]n|members?|officers?|officials?|soldiers?|agents?|hackers?|suspects?|accused|defendants?|employees|engineers?|nationals|citizens|operators?|conspirators?|accomplices|detainees|fugitives|those|them|they|who|names?|named|wanted|charged|indicted|arrested|detained|sought|sanctioned|identified|exposed|doxxed|outed|unmasked|list(?:ed)?|following|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const SHORT_LINE = 160;
const MASK_RUN = /█{4,}/;
const CONTACT = /\b(?:contact|press|media|enquir|inquir|spokes|email|e-mail|newsroom|subscribe|editor|reporter)/i;
// A sentence with an e-mail address is a press desk's only where it does not go on to say who somebody is.
const DESCRIBES_SOMEBODY = /\b(?:born|birth|passport|identity card|citizen of|last known|lives at|scar|height)\b/i;

/** The names that a report puts in such a position, in text order; a name may come more than once. `bands` are those it speaks of. */
export function findPositions(
  prose: string,
  blocks: Report['blocks'],
  names: readonly Name[],
  bands: Bands,
): Positioned[] {
  const found: Positioned[] = [];
  const sentences = sentencesOf(prose, blocks);
  const speaks = sentences.map(({ start, end }) => CONTEXT.test(prose.slice(start, end)));
  const several = sentences.map(({ start, end }) => SEVERAL_ACCUSED.test(prose.slice(start, end)));
  const tells = toldOfBearers(prose, names);
  const sealed = new Set<string>();
  let listing = false;
  let targeted = false;
  let subject: Name | null = null;
  let next = 0;
  for (const [i, sentence] of sentences.entries()) {
    const words = prose.slice(sentence.start, sentence.end);
    while (next < names.length && names[next]!.start < sentence.start) next++;
    const within: Name[] = [];
    while (next < names.length && names[next]!.end <= sentence.end) within.push(names[next++]!);
    const context = speaks.slice(Math.max(0, i - SENTENCES_BEFORE), i + 2).includes(true);
    const put: Put = (name, position, remark, { said = '', deed = false, unless = null, ofHim = false } = {}) => {
      if (unless && tells(unless, name)) return;
      // `Anna Varensk said he did not do it`: whoever was charged before.
      if (ofHim && found.length > 0 && !sealed.has(name.words.join(' '))) return;
      sealed.add(name.words.join(' ')).add(lastWord(name));
      found.push({ name, position, said: sentence, remark, deed, own: OWN.test(said) });
    };
    const ofSeveral = several.slice(Math.max(0, i - SEVERAL_BEFORE), i).includes(true);
    if (within.length > 0) positionsIn(prose, sentence, within, { context, bands, goesOn: targeted, ofSeveral }, put);
    targeted = TARGETED.test(words);
    const lower = lowerCased(words);
    if (subject && OF_THE_SAME.test(lower))
      put(subject, positionOf(lower), !CRIME.test(words), { said: lower, deed: false });
    subject = topicOf(prose, sentence, within) ?? (/^\W*s?he\b/.test(lower) ? subject : null);
    if (listing && isEntry(words, sentence, within)) within.slice(0, 1).forEach((name) => put(name, 'exposed', false));
    else if (!listing || !sentence.bullet) listing = context && LEAD_IN.test(words) && OF_PERSONS.test(words);
  }
  return found;
}

type Put = (name: Name, position: ExposedPosition, remark: boolean, by?: Partial<Omit<Place, 'slots'>>) => void;

const lastWord = ({ words }: Name): string => words.at(-1)!;

/** Whether the words beside a name, or beside another that ends in the same word, tell something of its bearer; asked once for each word. */
function toldOfBearers(prose: string, names: readonly Name[]): (sign: Sign, name: Name) => boolean {
  const byLast = Map.groupBy(names, lastWord);
  const known = new Map<Sign, Map<string, boolean>>();
  return (sign, name) => {
    const answers = known.get(sign) ?? new Map<string, boolean>();
    known.set(sign, answers);
    const last = lastWord(name);
    const answer = answers.get(last) ?? byLast.get(last)!.some((one) => sign(prose, one));
    answers.set(last, answer);
    return answer;
  };
}

const IDENTIFIED = /\b(?:named|identified|known|called)\s+(?:as\s+)?$/i;

/** Whom `he` means in the next sentence: whoever this one begins with, or names as the man it speaks of. */
function topicOf(prose: string, sentence: Span, names: readonly Name[]): Name | null {
  if (opens(prose.slice(sentence.start, sentence.end), sentence, names) && !isEmployer(prose, names[0]!))
    return names[0]!;
  return names.find(({ start }) => IDENTIFIED.test(prose.slice(Math.max(sentence.start, start - 20), start))) ?? null;
}

// A line of a list begins with the name: `- Ada Lorn, officer`.
function isEntry(words: string, sentence: Span, names: readonly Name[]): boolean {
  return words.length <= SHORT_LINE && opens(words, sentence, names);
}

// `2. General Ada Lorn`
const OPENS = new RegExp(String.raw`^\W*(?:\d{1,3}[.)]\s*)?${RANK}$`, 'i');

function opens(words: string, { start }: Span, [name]: readonly Name[]): boolean {
  return name !== undefined && OPENS.test(words.slice(0, name.start - start));
}

function positionsIn(
  prose: string,
  { start, end }: Span,
  names: readonly Name[],
  { bands, ...before }: Before & { bands: Bands },
  put: Put,
): void {
  const words = prose.slice(start, end);
  const skeleton = skeletonOf(prose, words, start, names, bands);
  const remark = !CRIME.test(words);
  for (const { slots, position, targeted, ...by } of placesIn(skeleton.text, remark, before)) {
    names.forEach((name, i) => {
      const at = skeleton.slots[i]!;
      if (slots.includes(at) && !isElsewhere(skeleton.text, at)) put(name, position, remark && !targeted, by);
    });
  }
  // Masked numbers beside a name: an identity number, a birth date or a telephone stood there.
  if (!MASK_RUN.test(words) || (CONTACT.test(words) && !DESCRIBES_SOMEBODY.test(words))) return;
  names.filter((name) => !servesTheLaw(prose, name)).forEach((name) => put(name, 'exposed', false));
}

const WHERE = /\b(?:in|near|inside|outside|throughout|across)\s+$/;
/** `the Saint Orsola hospital case`: the name of a body, whatever else it might be. */
const OF_A_BODY =
  /^\s+(?:hospital|clinic|bank|ports?|harbour|airport|museum|gallery|school|university|college|plant|refinery|mill|station|railway|prison|factory|works|dam|mine|hotel|mall|market|park|centre|center|club|bar|caf[eé]|restaurant|street|road|avenue|square|church|cathedral|mosque|arena|theatre|cinema|casino|court|courthouse|garage|library|newspaper|compan(?:y|ies)|bridge|river|island|district|region|terminal|offices?|headquarters|depot|yard|campus|building|warehouse)\b/;

// `a man from Tarn Vale`
const FROM = new RegExp(String.raw`\b(?:${ROLES}|year-olds?|competitors?|rivals?)\s+(?:[\w-]+\s+)?(?:from|of)\s+$`);

// `arrested a man in Tarn Vale`; `allegations of Brandt campaign leaks`: a place, and what belongs to a person.
function isElsewhere(skeleton: string, at: number): boolean {
  const after = skeleton.slice(at + SLOT.length, at + 24);
  if (OF_THEIRS.test(after) || OF_A_BODY.test(after)) return true;
  const before = skeleton.slice(Math.max(0, at - 40), at);
  return (WHERE.test(before) || FROM.test(before)) && !/^['’]s\b/.test(after);
}

const NO_SLOT = 'x';

/**
 * The sentence in lower case with each name replaced by one slot, each band by its sign, whatever space stands between words by one, and
 * where the slots stand. The name of whom somebody works for is no slot, unless something beside it shows a person.
 */
function skeletonOf(
  prose: string,
  words: string,
  start: number,
  names: readonly Name[],
  bands: Bands,
): { text: string; slots: number[] } {
  const between = (from: number, to?: number) => {
    // A run of spaces of any length would be tried from each of them.
    const piece = words.slice(from, to).replace(/\s+/g, ' ');
    return bands === null ? piece : piece.replace(bands, BAND);
  };
  let text = '';
  let at = 0;
  const slots: number[] = [];
  for (const name of names) {
    text += between(at, name.start - start);
    slots.push(text.length);
    if (isBand(bands, prose.slice(name.start, name.end))) text += BAND;
    else text += isEmployer(prose, name) && !showsAPerson(prose, name) ? NO_SLOT : SLOT;
    at = name.end - start;
  }
  text += between(at);
  return { text: lowerCased(text), slots };
}

// A few letters grow when lowered, and offsets would move.
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A sentence, or a line of a list. */
type Sentence = Span & { bullet: boolean };

function sentencesOf(prose: string, blocks: Report['blocks']): Sentence[] {
  const pieces = blocks.length > 0 ? blocks : [{ start: 0, end: prose.length }];
  return pieces.flatMap((block) => {
    const bullet = 'kind' in block && block.kind === 'bullet';
    return cut(prose, block).map((sentence) => ({ ...sentence, bullet }));
  });
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
