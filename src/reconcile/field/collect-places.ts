import { isMention, type MentionOf } from '../../model/mention.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';

// What follows a place name and says what kind of place it is.
const KIND_AFTER =
  /^[ \t]+(?:province|city|state|region|prefecture|county|district|oblast|municipality|governorate)\b/i;

/** `where`: places below a country. Countries stand in nearly every sentence as parties, not as places. */
export const places: FieldReader = {
  field: 'where',
  reads: ['mentions'],
  collect: (material) =>
    material.mentions
      .filter(isMention('place'))
      .filter((mention) => !isCountry(mention))
      .map((mention) => foundAt(material, mention)),
};

function isCountry({ value }: MentionOf<'place'>): boolean {
  return value.country !== null && COUNTRY_NAMES.of(value.country)?.toLowerCase() === value.name.toLowerCase();
}

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

function foundAt(material: Material, mention: MentionOf<'place'>): Found {
  const { text } = material.report;
  const after = KIND_AFTER.exec(text.slice(mention.end, mention.end + 24));
  const span = { start: mention.start, end: mention.end + (after?.[0].length ?? 0) };
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const value = { kind: 'place', name, country: mention.value.country } as const;
  return { field: 'where', ...span, value, state: 'stated', hedged: false };
}
