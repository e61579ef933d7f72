import { isMention, type MentionOf } from '../../model/mention.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';
import { countedAs } from './counted-as.ts';

/**
 * `how-many <what>`: one field for each counted thing, persons together under `people` whatever the words call them. Scopes
 * (a day or in all, named or wanted) stay in the reading and are told apart when two are compared.
 */
export const counts: FieldReader = {
  field: 'how-many *',
  reads: ['mentions'],
  collect: (material) =>
    material.mentions.filter(isMention('quantity')).flatMap((mention) => foundAt(material, mention)),
};

function foundAt(material: Material, mention: MentionOf<'quantity'>): Found[] {
  const { value: quantity, start, end } = mention;
  const what = quantity.currency === null && quantity.unit !== null ? countedAs(quantity.unit) : null;
  if (!what) return [];
  return [{ field: `how-many ${what}`, start, end, value: { kind: 'quantity', quantity }, state: 'stated', hedged: false }];
}
