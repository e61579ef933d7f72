import { GIVEN } from './given.ts';
import type { Reading } from '../../model/field.ts';
import { isFormer } from './is-former.ts';
import type { Pair, Side } from './pair.ts';
import { sharedWords } from './content-words.ts';
import { saidByTwo } from './is-disputed.ts';
import { isBefore } from './published.ts';
import { isServed } from './served.ts';
import { quantityOf } from './value-of.ts';

/** A number that replaces another by the words of its own report, and where these give the other as a former one. */
export interface Revision {
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
  const own = numbersOf(newer.report.id, { field, fields, sideOf });
  const former = own.find((side) => isFormer(side) && isSameNumber(side, older) && apart(side, newer) <= CLOSE_BY);
  if (!former || saidByAnother(former)) return null;
  const current = own
    .filter((side) => !isFormer(side))
    .sort((x, y) => elsewhere(x, former) - elsewhere(y, former) || apart(x, former) - apart(y, former));
  return current[0]?.reading.id === newer.reading.id ? { newer, former } : null;
}

function numbersOf(id: string, { field, fields, sideOf }: Pick<Pair, 'field' | 'fields' | 'sideOf'>): Side[] {
  const readings = fields.find(({ name }) => name === field)?.readings ?? [];
  return readings.filter(({ report, value }) => report === id && value !== null).map(sideOf);
}

/** Words that say that a number was told before, and of which year or month it is. */
const BEFORE_NOW =
  /\b(?:earlier|previous(?:ly)?|first|initial(?:ly)?|original(?:ly)?|correct(?:ed|ion)|revised|had (?:said|given|counted|reported|named|put))\b/i;
const OF_A_PERIOD =
  /\b(?:years?|months?|quarters?|weeks?) (?:earlier|before|ago)\b|\b(?:last|previous) (?:year|month|quarter|week)\b|\bin (?:19|20)\d\d\b/i;

/**
 * A number that its own report sets in the place of one it or its source gave before: `62 homes; it had earlier said 40`, `an earlier version of
 * this article said 36`. Not `up from 400 last year`.
 */
export function correctionIn(pair: Pair): Revision | null {
  const { field, a, b } = pair;
  if (!field.startsWith('how-') || a.report.id !== b.report.id || isFormer(a) === isFormer(b)) return null;
  const [newer, former] = isFormer(a) ? [b, a] : [a, b];
  if (saidByAnother(former) || !BEFORE_NOW.test(former.sentence) || OF_A_PERIOD.test(former.sentence)) return null;
  const [unit, shares] = [quantityOf(former)?.unit, (side: Side) => sharedWords(side.telling, former.telling).length];
  const current = numbersOf(newer.report.id, pair)
    .filter((side) => !isFormer(side) && !isServed(side) && quantityOf(side)?.unit === unit)
    .sort(
      (x, y) =>
        elsewhere(x, former) - elsewhere(y, former) || shares(y) - shares(x) || apart(x, former) - apart(y, former),
    );
  return current[0]?.reading.id === newer.reading.id ? { newer, former } : null;
}

/** `Not the 3.2 million whom the office named`: set against what another speaker gives, who takes nothing back. */
export function isContrast({ newer, former }: Revision, older: Side): boolean {
  const before = former.sentence.slice(0, former.at);
  return AGAINST.test(before) && !FIRST.test(former.sentence) && saidByTwo(newer, older);
}

const FIRST = /\b(?:earlier|previous(?:ly)?|first|initial(?:ly)?|original(?:ly)?|correct(?:ed|ion)|revised)\b/i;
const AGAINST =
  /(?:, not|rather than|instead of|\band not|(?:fewer|less|more|lower|higher|smaller|larger) than|below|above|short of|compared (?:with|to)|as against)(?: (?:the|its|their))? $/i;

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
  if (x === null || y === null || x.currency !== y.currency || x.rate !== y.rate) return false;
  return (x.low ?? x.high) === (y.low ?? y.high);
}

function apart({ reading: x }: { reading: Reading }, { reading: y }: { reading: Reading }): number {
  return Math.max(x.start! - y.end!, y.start! - x.end!);
}
