import { GIVEN } from './given.ts';
import type { Reading } from '../../model/field.ts';
import { isFormer } from './is-former.ts';
import type { Pair, Side } from './pair.ts';
import { isBefore } from './published.ts';
import { quantityOf } from './value-of.ts';

/** A number that replaces another by the words of its own report, and where these give the other as a former one. */
interface Revision {
  newer: Side;
  former: Side;
}

/** So many characters lie at most between the new number and the former one. */
const CLOSE_BY = 320;

/** Which of two numbers replaces the other by the words of its own report; null where neither does. */
export function revisionIn(pair: Pair): Revision | null {
  const { field, a, b } = pair;
  if (!field.startsWith('how-') || a.report.id === b.report.id || isFormer(a) || isFormer(b)) return null;
  return replacing(pair, b, a) ?? replacing(pair, a, b);
}

function replacing({ field, fields, sideOf }: Pair, newer: Side, older: Side): Revision | null {
  if (isBefore(newer.report, older.report)) return null;
  const own = (fields.find(({ name }) => name === field)?.readings ?? [])
    .filter(({ report, value }) => report === newer.report.id && value !== null)
    .map(sideOf);
  const former = own.find((side) => isFormer(side) && isSameNumber(side, older) && apart(side, newer) <= CLOSE_BY);
  if (!former || saidByAnother(former)) return null;
  const current = own
    .filter((side) => !isFormer(side))
    .sort((x, y) => elsewhere(x, former) - elsewhere(y, former) || apart(x, former) - apart(y, former));
  return current[0]?.reading === newer.reading ? { newer, former } : null;
}

/** `The operator itself had said 40 minutes`: two speakers, of whom neither takes anything back. */
function saidByAnother({ sentence, at }: Side): boolean {
  const before = sentence.slice(0, at);
  return HAD_SAID.test(before) && !OF_THE_SAME.test(before);
}

const HAD_SAID = new RegExp(String.raw`\bhad (?:${GIVEN})\b[^.;,]{0,24}$`, 'i');
const OF_THE_SAME = new RegExp(String.raw`\b(?:he|she|it|they|we|i) had (?:${GIVEN})\b[^.;,]{0,24}$`, 'i');

function elsewhere(side: Side, former: Side): number {
  return side.sentence === former.sentence ? 0 : 1;
}

function isSameNumber(one: Side, other: Side): boolean {
  const [x, y] = [quantityOf(one), quantityOf(other)];
  return x !== null && x.low === y?.low && x.high === y.high && x.currency === y.currency && x.rate === y.rate;
}

function apart({ reading: x }: { reading: Reading }, { reading: y }: { reading: Reading }): number {
  return Math.max(x.start! - y.end!, y.start! - x.end!);
}
