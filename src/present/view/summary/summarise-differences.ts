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
  if (total === 0) return [say(3, tellNone(view))];
  const counted = kinds.map((relation) => `${by.get(relation)!.length} ${relation}`).join(', ');
  return [
    say(3, `${count(total, 'difference')}: ${counted}.`),
    ...named('Contradicts', by.get('contradicts')),
    ...named('Unexplained', by.get('unexplained')),
  ];
}

/** Without a difference: whether anything was compared, and how many numbers no other could be set beside. */
function tellNone({ comparisons, readings }: View): string {
  const compared = [...comparisons.values()].filter(({ comparison }) => comparison.relation !== 'silent');
  const met = new Set(
    compared.flatMap(({ field, comparison: { a, b } }) => [field.readings[a]!.id, field.readings[b]!.id]),
  );
  const numbers = [...readings.values()].filter(
    ({ field, reading }) => field.name.startsWith('how-') && reading.state === 'stated',
  );
  const alone = numbers.filter(({ reading }) => !met.has(reading.id)).length;
  const left = `${count(alone, 'number')} had nothing to be compared with`;
  if (compared.length === 0)
    return alone > 0 ? `No two values could be compared: ${left}.` : 'No two values could be compared.';
  return alone > 0 ? `No two values that were compared differ; ${left}.` : 'No two values that were compared differ.';
}

type Found = NonNullable<ReturnType<View['comparisons']['get']>>;

function named(label: string, found: Found[] = []): Weighed[] {
  if (found.length === 0) return [];
  const shown = found
    .slice(0, 3)
    .flatMap(({ comparison, field }, i) => [i > 0 ? ', ' : '', `${fieldWords(field.name)} `, { ref: comparison.id }]);
  return [say(2, `${label}: `, ...shown, found.length > 3 ? ` and ${found.length - 3} more.` : '.')];
}
