import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
/** What was said against somebody, as it is referred to. */
export const CHARGE = `(${CLAIM_NOUNS}|attribution|findings?|insinuations?|counter-?charges?|accounts?|stor(y|ies)|rumou?rs?|notice|advisory|indictment|conclusions?)`;
/** The same by a pronoun too. */
export const WHAT = `(it|this|that|them|these|those|so|as much|(\\S+ ){0,4}${CHARGE})`;
