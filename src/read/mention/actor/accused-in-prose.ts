import { matchesIn, stretchesWith } from '../../language/stretches-with.ts';
import type { Tokens } from '../../language/tokenise.ts';

// Bounded, and from the beginning of a word: a file written out in letters is one word.
const WORD = String.raw`\p{Lu}[\p{L}\d'’.-]{0,40}`;
const NAME = String.raw`(?<![\p{L}\d])${WORD}(?:[^\S\n]{1,3}${WORD}){0,3}`;
const NAMES = String.raw`${NAME}(?:(?:,|,?\s+and)\s+${NAME}){0,6}`;
const DONE = String.raw`(?:charged|arrested|detained|accused|wanted|indicted|convicted|sentenced|jailed|extradited|prosecuted|suspected)`;
const DOING = String.raw`(?:${DONE}|charges|arrests?|accuses?|indicts?|convicts?|sentences|charging|arresting|accusing|suspects?)`;
const NOUN = String.raw`(?:(?:charges?|case|indictment|warrant|accusations?|allegations?)\s+(?:against|for)|(?:arrest|trial|indictment|conviction|extradition)\s+of)`;
// `arrested the former clerk Name`; whoever is arrested at a place is no place.
const DESCRIBED = String.raw`(?:(?!(?:at|in|of|from|by|on|near|with|for|after)\b)[\p{Ll}\d-]+\s+){0,4}?`;
// `has accused` and `accused Norland` are what somebody does.
const IS = String.raw`(?:,[^,.;\n]{1,60},|,)?(?:\s{1,3}who)?\s{1,3}(?:is|are|was|were|being|stands?|(?:has|have|had)\s{1,3}been)(?:\s{1,3}(?:now|being|later|first|also|\p{Ll}{1,20}ly))?\s{1,3}`;
const WITH_WHAT = String.raw`\s{1,3}(?:with|of|over|for|in|at|after|by|on)\b`;

/** Each with the names that stand accused in a group called `who`. */
const PATTERNS = [
  // charged N and M; arrested the clerk N; the charges against N
  String.raw`\b(?:${alsoFirst(DOING)}|${alsoFirst(NOUN)})\s+${DESCRIBED}(?<who>${NAMES})`,
  // N was charged; N, wanted in Norland; N charged with theft
  String.raw`(?<who>${NAMES})${IS}${DONE}\b`,
  String.raw`(?<who>${NAMES}),?\s{1,3}${DONE}${WITH_WHAT}`,
  // N, 34,
  String.raw`(?<who>${NAME}),\s+\d\d(?:,|\.|\s+years)`,
].map((source) => new RegExp(source, 'gu'));
const SIGN =
  /^(?:charg|arrest|detain|accus|wanted|indict|convict|sentenc|jail|extradit|prosecut|suspect|trial|case|warrant|allegation|\d\d$)/;

/** Tells of a name whether somewhere in the prose it is that of a person who is accused, charged or sought, or whose age is told. */
export function accusedInProse(text: Tokens): (name: string) => boolean {
  let lasts: ReadonlySet<string> | null = null;
  return (name) => (lasts ??= surnamesIn(text)).has(lastWord(name));
}

// By the last word, because who is named in full is charged by the surname.
function surnamesIn(text: Tokens): Set<string> {
  const telling = stretchesWith(text, ({ norm }) => SIGN.test(norm));
  const names = PATTERNS.flatMap((pattern) => matchesIn(telling, pattern)).map(({ groups }) => groups!.who!);
  return new Set(names.flatMap((several) => several.split(/,?\s+and\s+|,\s+/)).map(lastWord));
}

function lastWord(name: string): string {
  return (/\S+$/.exec(name.trim())?.[0] ?? '').replace(/(?:['’]s)?[.,'’]*$/, '');
}

// `Charges against Name` begins a sentence.
function alsoFirst(words: string): string {
  return words.replace(/(?<=[|(:])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
