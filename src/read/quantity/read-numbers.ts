import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { isPlainWord, matchesIn, stretchesWith, type Stretch } from '../language/stretches-with.ts';
import type { Token, Tokens } from '../language/tokenise.ts';
import { CURRENCY_CODES } from './read-currency.ts';
import { NUMBER, NUMBER_WORDS, numberOf, SCALE } from './number-words.ts';

/** A number without its unit: bounds, and the comparator when the number words themselves carry one. */
export interface FoundNumber extends Span {
  low: number;
  high: number;
  comparator: Quantity['comparator'];
  /** Symbol or code written before it, e.g. `US$`; empty for none. */
  symbol: string;
  /** Written in digits. */
  digits: boolean;
  unit: string | null;
}

const SYMBOL = `(?:US|U\\.S\\.\\s?|NT|HK|AU?|CA?|S|NZ)?\\$|[€£¥￥₹₽₩₴]|(?:${CURRENCY_CODES.join('|')})\\s?`;
// A number glued to letters, points, slashes or colons belongs to a name, a version, an address, a time or an id.
const CLEAR = '(?<![\\w#@_]|[\\w)][.,:/\\\\-]|-)';
// The first branch fails fast: a long run of digits is looked at once.
const ENDED = '(?!\\w|@|%\\w|[.,:/]\\d|[-–]\\w)';
const PLAIN = new RegExp(
  `${CLEAR}(?<symbol>${SYMBOL})?(?:\\b|(?<=[$€£¥￥₹₽₩₴]\\s?))(?<low>${NUMBER})(?:(?:\\s?[-–]\\s?|\\s+(?:to|or)\\s+)(?:${SYMBOL})?(?<high>${NUMBER}))?${ENDED}`,
  'gi',
);
const BETWEEN = new RegExp(
  `\\b(?:between|from)\\s+(?<symbol>${SYMBOL})?(?<low>${NUMBER})\\s+(?:and|to)\\s+(?:${SYMBOL})?(?<high>${NUMBER})${ENDED}`,
  'gi',
);
const ORDER =
  /(?<![\w-])(?:(?<tens>tens|dozens|scores|hundreds|thousands)\s+of\s+(?<scale>thousands|millions|billions)|(?<alone>dozens|scores|hundreds|thousands|lakhs|millions|crores|billions))(?![\w-])/gi;
const DOZEN = new RegExp(
  `(?<![\\w-])(?:(?<half>half\\s+a)|(?<several>several|a\\s+few)|(?<count>${NUMBER}|a))\\s+dozen(?![\\w-])`,
  'gi',
);
const SHARE =
  /(?<![\w-])(?:(?:one|a)[\s-](?<unit>third|quarter|fifth|half)|(?<many>two|three|four)[\s-](?<units>thirds|quarters|fifths)|(?<half>half))\s+(?=(?:of\b|the\b|all\b|its\b|their\b))(?!of\s+(?:19|20)\d\d)/gi;

/** Half a day, a day and a half: lengths of time that are told in days and compared in hours. */
const PART_OF_DAY = /(?<![\w-])(?:(?<half>half\s+a\s+day)|(?<more>a\s+day\s+and\s+a\s+half))(?![\w-])/gi;

const ORDERS: Record<string, [number, number]> = {
  dozens: [24, 99],
  scores: [40, 199],
  tens: [10, 99],
  hundreds: [100, 999],
  thousands: [1e3, 99_999],
  lakhs: [1e5, 9_999_999],
  millions: [1e6, 99_999_999],
  crores: [1e7, 999_999_999],
  billions: [1e9, 99_999_999_999],
};
const PARTS: Record<string, number> = {
  half: 50,
  third: 33.3,
  thirds: 33.3,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
};

const SHARES_AND_ORDERS: ReadonlySet<string> = new Set([...Object.keys(ORDERS), ...Object.keys(PARTS), 'dozen']);

/**
 * Numbers of the prose in order of their kinds, not yet cleared of overlaps. `thousands` alone reaches to 99,999, since
 * people leave out `tens of`; `tens of thousands` is exactly that.
 */
export function readNumbers(text: Tokens): FoundNumber[] {
  const counting = stretchesWith(text, mayCount);
  const each = (pattern: RegExp, read: (match: RegExpExecArray) => Value | null) => readAll(counting, pattern, read);
  return [
    ...each(BETWEEN, (match) => bounded(match.groups!, 'between') ?? lowered(match)),
    ...each(ORDER, ({ groups }) => ordered(groups!)),
    ...each(DOZEN, ({ groups }) => dozens(groups!)),
    ...each(SHARE, ({ groups }) => share(groups!)),
    ...each(PART_OF_DAY, ({ groups }) => hours(groups!['half'] ? 12 : 36)),
    ...each(PLAIN, ({ groups }) => bounded(groups!, groups!.high ? 'between' : 'exactly')),
  ];
}

// No number is without a word for one or something that is not all letters.
function mayCount({ norm, pos }: Token): boolean {
  return NUMBER_WORDS.has(norm) || SHARES_AND_ORDERS.has(norm) || (pos !== 'PUNCT' && !isPlainWord(norm));
}

type Groups = Record<string, string | undefined>;
type Value = Omit<FoundNumber, keyof Span>;

function readAll(
  counting: readonly Stretch[],
  pattern: RegExp,
  read: (match: RegExpExecArray) => Value | null,
): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of matchesIn(counting, pattern)) {
    const value = read(match);
    const words = match[0].trimEnd();
    if (value) found.push({ ...value, start: match.index, end: match.index + words.length });
  }
  return found;
}

/** Digits, or a decimal told in words, that leave their scale to the number behind. */
function isUnscaled(words: string): boolean {
  return /^[\d.,]+$/.test(words) || (/\bpoint\b|\bhalf$/i.test(words) && !SCALED.test(words));
}

const SCALED = new RegExp(SCALE, 'i');
const BEHIND = new RegExp(`\\s?(?:${SCALE}|bn|mn|tn)$`, 'i');

function bounded(groups: Groups, comparator: Quantity['comparator']): Value | null {
  const high = groups.high ? numberOf(groups.high) : numberOf(groups.low!);
  const scale = BEHIND.exec(groups.high ?? '')?.[0];
  // `2 to 3 million`: the scale is said once for both.
  const low = scale && isUnscaled(groups.low!) ? numberOf(groups.low! + scale) : numberOf(groups.low!);
  if (high < low) return null;
  return { low, high, comparator, symbol: (groups.symbol ?? '').trim(), digits: /^\d/.test(groups.low!), unit: null };
}

/** `From 40 to 25`: what it came down to. */
function lowered({ 0: words, groups }: RegExpExecArray): Value | null {
  const range = { low: groups!['high'], high: groups!['low'], symbol: groups!['symbol'] };
  const turned = /^from\b/i.test(words) ? bounded(range, 'exactly') : null;
  return turned && { ...turned, high: turned.low };
}

function ordered(groups: Groups): Value {
  const [low, high] = groups.alone ? ORDERS[groups.alone.toLowerCase()]! : ORDERS[groups.tens!.toLowerCase()]!;
  const scale = groups.scale ? ORDERS[groups.scale.toLowerCase()]![0] : 1;
  return {
    low: low * scale,
    high: groups.scale ? (high + 1) * scale - 1 : high,
    comparator: 'order',
    symbol: '',
    digits: false,
    unit: null,
  };
}

function dozens(groups: Groups): Value {
  if (groups.several) return { low: 24, high: 99, comparator: 'order', symbol: '', digits: false, unit: null };
  const count = groups.half ? 6 : 12 * (/^a$/i.test(groups.count!) ? 1 : numberOf(groups.count!));
  return { low: count, high: count, comparator: 'exactly', symbol: '', digits: false, unit: null };
}

function share(groups: Groups): Value {
  const part = PARTS[(groups.unit ?? groups.units ?? groups.half ?? 'half').toLowerCase()]!;
  const value = Math.round(part * (groups.many ? numberOf(groups.many) : 1));
  return { low: value, high: value, comparator: 'exactly', symbol: '', digits: false, unit: 'percent' };
}

function hours(count: number): Value {
  return { low: count, high: count, comparator: 'about', symbol: '', digits: false, unit: 'hour' };
}
