import { binned } from './binned.ts';
import type { Columns } from './columns.ts';
import type { FeatureRows } from './feature-rows.ts';
import type { CueGroup } from './find-cues.ts';
import { combine } from './hash.ts';
import type { CueContext, Roles } from './cue-context.ts';
import type { RuleReading } from './rule-readings.ts';
import type { Range } from './token-features.ts';
import { PUNCT, VERB } from './word-forms.ts';

/** One way to read a cue: what may be its source and content, and how far it stays behind the best way by the second stage. */
export interface Hypothesis {
  source: number[];
  content: number[];
  /** 0 for the best, otherwise negative: a difference of log probabilities. */
  margin: number;
  rank: number;
  /** What it has in common with the rules' reading: bit 0 the source, bit 1 the content. */
  agrees: number;
}

/** No more features than this come from {@link writeCueFeatures}, and from {@link writeHypothesisFeatures}. */
export const [CUE_FEATURES, HYPOTHESIS_FEATURES] = [18, 86];

const EDGE = 0x51ed270b;

/** Everything a hypothesis is looked at in. */
export interface HypothesisContext {
  rule: RuleReading | null;
  columns: Columns;
  range: Range;
  cue: CueContext;
  group: CueGroup;
  roles: Roles;
}

/** The features that all hypotheses about a cue share. */
export function writeCueFeatures(context: HypothesisContext, out: FeatureRows): void {
  writeCue(context, out);
  writeCueRule(context, out);
}

/** The features of the parts a hypothesis gives a cue: the shape of the whole, which no single token shows. */
export function writeHypothesisFeatures(context: HypothesisContext, hypothesis: Hypothesis, out: FeatureRows): void {
  writeStanding(hypothesis, out);
  writeRule(context, hypothesis, out);
  writeContentEdges(context, hypothesis.content, out);
  writeContentShape(context, hypothesis.content, out);
  writeSource(context, hypothesis.source, out);
  writeOrder(context, hypothesis, out);
  writeAgreement(context, hypothesis, out);
}

function writeCue({ cue, group, columns, range }: HypothesisContext, out: FeatureRows): void {
  const sure = Math.floor(group.probability * 10);
  out.one(700, 1);
  out.one(701, sure);
  out.one(702, cue.lemma);
  out.two(703, cue.lemma, sure);
  out.two(704, cue.pattern, cue.lemma);
  out.two(705, cue.firstNorm, cue.lastNorm);
  out.two(706, cue.leftPos, cue.rightPos);
  out.two(707, cue.voice, cue.lemma);
  out.two(708, cue.quoted, cue.lemma);
  out.three(709, cue.place, cue.marks, cue.quoted);
  out.two(710, cue.leftLemma, cue.lemma);
  out.two(711, cue.lemma, cue.rightLemma);
  out.two(712, columns.cluster[cue.first]!, cue.pattern);
  out.two(713, sure, binned(range.last - range.first));
}

function writeStanding({ rank, margin }: Hypothesis, out: FeatureRows): void {
  const behind = Math.min(12, Math.floor(-margin * 2));
  out.one(720, rank);
  out.one(721, behind);
  out.two(722, rank, behind);
}

function writeCueRule({ cue, group }: HypothesisContext, out: FeatureRows): void {
  const sure = Math.floor(group.probability * 10);
  out.two(723, cue.rule, cue.ruleSure);
  out.two(724, cue.rule, sure);
  out.three(725, cue.ruleSure, sure, cue.rule === 0 ? 0 : 1);
  out.two(726, cue.rule, cue.lemma);
}

function writeRule({ cue }: HypothesisContext, { agrees, rank }: Hypothesis, out: FeatureRows): void {
  if (cue.rule === 0) return;
  out.one(727, agrees);
  out.two(728, agrees, rank);
  out.two(729, agrees, cue.rule);
  out.three(699, agrees, cue.ruleSure, Math.min(1, rank));
}

function writeContentEdges(
  { columns, range, cue }: HypothesisContext,
  content: readonly number[],
  out: FeatureRows,
): void {
  const { lemma, pos, norm, toEnd, fromStart, mark } = columns;
  const first = content[0]!;
  const last = content.at(-1)!;
  const within = (column: Int32Array | Uint8Array, i: number) =>
    i < range.first || i >= range.last ? EDGE : column[i]!;
  const before = within(norm, first - 1);
  const after = within(norm, last + 1);
  const ending = Math.min(2, toEnd[last]!);
  out.one(730, lemma[first]!);
  out.two(731, pos[first]!, within(pos, first - 1));
  out.two(732, before, pos[first]!);
  out.two(733, before, lemma[first]!);
  out.two(734, cue.lemma, pos[first]!);
  out.two(735, cue.lemma, lemma[first]!);
  out.two(736, fromStart[first]! < 2 ? fromStart[first]! : 2, within(mark, first - 1));
  out.one(740, lemma[last]!);
  out.two(741, pos[last]!, after);
  out.two(742, lemma[last]!, after);
  out.three(743, pos[last]!, within(pos, last + 1), within(pos, last + 2));
  out.two(744, after, within(lemma, last + 2));
  out.three(745, after, within(pos, last + 2), ending);
  out.three(746, ending, within(mark, last + 1), within(mark, last + 2));
  out.two(747, cue.lemma, ending);
  out.three(748, after, last < cue.first ? 1 : 2, content.length > 3 ? 1 : 0);
}

function writeContentShape({ columns, cue }: HypothesisContext, content: readonly number[], out: FeatureRows): void {
  const first = content[0]!;
  const last = content.at(-1)!;
  const pieces = piecesOf(content);
  let verbs = 0;
  let quoted = 0;
  for (const i of content) {
    if (columns.pos[i] === VERB) verbs++;
    quoted += columns.quoted[i]!;
  }
  const quotation = quoted === 0 ? 0 : quoted === content.length ? 2 : 1;
  const commas = columns.commasBefore[last + 1]! - columns.commasBefore[first]!;
  const marks = columns.marksBefore[last + 1]! - columns.marksBefore[first]!;
  const sentences = Math.min(3, columns.sentence[last]! - columns.sentence[first]!);
  const length = binned(content.length);
  out.one(750, length);
  out.two(751, length, cue.lemma);
  out.two(752, Math.min(4, pieces), quotation);
  out.three(753, Math.min(2, verbs), columns.lemma[first]!, quotation);
  out.two(754, Math.min(2, verbs), cue.lemma);
  out.three(755, quotation, marks % 2, sentences);
  out.two(756, Math.min(4, commas), length);
  out.two(757, quotation, cue.lemma);
  out.three(758, sentences, quotation, cue.quoted);
  out.three(
    759,
    Math.min(3, columns.cuesBefore[last + 1]! - columns.cuesBefore[first]!),
    quotation,
    Math.min(2, verbs),
  );
  out.two(760, pieces > 1 ? 1 : 0, cue.lemma);
}

function writeSource({ columns, range, cue }: HypothesisContext, source: readonly number[], out: FeatureRows): void {
  if (source.length === 0) {
    out.one(770, 1);
    out.two(771, 1, cue.lemma);
    out.three(772, cue.leftPos, cue.rightPos, cue.voice);
    out.two(773, cue.leftLemma, cue.pattern);
    return;
  }
  const { lemma, pos, norm, shape } = columns;
  const first = source[0]!;
  const last = source.at(-1)!;
  const side = last < cue.first ? 1 : 2;
  const after = last + 1 < range.last ? norm[last + 1]! : EDGE;
  const before = first > range.first ? pos[first - 1]! : EDGE;
  const verbs = columns.verbsBefore[last + 1]! - columns.verbsBefore[first]!;
  const commas = columns.commasBefore[last + 1]! - columns.commasBefore[first]!;
  const length = binned(source.length);
  out.two(780, pos[last]!, side);
  out.two(781, lemma[last]!, side);
  out.two(782, pos[first]!, before);
  out.two(783, lemma[first]!, side);
  out.two(784, length, side);
  out.three(785, before, pos[first]!, side);
  out.two(786, pos[last]!, after);
  out.three(787, Math.min(2, verbs), Math.min(3, commas), length);
  out.two(788, shape[first]!, shape[last]!);
  out.two(789, cue.lemma, side);
  out.three(790, side, pos[first]!, pos[last]!);
  out.two(791, columns.cluster[last]!, side);
  out.two(792, columns.sentence[first] === columns.sentence[cue.first] ? 1 : 0, side);
  out.two(793, columns.quoted[first]! + 2 * cue.quoted, side);
  out.two(794, pathBetween(columns, side === 1 ? last + 1 : cue.last, side === 1 ? cue.first : first), side);
}

function writeOrder({ columns, cue }: HypothesisContext, { source, content }: Hypothesis, out: FeatureRows): void {
  const contentSide = content.at(-1)! < cue.first ? 1 : content[0]! < cue.first ? 2 : 3;
  const sourceSide = source.length === 0 ? 0 : source[0]! > cue.first ? 3 : source[0]! > content[0]! ? 2 : 1;
  const order = contentSide * 4 + sourceSide;
  const near =
    contentSide === 1
      ? pathBetween(columns, content.at(-1)! + 1, cue.first)
      : pathBetween(columns, cue.last, content.find((i) => i >= cue.last) ?? cue.last);
  out.one(800, order);
  out.two(801, order, cue.lemma);
  out.three(802, order, cue.quoted, cue.voice);
  out.two(803, order, near);
  out.two(804, near, cue.lemma);
  out.three(805, order, cue.leftPos, cue.rightPos);
  out.two(806, order, columns.quoted[content[0]!]! + 2 * columns.quoted[content.at(-1)!]!);
}

function writeAgreement(
  { columns, range, roles }: HypothesisContext,
  { source, content }: Hypothesis,
  out: FeatureRows,
): void {
  const share = (found: readonly number[], role: number) => {
    if (found.length === 0) return 5;
    let alike = 0;
    for (const i of found) if (roles.role[i] === role) alike++;
    return Math.floor((4 * alike) / found.length);
  };
  const role = (i: number) => (i < range.first || i >= range.last ? 7 : roles.role[i]!);
  const first = content[0]!;
  const last = content.at(-1)!;
  const cues = Math.min(2, roles.cuesBefore[last + 1]! - roles.cuesBefore[first]!);
  out.two(810, share(content, 3), cues);
  out.one(811, share(source, 1));
  out.three(812, role(first - 1), role(first), share(content, 3));
  out.three(813, role(last), role(last + 1), columns.pos[last] === PUNCT ? 1 : 0);
  if (source.length > 0) out.three(814, role(source[0]! - 1), role(source[0]!), role(source.at(-1)! + 1));
}

function piecesOf(indices: readonly number[]): number {
  let pieces = 0;
  for (let k = 0; k < indices.length; k++) if (k === 0 || indices[k - 1] !== indices[k]! - 1) pieces++;
  return pieces;
}

function pathBetween(columns: Columns, from: number, to: number): number {
  if (to - from > 3) return EDGE;
  let path = to - from;
  for (let k = from; k < to; k++) path = combine(path, columns.pos[k] === PUNCT ? columns.norm[k]! : columns.pos[k]!);
  return path;
}
