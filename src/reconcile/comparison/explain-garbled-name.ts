import { quoted, type Explanation } from './explanation.ts';
import type { Side } from './pair.ts';
import { misspelledIn } from './name-likeness.ts';

/** One name written in two ways that look or sound alike: one of the two is a slip of the ear or the pen. Which one is not said. */
export const explainGarbledName: Explanation = ({ a, b }) => {
  const [x, y] = [nameOf(a), nameOf(b)];
  const misspelled = x && y ? misspelledIn(x, y) : null;
  if (!misspelled) return null;
  const letters = `${quoted(misspelled[0])} and ${quoted(misspelled[1])}`;
  return {
    relation: 'garbles',
    why: `${letters} differ only in letters that are easily misheard or mistyped: one name, written in two ways`,
  };
};

// The name as it stands, because the actor behind both may already be one.
function nameOf({ reading: { value }, words }: Side): string | null {
  if (value?.kind !== 'actor') return null;
  return words.replace(/^told\s+/, '');
}
