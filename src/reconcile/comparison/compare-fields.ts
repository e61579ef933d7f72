import type { Comparison, Field } from '../../model/field.ts';
import { referTo } from '../../model/reference.ts';
import { choosePairs } from './choose-pairs.ts';
import type { Ground } from './ground.ts';

/**
 * The fields of one event with their comparisons: readings of different reports, and the headline of a report against its
 * body. A value that several reports share is compared once and its other places are listed as agreeing, so that what is left to
 * read is what differs. The order of the readings stays, that of the comparisons follows it.
 */
export function compareFields(fields: readonly Field[], ground: Ground): Field[] {
  return fields.map((field) => ({ ...field, comparisons: comparisonsOf(field, fields, ground) }));
}

function comparisonsOf(field: Field, fields: readonly Field[], ground: Ground): Comparison[] {
  return choosePairs(field, fields, ground)
    .map(({ a, b, verdict }): Comparison => {
      const [x, y] = verdict.flipped ? [b, a] : [a, b];
      const id = referTo('c', [field.readings[x]!.id, field.readings[y]!.id]);
      const { relation, why, candidates = [] } = verdict;
      const garbled = relation === 'garbles' && { garbled: verdict.garbled ? y : null };
      return { id, a: x, b: y, relation, why, candidates, ...garbled };
    })
    .sort((one, other) => one.a - other.a || one.b - other.b);
}
