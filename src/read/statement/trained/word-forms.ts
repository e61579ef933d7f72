import type { Token } from '../../language/tokenise.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

const POS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
];
const posIds = new Map(POS.map((pos, i) => [pos, i + 1]));

/** From this cue class on, a word is a likely cue. */
export const LIKELY_CUE = 4;

/** Numbers that stand for parts of speech; 0 for any other tag and for a place outside the block. */
export const [ADJ, ADP, AUX, CCONJ, NOUN, PUNCT, VERB] = ['ADJ', 'ADP', 'AUX', 'CCONJ', 'NOUN', 'PUNCT', 'VERB'].map(
  (pos) => posIds.get(pos)!,
) as [number, number, number, number, number, number, number];

function posIdOf(pos: string): number {
  return posIds.get(pos) ?? 0;
}

/** What a word is to a step between labels: a likely cue, any other word, which mark, or which of the words clauses hang on. */
export const [KIND_OUTSIDE, KIND_CUE, KIND_WORD, KIND_MARK] = [0, 1, 2, 3] as const;
const MARKS = [',', '.', '"', "'", ':', ';', '(', ')', '-', '–', '—', '?'];
const HINGES =
  'that to and but or as who which while after because when if of in by with for on at from not than about over against into before since until although though whether how what why where it he they we i the a his its';
const OTHER_MARK = KIND_MARK + MARKS.length;
const markKinds = new Map(MARKS.map((mark, i) => [mark, i + KIND_MARK]));
const hingeKinds = new Map(HINGES.split(' ').map((word, i) => [word, OTHER_MARK + 1 + i]));

/** Everything the features ask of a word by itself, as numbers. */
export interface WordForm {
  /** Counts forms in the order in which they are met; 0 is {@link OUTSIDE}. */
  id: number;
  norm: number;
  lemma: number;
  pos: number;
  shape: number;
  prefix3: number;
  suffix3: number;
  cluster: number;
  cue: number;
  kind: number;
}

const NOTHING = 0x5bd1e995;

/** What stands in the place of a word outside the block. */
export const OUTSIDE: WordForm = {
  id: 0,
  norm: NOTHING,
  lemma: NOTHING,
  pos: NOTHING,
  shape: NOTHING,
  prefix3: NOTHING,
  suffix3: NOTHING,
  cluster: NOTHING,
  cue: NOTHING,
  kind: KIND_OUTSIDE,
};

/** More distinct words than any report has; a process that reads for days begins anew from here on. */
const MOST_FORMS = 1 << 15;

/** The forms of the words met so far. */
export interface WordForms {
  formOf: (token: Token) => WordForm;
  /** To be called between reports: forgets all forms when there are too many. */
  renew: () => void;
}

/** Turns tokens into word forms; each distinct word is worked out once, and `met` told of it. */
export function createWordForms(lexicon: Lexicon, met: (form: WordForm) => void = () => {}): WordForms {
  const known = new Map<string, KnownForm[]>();
  let count = 0;
  const formOf = (token: Token) => {
    const same = known.get(token.text);
    const found = same?.find((one) => one.pos === token.pos && one.lemma === token.lemma);
    if (found) return found.form;
    const form = readForm(token, lexicon, ++count);
    met(form);
    const one = { pos: token.pos, lemma: token.lemma, form };
    if (same) same.push(one);
    else known.set(token.text, [one]);
    return form;
  };
  const renew = () => {
    if (count <= MOST_FORMS) return;
    known.clear();
    count = 0;
  };
  return { formOf, renew };
}

interface KnownForm {
  pos: string;
  lemma: string;
  form: WordForm;
}

function readForm(token: Token, lexicon: Lexicon, id: number): WordForm {
  const norm = withoutDigits(token.norm);
  const lemma = hashText(withoutDigits(token.lemma.toLowerCase()));
  const pos = posIdOf(token.pos);
  const cue = cueClass(lexicon.cueClassOf(lemma), pos);
  return {
    id,
    norm: hashText(norm),
    lemma,
    pos,
    shape: hashText(shapeOf(token.text)),
    prefix3: hashText(norm.slice(0, 3)),
    suffix3: hashText(norm.slice(-3)),
    cluster: lexicon.clusterOf(hashText(norm)),
    cue,
    kind: kindOf(norm, pos, cue),
  };
}

function kindOf(norm: string, pos: number, cue: number): number {
  if (pos === PUNCT) return markKinds.get(norm) ?? OTHER_MARK;
  return hingeKinds.get(norm) ?? (cue >= LIKELY_CUE - 1 ? KIND_CUE : KIND_WORD);
}

// A lemma that is often a cue is hardly one when it is tagged as something cues never are.
function cueClass(cue: number, pos: number): number {
  const possible = pos === VERB || pos === NOUN || pos === ADP || pos === ADJ || pos === AUX;
  return possible ? cue : Math.min(cue, 2);
}

/** Digits made `0`, long numbers made one: `1,400` and `2,715` are the same word to a feature. */
export function withoutDigits(norm: string): string {
  if (!/\d/.test(norm)) return norm;
  return norm.length > 6 ? '000000' : norm.replace(/\d/g, '0');
}

/** Runs of capitals, small letters and digits, one letter a run: `McCain's` is `XxXx's`. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd');
}
