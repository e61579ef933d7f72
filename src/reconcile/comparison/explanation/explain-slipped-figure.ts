import type { Quantity } from '../../../model/quantity.ts';
import { sharedWords } from '../content-words.ts';
import { sharedBeside } from '../count-same-thing.ts';
import { quantityOf } from '../value-of.ts';
import { quoted, type Explanation } from './explanation.ts';

/** A number as long as this is known again by its figures. */
const LONG = 10_000;

/**
 * One number written in two ways that are easily mistaken: a place too many (`6.5 million`, `65 million`), two figures turned (`23`,
 * `32`), a syllable misheard (`fourteen`, `forty`, `four`). A short number may have grown to
 * the other, so that the question stays open.
 */
export const explainSlippedFigure: Explanation = ({ a, b }) => {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (!x || !y || a.report.id === b.report.id || x.currency !== y.currency || x.rate !== y.rate) return null;
  const [one, other] = [pointOf(x), pointOf(y)];
  if (one === null || other === null || one === other) return null;
  const slip = slipBetween(one, other, x.each && y.each);
  if (slip === null) return null;
  const words = `${quoted(a.words)} and ${quoted(b.words)} ${slip}`;
  if (Math.min(one, other) >= LONG)
    return sharedBeside(a, b) > 0 ? { relation: 'garbles', why: `${words}: one number, written in two ways` } : null;
  if (sharedWords(a.telling, b.telling).length < 2) return null;
  const needs = 'the number in the words of whoever counted';
  const candidates = (['garbles', 'updates'] as const).map((relation) => ({ relation, needs }));
  return { relation: 'unexplained', why: `${words}: a slip or a newer number`, candidates };
};

function pointOf({ low, high }: Quantity): number | null {
  return low !== null && low === high ? low : null;
}

function slipBetween(a: number, b: number, forEach: boolean): string | null {
  const [small, large] = a < b ? [a, b] : [b, a];
  const [x, y] = [figuresOf(small), figuresOf(large)];
  // A round number and its tenfold are often both true, one after the other; what each one got does not grow.
  if (x === y && (x.length > 1 || forEach)) return 'have the same figures, places apart';
  if (x.length > 1 && lengthOf(small) === lengthOf(large) && areTurned(x, y))
    return 'have the same figures, two of them turned';
  const sound = SOUNDS.some((one) => one.includes(small) && one.includes(large));
  return sound ? 'are easily misheard for one another' : null;
}

/** The figures of a number without the zeros at its ends: `65` for 6,500,000. */
function figuresOf(n: number): string {
  return String(n)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function lengthOf(n: number): number {
  return Math.floor(Math.log10(n));
}

function areTurned(x: string, y: string): boolean {
  const differing = [...x].flatMap((figure, i) => (figure === y[i] ? [] : [i]));
  const [i, j] = differing;
  return x.length === y.length && differing.length === 2 && j === i! + 1 && x[i!] === y[j] && x[j] === y[i!];
}

/** `four`, `fourteen`, `forty`. */
const SOUNDS = [3, 4, 5, 6, 7, 8, 9].map((n) => [n, n + 10, n * 10]);
