import { findAll, findAfter, type PersonalData } from './personal-data.ts';

// No D, F, I, Q, U or V in front, no O behind it, and some pairs that were never given out.
const NUMBER =
  /(?<![\w█]|\w-)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d\d){3} ?[A-D](?!\w|-\d)/g;
const LABEL =
  /\b(?:National Insurance|NI(?:NO)?)\b(?: (?:numbers?|nos?\b\.?))?(?:\s*[:=#(]|\s+(?:is|was|are|were)\b)?\s*/gi;
const LOOSE = /[A-Z]{2}(?:[ -]?\d\d){3}(?:[ -]?[A-D])?(?!\w)/iy;

/** National Insurance numbers of the United Kingdom: as they are given out anywhere, in any spelling after their name. */
export const ukNationalInsuranceNumber: PersonalData = {
  name: 'UK National Insurance number',
  find: (text) => [...findAll(text, NUMBER), ...findAfter(text, LABEL, LOOSE)],
};
