import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';

/** A technique against one of its sub-techniques, by the numbers of ATT&CK: `T1566.001` refines `T1566`. */
export const explainTechniqueLevels: Explanation = ({ a, b }) => {
  const [x, y] = [idOf(a), idOf(b)];
  if (!x || !y || x === y) return null;
  if (y.startsWith(`${x}.`))
    return { relation: 'refines', why: `${quoted(b.words)} (${y}) is one kind of ${quoted(a.words)} (${x})` };
  if (x.startsWith(`${y}.`))
    return { relation: 'vaguer', why: `${quoted(a.words)} (${x}) is one kind of ${quoted(b.words)} (${y})` };
  return null;
};

function idOf({ reading: { value } }: Side): string | null {
  return value?.kind === 'technique' ? value.id : null;
}
