import type { Prose } from './prose.ts';

/** `However, the timing suggests ...`: where a sentence begins without the word that ties it to the one before. */
export function afterJoint({ words }: Prose, first: number): number {
  if (!JOINT.test(words[first]!.norm)) return words[first]!.text === ',' ? first + 1 : first;
  return words[first + 1]?.text === ',' ? first + 2 : first + 1;
}
const JOINT = /^(however|but|and|yet|still|meanwhile|moreover|also)$/;
