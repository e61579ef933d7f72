import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

const NEARBY =
  '(?:landlord|landlady|shop(?:-?keeper| owner| assistant)|grocer|florist|waiter|waitress|bartender|caretaker|janitor|concierge|doorman|neighbou?r|tenant|resident|villager|customer|passer-?by|bystander|onlooker|eyewitness|taxi driver)s?';
/** Not `the caretaker's lawyer`. */
const NEARBY_WORD = new RegExp(`\\b${NEARBY}\\b(?!['’])`, 'i');
const SAYS = /^(?:(?:has|had|have|also) )*(?:say|says|said|told|tells|recall(?:s|ed)|add(?:s|ed)|explain(?:s|ed))\b/i;
/** `Mo Ek, who owns the building`, `Mo Ek, a grocer`. */
const APPOSED = new RegExp(
  `^, (?:who (?:owns|lets|rents|cleans|repairs|sells|runs|keeps|lives|works) |(?:an?|the|whose|its|their) (?:\\p{L}+ ){0,3}?${NEARBY}\\b)`,
  'iu',
);
const OF_THE_CHARGE =
  /\b(?:accus\w+|alleg\w+|charges?|claims?|false|untrue|nonsense|innocent|involved|nothing to do|not me|lies?|never (?:hack|attack|help|stole|steal|sold|spied)\w*)\b/i;

/**
 * Whether somebody speaks who by trade only lives or works nearby, and says no word on what was charged: the landlord who rents out rooms,
 * the shopkeeper who saw nothing. Whoever is not accused denies nothing by it; `charged` holds the words of what is put to
 * others, in lower case.
 */
export function bystands({ text }: Prose, { source, cue, content }: Candidate, charged: ReadonlySet<string>): boolean {
  if (!source || !cue || !SAYS.test(text.slice(cue.start, cue.end))) return false;
  if (content.some(({ start, end }) => OF_THE_CHARGE.test(text.slice(start, end)))) return false;
  const who = text.slice(source.start, source.end);
  const told = text.slice(source.end, source.end + REACH).replace(/\s+/g, ' ');
  const isNearby = NEARBY_WORD.test(who) || APPOSED.test(told);
  return isNearby && !`${who} ${APPOSED.exec(told)?.[0] ?? ''}`.split(/\P{L}+/u).some((word) => isPutTo(word, charged));
}
const REACH = 80;

/** `The janitor Rolf Hessen` is accused: then `the janitor` is no bystander, and neither is `Hessen`. */
function isPutTo(word: string, charged: ReadonlySet<string>): boolean {
  return (NEARBY_WORD.test(word) || /^\p{Lu}\p{L}{3,}/u.test(word)) && charged.has(word.toLowerCase());
}
