/** What kind of area or town a place is: alternatives of a pattern, in lower case. */
export const AREA_NOUNS = 'province|city|state|region|prefecture|county|district|oblast|municipality|governorate';
