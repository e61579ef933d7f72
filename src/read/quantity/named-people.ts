import type { Token } from '../language/tokenise.ts';

/** What is done to many people and seldom to things, near the words for them. */
const AMONG_PEOPLE =
  /\b(?:kill\w*|massacr\w+|murder\w*|died|dead|deaths?|deport\w+|detain\w*|detention|imprison\w*|intern(?:ed|ing|ment)|camps?|arrest\w*|jail\w*|expel\w*|displaced|exiled|persecut\w+|tortur\w+|evacuat\w+|fled|flee(?:ing)?)\b/i;
/** How far around them such words are looked for. */
const REACH = 90;
/** A people by the end of its name: `Sudlandians`, `Velese`. */
const OF_A_PEOPLE = /(?:[aei]ans|[^aeious]is|[mnlv]ese|ites)$/;

/**
 * A people that a number counts by its name, which ends the words behind the number: `more than a million Ardans were killed`. Null for
 * other names, `two Larks` among them.
 */
export function namedPeople(run: readonly Token[], prose: string): Token | null {
  const last = run.at(-1);
  if (!last || run.some(({ pos }) => pos === 'NOUN') || !/^\p{Lu}\p{Ll}{2,}s$|^\p{Lu}\p{Ll}+ese$/u.test(last.text))
    return null;
  const around = prose.slice(Math.max(0, last.start - REACH), last.end + REACH);
  return OF_A_PEOPLE.test(last.text) || AMONG_PEOPLE.test(around) ? last : null;
}
