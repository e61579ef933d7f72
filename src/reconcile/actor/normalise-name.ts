import { plainLetters } from '../../model/words/plain-letters.ts';

const SPELLINGS: [RegExp, string][] = [
  [/\bdefence\b/g, 'defense'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/\blabour\b/g, 'labor'],
  [/isation(s?)\b/g, 'ization$1'],
];
const HONORIFICS =
  /^(?:(?:mr|mrs|ms|dr|prof|professor|sen|senator|rep|gen|general|col|colonel|lt|maj|major|capt|captain|president|minister|prime minister|sir|dame|lord|lady)\s+)+/;

const AMERICAN = /defence|centre|programme|labour|isation/;
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * A name as it is compared: lower case, without accents, articles, possessives and punctuation, dotted initials closed
 * up (`U.S.` and `US` are one), American spelling. Empty for a name of punctuation only. Remembers what it was asked,
 * as a case asks for the same names again and again.
 */
export function normaliseName(name: string): string {
  let plain = known.get(name);
  if (plain === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    plain = (PLAIN.test(name) ? name.toLowerCase().replaceAll('-', ' ') : strip(name)).replace(/^(?:the|an?) /, '');
    if (AMERICAN.test(plain)) for (const [pattern, american] of SPELLINGS) plain = plain.replace(pattern, american);
    known.set(name, plain);
  }
  return plain;
}

function strip(name: string): string {
  return plainLetters(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .toLowerCase()
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/'s\b|(?<=s)'(?=\s|$)/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}█]+/gu, ' ')
    .trim();
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
