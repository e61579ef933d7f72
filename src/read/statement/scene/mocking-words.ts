import type { Wording } from './telling-words.ts';

/** Everybody and nobody, groups of patterns in lower case as those below. */
export const ANYBODY = '(they|everyone|everybody|you)';
/** Whatever happens. */
export const WHENEVER = '(when|whenever|if|every time|each time|any time|as soon as)';
/** As a habit, and not of one day. */
export const BLAMING =
  '((will|always|immediately|just|only|also|of course|at once) )*(say|says|blame|blames|accuse|accuses|claim|claims|cry|shout|point)';

/**
 * Whether the words mock a charge that is put whatever happens: `when it rains in Norland, they say Sarvia did it`, `whenever a cable breaks
 * they blame us`. Nobody is accused by it.
 */
export function mocks({ content }: Wording): boolean {
  return CONDITION.test(content) || HABIT.test(content);
}

const CONDITION = new RegExp(
  `^(that )?${WHENEVER} (?!(they|we|it is true)\\b)[^,;]{3,80}?,? (then |and )?${ANYBODY} ${BLAMING}\\b(?! (that )?(it|they|we|he|she)\\b)`,
);
const HABIT =
  /^(that )?(they|(\S+ ){1,3}?)(always |will )?(blames?|accuses?) \S+( \S+){0,3} (whenever|every time|each time|any time)\b/;
