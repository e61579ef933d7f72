import { momentOf } from '../value-of.ts';
import { quoted, type Explanation } from './explanation.ts';

/** One day of a month written in two ways that are easily mistaken: a figure too few (`3`, `13 September`) or two turned (`12`, `21`). */
export const explainSlippedDay: Explanation = ({ a, b }) => {
  const [x, y] = [momentOf(a)?.stated, momentOf(b)?.stated];
  if (a.report.id === b.report.id || x?.day === undefined || y?.day === undefined) return null;
  if (
    x.month !== y.month ||
    !isSlip(x.day, y.day) ||
    (x.year !== undefined && y.year !== undefined && x.year !== y.year)
  )
    return null;
  const why = `${quoted(a.words)} and ${quoted(b.words)} are days of one month, a figure apart: a slip or two days`;
  const needs = 'the statement or document that first gave the date';
  return { relation: 'unexplained', why, candidates: [{ relation: 'garbles', needs }] };
};

function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)].sort((one, other) => one.length - other.length);
  if (a === b) return false;
  return x!.length < y!.length ? y!.endsWith(x!) : x!.length === 2 && x === [...y!].reverse().join('');
}
