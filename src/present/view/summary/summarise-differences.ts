import type { Relation } from '../../../model/field.ts';
import type { View } from '../view-dossier.ts';
import { count, fieldWords, isDifference, RELATION_ORDER } from '../wording.ts';
import { say, type Weighed } from './summary-row.ts';

/** How many values differ and in which ways; what contradicts or stays unexplained is named with its reference. */
export function summariseDifferences(view: View): Weighed[] {
  const by = new Map<Relation, { ref: string; field: string }[]>();
  for (const [ref, { comparison, field }] of view.comparisons) {
    by.set(comparison.relation, [...(by.get(comparison.relation) ?? []), { ref, field: field.name }]);
  }
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

function named(label: string, found: { ref: string; field: string }[] = []): Weighed[] {
  if (found.length === 0) return [];
  const shown = found.slice(0, 3).flatMap(({ ref, field }, i) => [i > 0 ? ', ' : '', `${fieldWords(field)} `, { ref }]);
  return [say(2, `${label}: `, ...shown, found.length > 3 ? ` and ${found.length - 3} more.` : '.')];
}
