/** `Demanded 40 million crowns, about $6 million`, `(3.8 million dollars`: a sum in other money behind the sum itself. */
const SAME_SUM =
  /(?<=\s)(?:[\d.,]+|\p{L}+)(?:\s\p{L}+){0,2}?\s\p{L}+(?:,|\s?\()\s?(?:(?:or|about|around|roughly|some|nearly)\s)?$/u;

/** The words before a sum, or before the sum that this one only gives in other money. */
export function beforeSum(words: string): string {
  return words.replace(SAME_SUM, '');
}

const LOOSELY = '(?:(?:about|around|some|nearly|at least|up to|more than|over|payment of|a total of)\\s)?';
/** Right before a sum: it is asked for. */
const DEMANDED = new RegExp(
  `\\bdemand(?:s|ed|ing)?(?:\\s(?:of|for|was))?(?:\\sfrom\\s\\S+(?:\\s\\S+){0,2})?(?:\\sto)?\\s${LOOSELY}$`,
  'i',
);
const ASKED_FOR = new RegExp(`\\bask(?:s|ed|ing)?\\sfor\\s${LOOSELY}$`, 'i');
const WANTED = new RegExp(`\\b(?:(?:now|still)\\s)?(?:wants?|wanted)\\s(?:now\\s)?${LOOSELY}$`, 'i');
/** Whoever asks for a ransom. */
const EXTORTING =
  /\b(?:hackers?|attackers?|intruders?|gang|extort\w*|hijackers?|kidnappers?|breaking in\w*|stealing)\b/i;

/** So many characters before a sum say what it is. */
const REACH = 160;

/** True for a sum that somebody demands, by what stands right before it, in the words of its sentence. */
export function isAsked(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  return [before, beforeSum(before)].some(
    (told) => DEMANDED.test(told) || ((ASKED_FOR.test(told) || WANTED.test(told)) && EXTORTING.test(words)),
  );
}
