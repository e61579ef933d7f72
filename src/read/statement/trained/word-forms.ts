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

/** Numbers that stand for parts of speech; 0 for any other tag and for a place outside the block. */
export const [ADJ, ADP, AUX, CCONJ, NOUN, PUNCT, VERB] = ['ADJ', 'ADP', 'AUX', 'CCONJ', 'NOUN', 'PUNCT', 'VERB'].map(
  (pos) => posIds.get(pos)!,
) as [number, number, number, number, number, number, number];

export function posIdOf(pos: string): number {
  return posIds.get(pos) ?? 0;
}

/** Everything the features ask of a word by itself, as numbers. */
export interface WordForm {
  norm: number;
  lemma: number;
  pos: number;
  shape: number;
  prefix3: number;
  suffix3: number;
  cluster: number;
  cue: number;
}

/** Turns tokens into word forms; each distinct word is worked out once. */
export function createWordForms(lexicon: Lexicon): (token: Token) => WordForm {
  const known = new Map<string, KnownForm[]>();
  return (token) => {
    const same = known.get(token.text);
    const found = same?.find((one) => one.pos === token.pos && one.lemma === token.lemma);
    if (found) return found.form;
    const form = formOf(token, lexicon);
    const one = { pos: token.pos, lemma: token.lemma, form };
    if (same) same.push(one);
    else known.set(token.text, [one]);
    return form;
  };
}

interface KnownForm {
  pos: string;
  lemma: string;
  form: WordForm;
}

function formOf(token: Token, lexicon: Lexicon): WordForm {
  const norm = withoutDigits(token.norm);
  const lemma = hashText(withoutDigits(token.lemma.toLowerCase()));
  const pos = posIdOf(token.pos);
  return {
    norm: hashText(norm),
    lemma,
    pos,
    shape: hashText(shapeOf(token.text)),
    prefix3: hashText(norm.slice(0, 3)),
    suffix3: hashText(norm.slice(-3)),
    cluster: lexicon.clusterOf(hashText(norm)),
    cue: cueClass(lexicon.cueClassOf(lemma), pos),
  };
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
