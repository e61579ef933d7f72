import { binned } from './binned.ts';
import type { Columns } from './columns.ts';
import type { FeatureRows } from './feature-rows.ts';
import { combine, hashText } from './hash.ts';
import type { RuleReading } from './rule-readings.ts';
import type { Range } from './token-features.ts';
import { ADP, VERB } from './word-forms.ts';

/** No more features than this come from {@link writeRelationFeatures}. */
export const RELATION_FEATURES = 56;
/** How many features {@link writeRelationTransitions} gives, always. */
export const RELATION_TRANSITIONS = 10;

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
const EDGE = 0x2545f491;
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

/** The features of token `i` given one cue: side, distance, what stands between, and what stage 1 took it for. */
export function writeRelationFeatures(
  columns: Columns,
  block: Range,
  cue: CueContext,
  roles: Roles,
  i: number,
  out: FeatureRows,
): void {
  if (i >= cue.first && i < cue.last) {
    out.one(600, 1);
    return;
  }
  const right = i >= cue.last;
  const side = right ? 1 : 2;
  const from = right ? cue.last : i + 1;
  const to = right ? i : cue.first;
  const distance = right ? i - cue.last + 1 : cue.first - i;
  writePlace(columns, cue, i, side, distance, out);
  writeBetween(columns, cue, i, side, from, to, out);
  writePath(columns, cue, i, side, from, to, out);
  writeRoles(columns, block, roles, i, side, distance, from, to, out);
  writeRule(columns, block, cue, roles, i, side, out);
}

function writePlace(
  columns: Columns,
  cue: CueContext,
  i: number,
  side: number,
  distance: number,
  out: FeatureRows,
): void {
  const { pos, lemma, norm, quoted } = columns;
  const bin = side * 16 + binned(distance);
  const near = side * 16 + Math.min(4, distance);
  const away = sentencesAway(columns, cue, i);
  const quotes = quoted[i]! + 2 * cue.quoted + 4 * side;
  out.two(611, bin, pos[i]!);
  out.three(613, side, cue.lemma, pos[i]!);
  out.two(614, near, cue.lemma);
  out.two(615, cue.pattern, bin);
  out.three(616, side, cue.voice, pos[i]!);
  out.three(617, quotes, away, columns.mark[i]!);
  out.two(618, side, lemma[i]!);
  out.two(619, near, norm[i]!);
  out.three(622, cue.leftPos, cue.rightPos, bin);
  out.three(624, side, combine(cue.leftLemma, cue.rightLemma), pos[i]!);
  out.three(625, quotes, cue.marks, cue.rightLemma);
  out.three(626, quotes, cue.marks, away * 2 + (columns.fromStart[i]! < 2 ? 1 : 0));
  out.three(627, side, cue.place, away);
  out.three(628, near, cue.firstNorm, cue.lastNorm);
  out.three(630, side, cue.lemma, columns.cluster[i]!);
}

function writeBetween(
  columns: Columns,
  cue: CueContext,
  i: number,
  side: number,
  from: number,
  to: number,
  out: FeatureRows,
): void {
  const pos = columns.pos[i]!;
  const count = (sums: Int32Array, cap: number) => Math.min(cap, sums[to]! - sums[from]!);
  const commas = count(columns.commasBefore, 3);
  const verbs = count(columns.verbsBefore, 3);
  const marks = count(columns.marksBefore, 3);
  const likely = count(columns.cuesBefore, 2);
  const away = sentencesAway(columns, cue, i);
  const crossing = combine(side * 64 + commas * 16 + verbs * 4 + marks, 0);
  const clause =
    count(columns.thatsBefore, 1) + 2 * count(columns.andsBefore, 2) + 8 * count(columns.relativesBefore, 1);
  out.two(641, crossing, pos);
  out.three(642, side, away, likely);
  out.three(643, side, clause, Math.min(2, commas));
  out.three(644, side * 4 + likely, columns.quoted[i]!, pos);
  out.three(645, crossing, away, columns.quoted[i]!);
  out.three(646, side, cue.lemma, combine(commas, marks));
}

function writePath(
  columns: Columns,
  cue: CueContext,
  i: number,
  side: number,
  from: number,
  to: number,
  out: FeatureRows,
): void {
  if (to - from > 4) {
    out.two(650, side, EDGE);
    return;
  }
  let tags = side;
  let words = side;
  for (let k = from; k < to; k++) {
    tags = combine(tags, columns.pos[k]!);
    words = combine(words, columns.lemma[k]!);
  }
  out.two(651, tags, columns.pos[i]!);
  out.one(652, words);
  out.two(653, words, cue.lemma);
}

function writeRoles(
  columns: Columns,
  block: Range,
  roles: Roles,
  i: number,
  side: number,
  distance: number,
  from: number,
  to: number,
  out: FeatureRows,
): void {
  const { role, cuesBefore } = roles;
  const others = Math.min(2, cuesBefore[to]! - cuesBefore[from]!);
  const before = i > block.first ? role[i - 1]! : EDGE;
  const after = i + 1 < block.last ? role[i + 1]! : EDGE;
  const mine = side * 4 + role[i]!;
  out.three(661, side, others, columns.pos[i]!);
  out.two(662, mine, others);
  out.three(663, mine, before, after);
  out.two(664, mine, binned(distance));
}

function writeRule(
  columns: Columns,
  block: Range,
  cue: CueContext,
  { byRule, role }: Roles,
  i: number,
  side: number,
  out: FeatureRows,
): void {
  if (cue.rule === 0) {
    out.two(680, side, 0);
    return;
  }
  const mine = byRule[i]! + 4 * side;
  const before = i > block.first ? byRule[i - 1]! : 5;
  const after = i + 1 < block.last ? byRule[i + 1]! : 5;
  out.three(681, mine, before, after);
  out.two(682, mine, cue.rule);
  out.three(684, mine, cue.ruleSure, after);
  out.three(685, mine, role[i]!, after);
  out.three(686, mine, before, columns.pos[i]!);
  out.three(687, mine, after, i + 1 < block.last ? columns.norm[i + 1]! : EDGE);
}

function sentencesAway(columns: Columns, cue: Range, i: number): number {
  return Math.min(2, Math.abs(columns.sentence[i]! - columns.sentence[cue.first]!));
}

/** What speaks for or against a change of part between token `i - 1` and token `i`, given one cue. */
export function writeRelationTransitions(
  columns: Columns,
  block: Range,
  cue: CueContext,
  roles: Roles,
  i: number,
  out: FeatureRows,
): void {
  const side = i < cue.first ? 1 : i < cue.last ? 2 : 3;
  const edge = i === cue.last ? 1 : i === cue.first ? 2 : 3;
  const before = i > block.first ? columns.pos[i - 1]! : EDGE;
  const roleBefore = i > block.first ? roles.role[i - 1]! : 7;
  const away = sentencesAway(columns, cue, i);
  out.one(520, side);
  out.one(521, edge);
  out.three(522, side, columns.pos[i]!, before);
  out.two(523, roles.role[i]!, roleBefore);
  out.three(524, side, away, columns.fromStart[i] === 0 ? 1 : 0);
  out.three(525, side, columns.quoted[i]! * 4 + columns.mark[i]!, cue.quoted);
  const wordBefore = i > block.first ? columns.lemma[i - 1]! : EDGE;
  out.three(529, wordBefore, columns.pos[i]!, columns.quoted[i]! * 4 + columns.mark[i]!);
  const ruleBefore = i > block.first ? roles.byRule[i - 1]! : 5;
  out.three(530, cue.rule === 0 ? 0 : 1, ruleBefore, roles.byRule[i]!);
  out.three(531, cue.rule, ruleBefore, roles.byRule[i]!);
  out.three(526, edge, cue.lemma, columns.pos[i] === VERB ? 1 : 0);
}
