import { normaliseName } from '../actor/normalise-name.ts';
import { valueKey } from '../field/value-key.ts';
import type { Side } from './pair.ts';

/** Whether two sides give one value, be it a name in another order. */
export function sameValue(a: Side, b: Side): boolean {
  const [x, y] = [a.reading.value, b.reading.value];
  if (x === null || y === null) return false;
  return valueKey(x) === valueKey(y) || (x.kind === 'actor' && y.kind === 'actor' && sameName(a.words, b.words));
}

/** One name in one order or another: `the 3rd Signals Brigade of Norland`, `Norland's 3rd Signals Brigade`. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    normaliseName(name)
      .split(' ')
      .filter((word) => word !== 'of' && word !== 'the')
      .sort()
      .join(' '),
  );
  return x === y;
}
