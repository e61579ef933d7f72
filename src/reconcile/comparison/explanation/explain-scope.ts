import type { Quantity } from '../../../model/quantity.ts';
import { personsOfPapers } from '../../../model/words/papers-on.ts';
import { quoted } from './explanation.ts';
import type { Pair, Side, Verdict } from '../pair.ts';
import { partWord } from '../part-word.ts';
import { countsServed, dataToldOf } from '../served.ts';
import { FARTHEST, timesApart } from '../times-apart.ts';
import { quantityOf } from '../value-of.ts';

/** Two numbers that count different things: a day or in all, each or together, a part of a whole, wanted or affected. */
export function explainScope(pair: Pair): Verdict | null {
  const { field, a, b } = pair;
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (!x || !y) return null;
  if (x.rate !== y.rate && !saysTheSame(x, y))
    return scope(`${spoken(a)} counts ${perRate(x)}, ${spoken(b)} ${perRate(y)}`);
  if (x.each !== y.each && x.currency)
    return scope(`${spoken(x.each ? a : b)} is for each, ${spoken(x.each ? b : a)} is not said to be`);
  const near = timesApart(x, y) < FARTHEST;
  const [partOfA, partOfB] = near ? [partWord(a), partWord(b)] : [null, null];
  if (partOfA !== null && partOfB === null) return scope(partOf(a, partOfA, b));
  if (partOfB !== null && partOfA === null) return scope(partOf(b, partOfB, a));
  const [toldInA, toldInB] = near ? [partToldBy(a, b), partToldBy(b, a)] : [null, null];
  if (toldInA !== null) return scope(partOf(b, toldInA, a));
  if (toldInB !== null) return scope(partOf(a, toldInB, b));
  for (const [one, several] of [
    [a, b],
    [b, a],
  ] as const) {
    const site = onSite(one, several);
    if (site !== null)
      return scope(
        `${spoken(one)} is of one place (${quoted(site[0])}), ${spoken(several)} of ${quoted(site[1])}: both can be true`,
      );
  }
  if (field !== 'how-many people') return null;
  const apart = byPapers(a, b) ?? byData(pair);
  if (apart !== null) return scope(apart);
  const [roleOfA, roleOfB] = [roleOf(a), roleOf(b)];
  if (roleOfA === null || roleOfB === null || roleOfA === roleOfB) return null;
  return scope(`${spoken(a)} counts people who are ${roleOfA}, ${spoken(b)} people who are ${roleOfB}`);
}

/** `At the hospital where we worked` where the other sentence tells of `three hospitals`: the words of both; null where no place is one of several. */
function onSite(one: Side, several: Side): [string, string] | null {
  const many = [...several.sentence.matchAll(SEVERAL)].map((match) => [match[0], stemOf(match.groups!['noun']!)]);
  const own = new Set([...one.sentence.matchAll(SEVERAL)].map((match) => stemOf(match.groups!['noun']!)));
  for (const match of one.sentence.matchAll(SITE)) {
    const noun = stemOf(match.groups!['of'] ?? match.groups!['noun']!);
    const found = many.find(([, stem]) => stem === noun);
    if (found && !own.has(noun)) return [match.groups!['words']!, found[0]!];
  }
  return null;
}

const SITE =
  /\b(?:at|in|inside) (?<words>one of (?:the|its|our|their) (?:[\w-]+ ){0,2}?(?<of>[\p{L}]+s)\b|(?:the|one|our|this|that|an?) (?:[\w-]+ )??(?<noun>\p{Ll}{4,}))(?= (?:where|that|which|we)\b|[,.;]|$)/giu;
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|all|dozens of) (?:[\w-]+ ){0,2}?(?<noun>\p{L}{3,}s)\b/giu;

function stemOf(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxh])es$|s$/, '');
}

/** Near numbers, one without its rate: it was left out, not counted otherwise. */
function saysTheSame(x: Quantity, y: Quantity): boolean {
  return (x.rate === null || y.rate === null) && timesApart(x, y) <= 1.025;
}

function scope(why: string) {
  return { relation: 'other-scope', why } as const;
}

function spoken({ words }: Side): string {
  return quoted(words);
}

function perRate({ rate }: Quantity): string {
  return rate ? `what happens in a ${rate}` : 'in all';
}

/** So many characters behind a number may say what befell some of those counted. */
const SOON_BEHIND = 300;

/** A sentence that opens with `Three of them`, where the other report counts three and this one more: the words, or null. */
function partToldBy(whole: Side, { words }: Side): string | null {
  const number = /^\p{L}+/u.exec(words)?.[0].toLowerCase();
  const behind = whole.report.text.slice(whole.reading.end!, whole.reading.end! + SOON_BEHIND);
  const opening = [...behind.matchAll(OF_THEM)].find(({ groups }) => groups!['number']!.toLowerCase() === number);
  return opening ? opening.groups!['words']! : null;
}

const OF_THEM = /[.;!?]["”]?\s+["“]?(?<words>(?<number>\p{Lu}\p{L}+) of (?:them|these|those))\s+\p{Ll}/gu;

function partOf(part: Side, word: string, whole: Side): string {
  return `${spoken(part)} is only a part of those counted (${quoted(word)}), ${spoken(whole)} is not: both can be true`;
}

/** `600,000 users had their passwords stolen`, and `data of 1.2 million customers`: both can be true. Null where the same data is told of. */
function byData(pair: Pair): string | null {
  if (!countsServed(pair)) return null;
  const { a, b } = pair;
  const [x, y] = [dataToldOf(a), dataToldOf(b)];
  const [kind, one, other] = x.length > 0 ? [x[0]!, a, b] : [y[0]!, b, a];
  if (x.length + y.length === 0 || x.some((data) => y.includes(data))) return null;
  return `${spoken(one)} is of people whose ${kind} are told of, ${spoken(other)} is not: both can be true`;
}

/** `310,000 patient files`, and `180,000 patients`: of one person there may be several. */
function byPapers(a: Side, b: Side): string | null {
  const [x, y] = [a, b].map((side) => personsOfPapers(quantityOf(side)?.unit ?? null) !== null);
  if (x === y) return null;
  return `${spoken(x ? a : b)} counts what is kept on people, ${spoken(x ? b : a)} people: both can be true`;
}

/** What the counted people are, by the words near the number; a victim word outweighs the rest of the sentence. */
const ROLES: readonly [string, RegExp][] = [
  [
    'affected',
    /\b(?:affected|victims?|customers?|users?|patients?|injured|killed|wounded|whose (?:data|records?|accounts?)|employees? (?:of|at)|evacuated|protected)\b/i,
  ],
  ['charged', /\b(?:charg(?:e|es|ed|ing)|indict\w+|arrested|convicted|sentenced|prosecut\w+)\b/i],
  [
    'accused or wanted',
    /\b(?:bount(?:y|ies)|rewards?|wanted|accus\w+|alleg\w+|suspect\w*|involved|hackers?|named|identit(?:y|ies)|responsible|behind)\b/i,
  ],
];

function roleOf({ sentence, at, words }: Side): string | null {
  const near = sentence.slice(Math.max(0, at - 60), at + words.length + 60);
  return ROLES.find(([, pattern]) => pattern.test(near))?.[0] ?? null;
}
