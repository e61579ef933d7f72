import type { Columns } from './columns.ts';
import { combine, hashText } from './hash.ts';
import type { RuleReading } from './rule-readings.ts';
import type { Range } from './token-features.ts';
import { ADP } from './word-forms.ts';

/** What the first stage made of each token: 0 nothing, 1 source, 2 cue, 3 content. */
export interface Roles {
  role: Uint8Array;
  /** Cue tokens before this one, one entry more than tokens. */
  cuesBefore: Int32Array;
  /** What the rules took each token for, given the cue that is looked at: 0 nothing, 1 source, 2 cue, 3 content. */
  byRule: Uint8Array;
}

/** What stays the same for all tokens of a block while one cue is looked at. */
export interface CueContext extends Range {
  lemma: number;
  firstNorm: number;
  lastNorm: number;
  /** The parts of speech of the cue's words. */
  pattern: number;
  /** A form of `be` stands before its head; `by` follows soon. */
  voice: number;
  leftPos: number;
  rightPos: number;
  leftLemma: number;
  rightLemma: number;
  /** Quotation marks within reach: bit 0 to the left, bit 1 to the right. */
  marks: number;
  quoted: number;
  /** Where the cue stands in its block and sentence. */
  place: number;
  /** Which rule reads this cue; 0 for none. */
  rule: number;
  /** How sure it is, in tenths. */
  ruleSure: number;
}

const BE = hashText('be');
const BY = hashText('by');
/** Stands for what lies outside the block, and for a way too long to be told. */
export const EDGE = 0x2545f491;
const FAR = 40;

export function readCueContext(columns: Columns, block: Range, cue: Range, rule: RuleReading | null): CueContext {
  const { pos, lemma, norm } = columns;
  const head = headOf(columns, cue);
  let pattern = 0;
  for (let k = cue.first; k < cue.last; k++) pattern = combine(pattern, pos[k]!);
  const before = columns.marksBefore[cue.first]! - columns.marksBefore[Math.max(block.first, cue.first - FAR)]!;
  const after = columns.marksBefore[Math.min(block.last, cue.last + FAR)]! - columns.marksBefore[cue.last]!;
  const inside = cue.last < block.last;
  return {
    first: cue.first,
    last: cue.last,
    rule: rule?.reader ?? 0,
    ruleSure: rule?.sure ?? 0,
    lemma: lemma[head]!,
    firstNorm: norm[cue.first]!,
    lastNorm: norm[cue.last - 1]!,
    pattern,
    voice:
      (stands(lemma, BE, Math.max(block.first, cue.first - 3), head) ? 1 : 0) +
      (stands(norm, BY, cue.last, Math.min(block.last, cue.last + 8)) ? 2 : 0),
    leftPos: cue.first > block.first ? pos[cue.first - 1]! : EDGE,
    rightPos: inside ? pos[cue.last]! : EDGE,
    leftLemma: cue.first > block.first ? lemma[cue.first - 1]! : EDGE,
    rightLemma: inside ? lemma[cue.last]! : EDGE,
    marks: (before > 0 ? 1 : 0) + (after > 0 ? 2 : 0),
    quoted: columns.quoted[cue.first]!,
    place: (cue.first - block.first < 3 ? 1 : 0) + (columns.toEnd[cue.first]! < 3 ? 2 : 0),
  };
}

// The likeliest cue word of the group that is no preposition; the first of equals.
function headOf(columns: Columns, cue: Range): number {
  let head = cue.first;
  for (let k = cue.first; k < cue.last; k++) {
    if (columns.cue[k]! > columns.cue[head]! && columns.pos[k] !== ADP) head = k;
  }
  return head;
}

function stands(column: Int32Array, value: number, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (column[k] === value) return true;
  return false;
}
