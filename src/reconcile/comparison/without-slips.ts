import type { Field, Reading } from '../../model/field.ts';
import type { Judged } from './judge-pair.ts';
import { timesApart } from './times-apart.ts';

/** Of two numbers of which one is a slip of the other, a third is compared with the nearer one only: the farther is the likelier slip. */
export function withoutSlips(found: readonly Judged[], { readings }: Pick<Field, 'readings'>): Judged[] {
  const slips = found.filter(({ verdict }) => verdict.relation === 'garbles');
  const compared = new Set(found.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const isFarther = (third: number, own: number, other: number) =>
    compared.has(`${third} ${other}`) && apart(readings, third, own) > apart(readings, third, other);
  const restsOnSlip = (third: number, own: number) =>
    slips.some(({ a, b }) => (own === a && isFarther(third, a, b)) || (own === b && isFarther(third, b, a)));
  return found.filter(({ a, b }) => !restsOnSlip(a, b) && !restsOnSlip(b, a));
}

function apart(readings: readonly Reading[], a: number, b: number): number {
  const [x, y] = [readings[a]!.value, readings[b]!.value];
  return x?.kind === 'quantity' && y?.kind === 'quantity' ? timesApart(x.quantity, y.quantity) : 1;
}
