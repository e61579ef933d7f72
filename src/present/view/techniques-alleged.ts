import type { ReadingValue } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import type { View } from './view-dossier.ts';

export type Technique = Extract<ReadingValue, { kind: 'technique' }>;

/** The techniques that each statement alleges; whoever denies or withholds alleges none. */
export function techniquesAlleged(view: View): Map<Reference, Technique[]> {
  const alleged = new Map<Reference, Technique[]>();
  for (const { reading } of view.readings.values()) {
    const { value, statement } = reading;
    const stance = view.statements.get(statement ?? '')?.stance;
    if (value?.kind !== 'technique' || !statement || !stance || stance === 'deny' || stance === 'withhold') continue;
    alleged.set(statement, [...(alleged.get(statement) ?? []), value]);
  }
  return alleged;
}
