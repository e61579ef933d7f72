import type { FieldName } from '../../model/field.ts';

/**
 * How the values of a field stand to one another. `number`: each report should give the same, so that every two values are compared.
 * `list`: a report may give several, so that each value looks for its counterpart. `claim`: a report may make several claims,
 * and only those in like words are compared.
 */
export type FieldShape = 'number' | 'list' | 'claim';

export function shapeOf(field: FieldName): FieldShape {
  if (field === 'outcome' || field === 'told') return 'claim';
  return field.startsWith('how-') || field === 'novelty' ? 'number' : 'list';
}
