import { isCapitalised } from '../../language/capital.ts';
import { POSSESSIVE } from '../../../model/words/pronouns.ts';
import { isHead, isNominal, isPartOfName } from './nominal.ts';
import { isPeriod, isTime, opensPaper } from './time.ts';
import type { Range } from './prose.ts';
import type { Word } from './word.ts';

const POSTMODIFIERS = new Set([
  'of',
  'by',
  'for',
  'from',
  'in',
  'at',
  'with',
  'to',
  'on',
  'within',
  'near',
  'behind',
  'against',
  'among',
]);

const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'both',
  'others',
  'many',
  'some',
  'most',
  'several',
  'all',
  'everyone',
  'nobody',
  'one',
  'neither',
  'none',
  'these',
  'those',
  'this',
]);

/**
 * The noun phrase that ends right before `end`, or null. It takes its title, its determiner, a possessive in front and
 * phrases with `of`, `for`, `in` ... behind its head; never a relative clause or an apposition.
 */
export function phraseBefore(words: readonly Word[], end: number, floor: number, postmodifiers = 4): Range | null {
  const last = withoutTrailers(words, end, floor);
  if (last <= floor) return null;
  const head = words[last - 1]!;
  if (standsAlone(words, last - 1, floor)) return { first: last - 1, last };
  if (!isHead(head) && head.pos !== 'ADJ' && !(head.text === '"' || head.text === ')')) return null;
  let first = listStart(words, baseStart(words, last, floor), last, floor);
  if (first === last) return null;
  for (let hops = 0; hops < postmodifiers; hops++) {
    const extended = extendLeft(words, first, floor);
    if (extended === first) break;
    first = extended;
  }
  first = trimFront(words, namesStart(words, first, last, floor), last);
  return first < last ? { first, last } : null;
}

// Times and adverbs between the phrase and its verb do not belong to it: `the ministry last week said`.
function withoutTrailers(words: readonly Word[], end: number, floor: number): number {
  let last = end;
  const strip = (trailer: RegExp) => {
    while (last > floor && trailer.test(words[last - 1]!.norm)) last--;
  };
  while (last > floor && isTime(words[last - 1]!) && !isSubjectLikeTime(words, last - 1, floor)) last--;
  if (last < end) strip(/^(last|next|this|past|earlier|late|early|an?)$/);
  strip(/^(from|of|in|on|since)$/);
  strip(/^(further|also|too|alone|alike|again)$/);
  return last;
}

// A pronoun is a phrase by itself, unless it ends one: `these one`, `Lee and others`.
function standsAlone(words: readonly Word[], at: number, floor: number): boolean {
  const { norm, pos } = words[at]!;
  const before = at > floor ? words[at - 1]! : null;
  if (!SUBJECT_PRONOUNS.has(norm) || (norm === 'one' && before) || (norm === 'others' && before?.norm === 'and'))
    return false;
  return pos !== 'DET' || !before || !isNominal(before);
}

// `the Monday Club said` is a name, `on Monday said` is not: only the second is dropped.
function isSubjectLikeTime(words: readonly Word[], i: number, floor: number): boolean {
  return (
    i > floor &&
    /^(next|last|this)$/.test(words[i - 1]!.norm) === false &&
    words[i]!.pos === 'NOUN' &&
    words[i - 1]!.norm === 'the'
  );
}

function baseStart(words: readonly Word[], last: number, floor: number): number {
  let first = last;
  while (first > floor) {
    const word = words[first - 1]!;
    const nominal =
      isNominal(word) ||
      isPartOfName(word, first - 1 === floor) ||
      (word.pos === 'VERB' && isParticipleInside(words, first - 1, last, floor));
    const joined = isNameJoint(words, first - 1, last, floor);
    if (!nominal && !joined) break;
    if (isTime(word) && first < last && !opensPaper(words, first - 1)) break;
    if (SUBJECT_PRONOUNS.has(word.norm) && word.pos === 'PRON' && first < last) break;
    first--;
    if (word.pos === 'DET' && !/^(all|both)$/.test(words[first - 1]?.norm ?? '') && !joinsNames(words, first, floor))
      break;
    if (POSSESSIVE.test(word.norm) && !joinsNames(words, first, floor)) break;
  }
  return first;
}

// `The family, protesters and priests`: what stands before the comma goes on with a list if the clause begins with it; `In the port,
// sailors and priests` does not.
function listStart(words: readonly Word[], first: number, last: number, floor: number): number {
  if (!words.slice(first + 1, last - 1).some(({ norm }) => /^(and|or)$/.test(norm))) return first;
  let start = first;
  while (start - 1 > floor && words[start - 1]!.text === ',' && isListed(words[start - 2]!)) {
    const before = baseStart(words, start - 1, floor);
    if (before >= start - 1) return first;
    start = before;
  }
  const opens = start === floor || /^(that|while|as|but|because|when)$/.test(words[start - 1]!.norm);
  return opens ? start : first;
}

// `..., the United States, Britain, Canada and the European Union said`, `The Port Office (PO), Harbour Agency (HA), and Coast Guard said`:
// nothing but names, each behind a comma.
function namesStart(words: readonly Word[], first: number, last: number, floor: number): number {
  const isOxford = words[first - 1]?.norm === 'and' && words[first - 2]?.text === ',' && first - 2 > floor;
  if (!isOxford && !words.slice(first + 1, last - 1).some(({ norm }) => norm === 'and')) return first;
  if (!isOfNames(words, first, last)) return first;
  let start = first;
  let comma = isOxford ? first - 2 : first - 1;
  let items = 0;
  while (comma > floor && words[comma]!.text === ',') {
    const end = beforeAcronym(words, comma, floor);
    const item = nameStart(words, end, floor);
    const isBehindComma = item > floor && words[item - 1]!.text === ',';
    if (item === end || !isOfNames(words, item, end) || !(isBehindComma || item === floor)) break;
    items++;
    start = item;
    comma = item - 1;
  }
  // `They charged A, B and C, and Norland said`: behind a comma a clause of its own may begin.
  if (isOxford && start !== floor) return first;
  return items > (start === floor ? 0 : 1) ? start : first;
}

function nameStart(words: readonly Word[], end: number, floor: number): number {
  let start = baseStart(words, end, floor);
  for (let hop = 0; hop < 2 && start < end; hop++) start = extendLeft(words, start, floor);
  return start;
}

// Of `Harbour Agency (HA)` what stands before the mark.
function beforeAcronym(words: readonly Word[], end: number, floor: number): number {
  if (words[end - 1]!.text !== ')') return end;
  for (let i = end - 2; i > Math.max(floor, end - 5); i--) if (words[i]!.text === '(') return i;
  return end;
}

function isOfNames(words: readonly Word[], first: number, last: number): boolean {
  return words
    .slice(first, last)
    .every(({ text }) => isCapitalised(text) || /^(the|of|for|and|&|’s|'s|[()])$/.test(text));
}

function isListed(word: Word): boolean {
  return isHead(word) && word.pos !== 'NUM' && !isTime(word);
}

// `the Times and the Post`: a second determiner behind `and` goes on with the list.
function joinsNames(words: readonly Word[], determiner: number, floor: number): boolean {
  const left = words[determiner - 2];
  return (
    determiner - 2 > floor &&
    words[determiner - 1]!.norm === 'and' &&
    left !== undefined &&
    isHead(left) &&
    !isWhen(left)
  );
}

// `this afternoon and the ministry says`
function isWhen(word: Word): boolean {
  return isTime(word) || (isPeriod(word.norm) && !isCapitalised(word.text));
}

// `state-backed hackers`, `accused hackers`: a participle between determiner and noun.
function isParticipleInside(words: readonly Word[], i: number, last: number, floor: number): boolean {
  if (i + 1 >= last) return false;
  if (i === floor) return /^\p{Lu}\w+(ed|en)$/u.test(words[i]!.text) && words[i + 1]!.pos === 'NOUN';
  const before = words[i - 1]!;
  return /(ed|ing)$/.test(words[i]!.norm) && (before.pos === 'DET' || before.norm === "'s" || before.pos === 'ADJ');
}

// `Smith and Jones`, `the U.N. and Norland`, `Bill & Sons`: a conjunction between two heads of like kind.
function isNameJoint(words: readonly Word[], i: number, last: number, floor: number): boolean {
  if (i <= floor || i + 1 >= last || !/^(and|or)$/.test(words[i]!.norm)) return false;
  const left = words[i - 1]!;
  const right = words[i + 1]!;
  return (
    isHead(left) &&
    (left.pos === right.pos ||
      (isHead(right) && left.pos !== 'VERB') ||
      right.pos === 'DET' ||
      right.pos === 'ADJ' ||
      POSSESSIVE.test(right.norm)) &&
    !isWhen(left)
  );
}

function extendLeft(words: readonly Word[], first: number, floor: number): number {
  const adposition = first - 1;
  if (adposition <= floor || !POSTMODIFIERS.has(words[adposition]!.norm)) return first;
  const end = behindHead(words, adposition, floor);
  const head = words[end - 1]!;
  if (!isHead(head) || isTime(head) || head.pos === 'NUM') {
    if (!/^(some|many|most|several|all|none|both|one|two|three|four|five|six|dozens|any|each|those)$/.test(head.norm))
      return first;
  }
  const start = baseStart(words, end, floor);
  return start === end ? first : start;
}

// `the embassy here in Marl`
function behindHead(words: readonly Word[], adposition: number, floor: number): number {
  const isHere = /^(here|there|back)$/.test(words[adposition - 1]!.norm) && /^(in|at)$/.test(words[adposition]!.norm);
  return isHere && adposition - 1 > floor ? adposition - 1 : adposition;
}

/** The noun phrase that ends right before `end` without what hangs on its head by a preposition. */
export function basePhraseBefore(words: readonly Word[], end: number, floor: number): Range | null {
  const first = trimFront(words, baseStart(words, end, floor), end);
  return first < end ? { first, last: end } : null;
}

function trimFront(words: readonly Word[], first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    (/^(and|or|but|'s|&|then|even)$/.test(words[at]!.norm) || (words[at]!.pos === 'PUNCT' && words[at]!.text !== '"'))
  )
    at++;
  return at;
}
