/** What somebody is charged with, as it is referred to: alternatives of a pattern, in lower case. */
export const CHARGE_NOUNS = 'accusations?|allegations?|charges?|claims?';

/** The same, and what is only said to be so. */
export const CLAIM_NOUNS = `${CHARGE_NOUNS}|assertions?|reports?|suggestions?`;
