/** How many words may tell where and when something was said, between the verb and what was said. */
export const LONGEST_SETTING = 10;
/** Parts of speech of which such words are: `in a post on Monday`. */
export const SETTING = /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|SCONJ)$/;
