import { isBesideNames } from './vocabulary.ts';
import type { Name } from './find-names.ts';
import { showsAPerson } from './shows-a-person.ts';

const REACH = 90;
// Plural, in the singular something to be called by: not `Ross`, `Marcus`, `Francis`.
const MANY = /(?<![suis])s$/;
const OF_A_PEOPLE = /(?:[a-z]{2}(?:ian|ean|ish|ese|ican|man)|[a-z]{3}(?:ic|i|an))$/;
const OF_A_PART = /^(?:upper|lower|inner|outer|northern|southern|eastern|western|central|ethnic|young|native|free)$/;
/** Given names that end as the word for a people may. */
const GIVEN_NAMES = new Set(
  `brian bryan ryan adrian julian vivian christian fabian damian dorian florian killian kilian gillian jillian lillian marian maximilian
  cyprian cassian norman herman roman truman lyman sherman alan allan dylan ethan logan morgan jordan nathan susan megan duncan evan rowan
  tristan sebastian lucian joan juan ivan stefan milan zoran goran dragan bojan dejan hassan osman usman imran aidan brendan kieran declan
  naomi heidi vicki nikki henri luigi dmitri yuri andrei sergei nikolai eric frederic dominic cedric ludovic`.split(
    /\s+/,
  ),
);
const ATTACK = String.raw`(?:killings?|massacres?|murders?|slaughter|genocide|persecution|deportations?|expulsions?|oppression|executions?|attacks?|pogroms?|rapes?|torture)`;
const OF_MANY_BY = new RegExp(
  String.raw`\b${ATTACK}\s+(?:of|on|against)\s+(?:[\p{L}\d.,'’-]+\s+){0,6}?\p{Lu}\p{Ll}+s\s+(?:[a-z]+\s+){0,3}?by\s+(?:the\s+)?$`,
  'u',
);
const COUNTED =
  /\b(?:the|many|most|all|some|few|other|these|those|both|million|two|three|several|(?:hundreds|thousands|millions|majority|number)\s+of|between|among)\s+$/i;

/**
 * Whether a name is that of a people: `Velian Kurgs`, of whom the text tells in the plural, or in a word made of theirs, or that they killed
 * others. A name that only looks so (`Adrian Peters`) is a person's.
 */
export function showsAPeople(prose: string, { words, start, end }: Name): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length < 2 || !MANY.test(last) || GIVEN_NAMES.has(first)) return false;
  if (!OF_A_PEOPLE.test(first) && !OF_A_PART.test(first) && !isBesideNames(first)) return false;
  const before = prose.slice(Math.max(0, start - REACH), start);
  const told = OF_MANY_BY.test(before) || COUNTED.test(before) || isToldOf(prose, last);
  return told && !showsAPerson(prose, { start, end });
}

// `the Kurgs were`, `Kurgish`
function isToldOf(prose: string, last: string): boolean {
  const written = last[0]!.toUpperCase() + last.slice(1);
  const forms = new RegExp(
    String.raw`\b(?:[Tt]he|[Mm]any|[Mm]ost|[Aa]ll|[Ss]ome|[Tt]hese|[Tt]hose|[Oo]ther|of|between|and)\s+${written}\s+(?:are|were|have|who\s+(?:are|were|have)|themselves)\b|\b${written.slice(0, -1)}(?:ish|ic|istan|estan|land|ey)\b`,
  );
  return forms.test(prose);
}
