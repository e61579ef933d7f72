import { countsAnybody, servedAs } from '../../model/words/served.ts';
import type { Pair, Side } from './pair.ts';
import { quantityOf } from './value-of.ts';

/** What befalls customers, patients or voters: what is known of them gets out, or what they are served with fails. */
const HARMS: readonly [string, RegExp][] = [
  [
    'data',
    /\b(?:data|details?|records?|information|passwords?|credentials|files|expos\w+|leak\w*|stol\w+|steal\w*|compromis\w+|copied|accessed|breach\w*|download\w*|names and addresses|(?:put|posted|published|dumped) online)\b/i,
  ],
  [
    'service',
    /\b(?:power|electricity|heating|water|gas|internet|signal|services?|offline|outages?|blackouts?|cut off|without|unable|stranded|delay\w*|disrupt\w*|locked out)\b/i,
  ],
];
const AFFECTED = /\b(?:affected|concerned|hit|impacted|victims?)\b/i;
/** `Serves`, `12,000 of its`: right before a number of all who are served, harmed or not. */
const ALL_SERVED =
  /\b(?:serv(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|with|has|had|have|counts|boasts|(?:\d[\d.,]*|million|thousand|hundred|half|most|some|many|none|few|third|quarter|percent|per cent) of (?:its|their|the [\w-]+['’]s))\s+(?:some |about |around |nearly |almost |roughly )?$/i;
const BEFORE = 90;
const BEHIND = 60;

/** True where either number counts people by what they are to whoever serves them: customers, patients, voters. */
export function countsServed({ a, b }: Pair): boolean {
  return [a, b].some((side) => servedAs(unitOf(side)) !== null);
}

/** Whether two reports may count the same people in these words: `customers` and `account holders`, or `people`; never `patients` and `voters`, nor `officers`. */
export function areServedAlike({ a, b }: Pair): boolean {
  const [x, y] = [servedAs(unitOf(a)), servedAs(unitOf(b))];
  return x === y || (x === null && countsAnybody(unitOf(a))) || (y === null && countsAnybody(unitOf(b)));
}

/** Whether both numbers are of people whom the same befell: their data got out, the power failed. */
export function shareHarm({ a, b }: Pair): boolean {
  const [x, y] = [harmsOf(a), harmsOf(b)];
  return x.length > 0 && y.length > 0 && (x[0] === ANY || y[0] === ANY || x.some((harm) => y.includes(harm)));
}

const ANY = 'any';

/** Whether the number is of all who are served, whatever befell some of them. */
export function isAllServed({ sentence, at }: Pick<Side, 'sentence' | 'at'>): boolean {
  return ALL_SERVED.test(sentence.slice(Math.max(0, at - BEFORE), at));
}

/** Of one number the words say that so many are served or supplied, of the other not: `the plant supplies 90,000 homes`. */
export function isOneServed({ a, b }: Pair): boolean {
  return isServed(a) !== isServed(b);
}

/** Whether so many are served or supplied, harmed or not. */
export function isServed({ sentence, at }: Pick<Side, 'sentence' | 'at'>): boolean {
  return SERVES.test(sentence.slice(Math.max(0, at - BEFORE), at));
}

const SERVES =
  /\b(?:serv(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying))\s+(?:some |about |around |nearly |almost |roughly |more than |over )?$/i;

function harmsOf({ sentence, at, words }: Side): string[] {
  const before = sentence.slice(Math.max(0, at - BEFORE), at);
  if (isAllServed({ sentence, at })) return [];
  const around = before + sentence.slice(at, at + words.length + BEHIND);
  const harms = HARMS.filter(([, pattern]) => pattern.test(around)).map(([harm]) => harm);
  return harms.length === 0 && AFFECTED.test(around) ? [ANY] : harms;
}

/** Data that is told of apart where only some lost it: the passwords of 600,000 of those whose data got out. */
const TOLD_APART: readonly [string, RegExp][] = [
  ['passwords', /\bpasswords?\b|\bcredentials\b/i],
  ['card numbers', /\b(?:payment|credit|debit|bank)[ -]cards?\b|\bcard (?:numbers?|details|data)\b/i],
  ['bank details', /\bbank(?:ing)? (?:details|data|accounts?)\b|\baccount numbers\b/i],
  ['passports', /\bpassports?\b|\bidentity cards?\b/i],
  ['health records', /\b(?:health|medical) (?:records?|data|details|files|histor(?:y|ies))\b/i],
];

/** Which data of those counted is told of, where it is told of apart; empty where only data is told of. */
export function dataToldOf({ sentence, at, words }: Side): string[] {
  const around = sentence.slice(Math.max(0, at - BEFORE), at + words.length + BEHIND);
  return TOLD_APART.filter(([, pattern]) => pattern.test(around)).map(([kind]) => kind);
}

function unitOf(side: Side): string | null {
  return quantityOf(side)?.unit ?? null;
}
