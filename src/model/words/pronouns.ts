/** In front of a verb, who or what was named before. */
export const THIRD_PERSON = /^(?:he|she|it|they)$/i;
/** In front of a verb, any person. */
export const PERSONAL_PRONOUN = /^(?:i|we|you|he|she|it|they)$/i;
/** Whose something is. */
export const POSSESSIVE = /^(?:its|his|her|their|my|our|your)$/i;
