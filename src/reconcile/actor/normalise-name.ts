const SPELLINGS: [RegExp, string][] = [
  [/\bdefence\b/g, 'defense'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/\blabour\b/g, 'labor'],
  [/isation(s?)\b/g, 'ization$1'],
];
const HONORIFICS =
  /^(?:(?:mr|mrs|ms|dr|prof|professor|sen|senator|rep|gen|general|col|colonel|lt|maj|major|capt|captain|president|minister|prime minister|sir|dame|lord|lady)\s+)+/;

/**
 * A name as it is compared: lower case, without accents, articles, honorifics, possessives and punctuation, dotted initials
 * closed up (`U.S.` and `US` are one), American spelling. Empty for a name of punctuation only.
 */
export function normaliseName(name: string): string {
  let plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .toLowerCase()
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/'s\b|(?<=s)'(?=\s|$)/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}█]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '');
  for (const [pattern, american] of SPELLINGS) plain = plain.replace(pattern, american);
  return plain;
}

/** The words of a normalised name without title words that stand before a person's name. */
export function personWords(name: string): string[] {
  return normaliseName(name).replace(HONORIFICS, '').split(' ').filter(Boolean);
}

/** A word without its plural ending; `communications` and `communication` are one, `affairs` and `affair`. */
export function singular(word: string): string {
  if (word.length <= 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
