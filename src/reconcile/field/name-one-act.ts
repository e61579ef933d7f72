/** Kinds of act that can be new; two claims about different kinds do not meet. */
const ACTS: readonly RegExp[] = [
  /\b(?:divulg\w+|out(?:ing|ed)|expos\w+|publish\w+|personal|identit(?:y|ies)|photo\w*|naming|named|names|doxx\w*)\b/i,
  /\b(?:blam\w+|attribut\w+|accus\w+|associat\w+|link(?:s|ed|ing|age)|charg\w+|indict\w+)\b/i,
  /\bsanction\w*\b/i,
  /\b(?:bount(?:y|ies)|rewards?)\b/i,
  /\b(?:attack\w*|breach\w*|intrusion\w*|sabotag\w+|hack\w*|infiltrat\w+)\b/i,
];

/** True when the words of both name one kind of act. */
export function nameOneAct(a: string, b: string): boolean {
  return ACTS.some((act) => act.test(a) && act.test(b));
}
