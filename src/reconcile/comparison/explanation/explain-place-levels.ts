import { AREA_NOUNS } from '../../../model/words/area-nouns.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';

/** A city against the province it lies in, or a name against the same name with what kind of place it is. */
export const explainPlaceLevels: Explanation = ({ a, b }, { codebooks }) => {
  const [x, y] = [bareName(a), bareName(b)];
  if (x === null || y === null) return null;
  if (x === y) return { relation: 'agrees', why: `${quoted(a.words)} and ${quoted(b.words)} name one place` };
  const within = (city: string, home: string) =>
    codebooks.divisions.divisions.some(({ cities }) => cities[city] === home);
  if (within(y, x)) return { relation: 'refines', why: `${quoted(b.words)} lies in ${quoted(a.words)}` };
  if (within(x, y)) return { relation: 'vaguer', why: `${quoted(a.words)} lies in ${quoted(b.words)}` };
  return null;
};

const KIND_BEHIND = new RegExp(String.raw` (?:${AREA_NOUNS})$`, 'i');

function bareName({ reading: { value }, words }: Side): string | null {
  if (value?.kind !== 'place') return null;
  return words.replace(KIND_BEHIND, '');
}
