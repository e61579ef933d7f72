import type { Wording } from './telling-words.ts';

const ANYBODY = '(they|people|everyone|everybody|you)';
const BLAME =
  '((will|always|immediately|just|only|also|of course|at once) )*(say|says|blame|blames|accuse|accuses|claim|claims|cry|shout|point)';

/**
 * Whether the words mock a charge that is put whatever happens: `when it rains in Norland, they say Sarvia did it`, `whenever a cable breaks
 * they blame us`. Nobody is accused by it.
 */
export function mocks({ content }: Wording): boolean {
  return CONDITION.test(content) || HABIT.test(content);
}

const CONDITION = new RegExp(
  `^(that )?(when|whenever|if|every time|each time|any time|as soon as) (?!(they|we|it is true)\\b)[^,;]{3,80}?,? (then |and )?${ANYBODY} ${BLAME}\\b(?! (that )?(it|they|we|he|she)\\b)`,
);
const HABIT =
  /^(that )?(they|(\S+ ){1,3}?)(always |will )?(blames?|accuses?) \S+( \S+){0,3} (whenever|every time|each time|any time)\b/;
