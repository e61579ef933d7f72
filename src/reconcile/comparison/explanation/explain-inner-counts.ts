import { MONTHS } from '../../../model/words/calendar-words.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';
import { quantityOf } from '../value-of.ts';

/** Two exact numbers for one thing in one report, its headline against its body: no later version and no other source can explain them. */
export const explainInnerCounts: Explanation = ({ a, b }) => {
  if (a.report.id !== b.report.id || a.summary === b.summary) return null;
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x?.comparator !== 'exactly' || y?.comparator !== 'exactly' || x.low === y.low || x.currency !== y.currency)
    return null;
  if (a.reading.hedged || b.reading.hedged) return null;
  const [summary, body] = a.summary ? [a, b] : [b, a];
  if (repeats(body.report.text, summary)) return null;
  return {
    relation: 'contradicts',
    why: `the headline says ${quoted(summary.words)}, the body of the same report ${quoted(body.words)}`,
    flipped: summary === b,
  };
};

// A body that gives the headline's number too counts something else besides.
function repeats(text: string, { words, sentence }: Side): boolean {
  const number = /[\p{L}\p{N}][\p{L}\p{N}.,-]*/u.exec(words)?.[0].toLowerCase();
  return (
    number !== undefined &&
    tokens(withoutDays(text)).filter((token) => token === number).length >
      tokens(withoutDays(sentence)).filter((token) => token === number).length
  );
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,-]*[\p{L}\p{N}])?/gu) ?? [];
}

/** `On 12 May` gives no count of twelve. */
function withoutDays(text: string): string {
  return text.replace(DAY, ' ');
}

const MONTH = `(?:${MONTHS.map((month) => month[0]!.toUpperCase() + month.slice(1)).join('|')})`;
const DAY = new RegExp(String.raw`\b\d{1,2} ${MONTH}\b|\b${MONTH} \d{1,2}\b`, 'g');
