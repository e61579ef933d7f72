import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';

/** One sum that a report gives in two currencies: `10,000 yuan ($1,392)`. */
export interface StatedRate extends Span {
  report: string;
  /** The words that state both. */
  words: string;
  sums: readonly [Sum, Sum];
}

export interface Sum {
  currency: string;
  amount: number;
}

// Between the two stand at most a bracket and a word that says they are one.
const BETWEEN =
  /^\s*[,(（[–—-]?\s*(?:or|about|around|roughly|approximately|some|nearly|almost|equivalent to|equal to|worth|i\.e\.|=|≈|~|US)*\s*(?:about|around|roughly|approximately)?\s*$/i;

/** Every place where a report states one sum in two currencies. */
export function findStatedRates(reports: readonly AnnotatedReport[]): StatedRate[] {
  return reports.flatMap(({ report, mentions }) => {
    const money = mentions.filter(isMention('quantity')).filter((mention) => mention.value.currency !== null);
    return money.flatMap((second, i) => {
      const first = money[i - 1];
      const sums = first && sumsOf(first, second);
      if (!sums || second.start < first.end || !BETWEEN.test(report.text.slice(first.end, second.start))) return [];
      const end = second.end + (/[)）]/.test(report.text.charAt(second.end)) ? 1 : 0);
      const words = report.text.slice(first.start, end).replace(/\s+/g, ' ');
      return [{ report: report.id, start: first.start, end, words, sums }];
    });
  });
}

/** The one number a sum of money comes down to: its upper bound, or the lower one where it is open above. */
export function amountOf({ low, high }: Pick<Quantity, 'low' | 'high'>): number | null {
  return high ?? low;
}

function sumsOf(first: MentionOf<'quantity'>, second: MentionOf<'quantity'>): [Sum, Sum] | null {
  const [a, b] = [amountOf(first.value), amountOf(second.value)];
  const [x, y] = [first.value.currency, second.value.currency];
  if (a === null || b === null || x === null || y === null || x === y || a <= 0 || b <= 0) return null;
  return [
    { currency: x, amount: a },
    { currency: y, amount: b },
  ];
}
