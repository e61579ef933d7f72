import type { Relation } from '../../../model/field.ts';
import type { View } from '../view-dossier.ts';
import { count } from '../wording/count.ts';
import { fieldWords } from '../wording/field-words.ts';
import { isDifference, RELATION_ORDER } from '../wording/relation-words.ts';
import { say, type Weighed } from './summary-row.ts';

/** How many values differ and in which ways; what contradicts or stays unexplained is named with its reference. */
export function summariseDifferences(view: View): Weighed[] {
  const by = Map.groupBy(view.comparisons.values(), ({ comparison }): Relation => comparison.relation);
  const kinds = RELATION_ORDER.filter((relation) => isDifference(relation) && by.has(relation));
  const total = kinds.reduce((sum, relation) => sum + by.get(relation)!.length, 0);
  if (total === 0) return [say(3, 'No two values that could be compared differ.')];
  const counted = kinds.map((relation) => `${by.get(relation)!.length} ${relation}`).join(', ');
  return [
    say(3, `${count(total, 'difference')}: ${counted}.`),
    ...named('Contradicts', by.get('contradicts')),
    ...named('Unexplained', by.get('unexplained')),
  ];
}

type Found = NonNullable<ReturnType<View['comparisons']['get']>>;

function named(label: string, found: Found[] = []): Weighed[] {
  if (found.length === 0) return [];
  const shown = found
    .slice(0, 3)
    .flatMap(({ comparison, field }, i) => [i > 0 ? ', ' : '', `${fieldWords(field.name)} `, { ref: comparison.id }]);
  return [say(2, `${label}: `, ...shown, found.length > 3 ? ` and ${found.length - 3} more.` : '.')];
}
