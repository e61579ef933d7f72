import type { Comparison, Field, Reading, Relation } from '../../../model/field.ts';

/** How a relation reads between two values: the later one (`b`), the relation, the earlier one (`a`). The sign tells them apart without colour. */
export const RELATION_WORDS: Record<Relation, { sign: string; between: string; meaning: string }> = {
  contradicts: { sign: '≠', between: 'contradicts', meaning: 'both cannot be true, and no other explanation is open' },
  unexplained: {
    sign: '?',
    between: 'differs from',
    meaning: 'they differ, and nothing found in these reports says why',
  },
  garbles: { sign: '~', between: 'looks like a garbled copy of', meaning: 'misheard, misprinted or moved on the way' },
  updates: { sign: '↑', between: 'updates', meaning: 'a later version of the same story' },
  converts: { sign: '⇄', between: 'converts', meaning: 'the same amount in another currency or unit' },
  'other-scope': { sign: '∥', between: 'has another scope than', meaning: 'they count or date different things' },
  refines: { sign: '⊂', between: 'is more exact than', meaning: 'compatible and more specific' },
  vaguer: { sign: '⊃', between: 'is vaguer than', meaning: 'compatible and less specific' },
  agrees: { sign: '=', between: 'agrees with', meaning: 'the same value' },
  silent: { sign: '–', between: 'is silent, unlike', meaning: 'one of the reports says nothing' },
};

/** How a comparison reads between its two values. Which of two spellings is the garbled one is said only where it is known; one value with and without doubt is not more exact. */
export function betweenWords(comparison: Comparison, { readings }: Pick<Field, 'readings'>): string {
  const { relation, garbled, a, b } = comparison;
  const [earlier, later] = [readings[a], readings[b]];
  if (relation === 'refines' && earlier?.hedged && !later?.hedged && isOneValue(earlier, later))
    return 'is told with less doubt than';
  return relation === 'garbles' && typeof garbled !== 'number'
    ? 'differs by a slip in one of the two from'
    : RELATION_WORDS[relation].between;
}

function isOneValue(one: Reading, other: Reading | undefined): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other?.value);
}

/** Relations in the order in which a reader wants to see them. */
export const RELATION_ORDER = Object.keys(RELATION_WORDS) as Relation[];

/** True where two values differ, whatever the reason. */
export function isDifference(relation: Relation): boolean {
  return relation !== 'agrees' && relation !== 'silent';
}
