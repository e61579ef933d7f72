/** One who, or what, was named before: the third person, as it stands in front of a verb. */
export const PRONOUN = /^(?:he|she|it|they)$/i;
