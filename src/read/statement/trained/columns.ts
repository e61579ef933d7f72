import type { Token, Tokens } from '../../language/tokenise.ts';
import { hashText } from './hash.ts';
import { readQuoteMarks } from './quote-marks.ts';
import { LIKELY_CUE, PUNCT, VERB, type WordForm } from './word-forms.ts';

/**
 * A report's tokens as parallel arrays of numbers, so that the features touch no string. Index `i` is the token; the arrays
 * whose names end in `Before` count how many such tokens stand before it, and have one entry more.
 */
export interface Columns {
  length: number;
  /** Ids of word forms. */
  form: Int32Array;
  norm: Int32Array;
  lemma: Int32Array;
  pos: Int32Array;
  shape: Int32Array;
  cluster: Int32Array;
  cue: Int32Array;
  kind: Uint8Array;
  /** 1 inside a quotation, its marks included. */
  quoted: Uint8Array;
  /** 1 for an opening, 2 for a closing quotation mark. */
  mark: Uint8Array;
  sentence: Int32Array;
  /** Words before it in its sentence, and after it. */
  fromStart: Int32Array;
  toEnd: Int32Array;
  /** The nearest likely cue of the same sentence on this side, on the same side of quotation marks; -1 for none. */
  cueLeft: Int32Array;
  cueRight: Int32Array;
  /** The nearest punctuation mark or conjunction of the same sentence on this side; -1 for none. */
  breakLeft: Int32Array;
  breakRight: Int32Array;
  commasBefore: Int32Array;
  verbsBefore: Int32Array;
  marksBefore: Int32Array;
  thatsBefore: Int32Array;
  cuesBefore: Int32Array;
  andsBefore: Int32Array;
  relativesBefore: Int32Array;
}

const COMMA = hashText(',');
const THAT = hashText('that');
const ANDS = new Set(['and', 'but'].map(hashText));
const RELATIVES = new Set(['who', 'which'].map(hashText));
const BREAKS = new Set(
  ['that', 'who', 'which', 'but', 'and', 'as', 'while', 'after', 'because', 'when', 'if'].map(hashText),
);

/** Works out the columns of a report in a few linear passes. */
export function readColumns(tokens: Tokens, formOf: (token: Token) => WordForm): Columns {
  const columns = allocate(tokens.tokens.length);
  fillForms(columns, tokens.tokens, formOf);
  for (const block of tokens.blocks) readQuoteMarks(tokens, block, columns);
  for (const sentence of tokens.sentences) fillSentence(columns, sentence.first, sentence.last);
  count(columns);
  return columns;
}

function allocate(length: number): Columns {
  const ints = () => new Int32Array(length);
  const sums = () => new Int32Array(length + 1);
  return {
    length,
    form: ints(),
    norm: ints(),
    lemma: ints(),
    pos: ints(),
    shape: ints(),
    cluster: ints(),
    cue: ints(),
    kind: new Uint8Array(length),
    quoted: new Uint8Array(length),
    mark: new Uint8Array(length),
    sentence: ints(),
    fromStart: ints(),
    toEnd: ints(),
    cueLeft: ints().fill(-1),
    cueRight: ints().fill(-1),
    breakLeft: ints().fill(-1),
    breakRight: ints().fill(-1),
    commasBefore: sums(),
    verbsBefore: sums(),
    marksBefore: sums(),
    thatsBefore: sums(),
    cuesBefore: sums(),
    andsBefore: sums(),
    relativesBefore: sums(),
  };
}

function fillForms(columns: Columns, tokens: readonly Token[], formOf: (token: Token) => WordForm): void {
  for (let i = 0; i < tokens.length; i++) {
    const form = formOf(tokens[i]!);
    columns.form[i] = form.id;
    columns.norm[i] = form.norm;
    columns.lemma[i] = form.lemma;
    columns.pos[i] = form.pos;
    columns.shape[i] = form.shape;
    columns.cluster[i] = form.cluster;
    columns.cue[i] = form.cue;
    columns.kind[i] = form.kind;
    columns.sentence[i] = tokens[i]!.sentence;
  }
}

function fillSentence(columns: Columns, first: number, last: number): void {
  const { cue, cueLeft, cueRight, breakLeft, breakRight, quoted } = columns;
  const nearest = [-1, -1];
  let pause = -1;
  for (let i = first; i < last; i++) {
    columns.fromStart[i] = i - first;
    columns.toEnd[i] = last - 1 - i;
    cueLeft[i] = nearest[quoted[i]!]!;
    breakLeft[i] = pause;
    if (cue[i]! >= LIKELY_CUE) nearest[quoted[i]!] = i;
    if (isBreak(columns, i)) pause = i;
  }
  nearest.fill(-1);
  pause = -1;
  for (let i = last - 1; i >= first; i--) {
    cueRight[i] = nearest[quoted[i]!]!;
    breakRight[i] = pause;
    if (cue[i]! >= LIKELY_CUE) nearest[quoted[i]!] = i;
    if (isBreak(columns, i)) pause = i;
  }
}

function isBreak(columns: Columns, i: number): boolean {
  return columns.pos[i] === PUNCT || BREAKS.has(columns.norm[i]!);
}

function count(columns: Columns): void {
  const { norm, pos, mark, cue } = columns;
  for (let i = 0; i < columns.length; i++) {
    columns.commasBefore[i + 1] = columns.commasBefore[i]! + Number(norm[i] === COMMA);
    columns.verbsBefore[i + 1] = columns.verbsBefore[i]! + Number(pos[i] === VERB);
    columns.marksBefore[i + 1] = columns.marksBefore[i]! + Number(mark[i]! > 0);
    columns.thatsBefore[i + 1] = columns.thatsBefore[i]! + Number(norm[i] === THAT);
    columns.cuesBefore[i + 1] = columns.cuesBefore[i]! + Number(cue[i]! >= LIKELY_CUE);
    columns.andsBefore[i + 1] = columns.andsBefore[i]! + Number(ANDS.has(norm[i]!));
    columns.relativesBefore[i + 1] = columns.relativesBefore[i]! + Number(RELATIVES.has(norm[i]!));
  }
}
