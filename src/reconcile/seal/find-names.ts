import { LAWYERS } from '../../model/words/lawyers.ts';
import type { Mention, MentionOf } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { singleNames } from './single-names.ts';
import { bearsLegalForm, isLegalForm } from './legal-forms.ts';
import { showsAPerson } from './shows-a-person.ts';
import { showsAThing } from './shows-a-thing.ts';
import { showsAPersonBeside } from './shows-a-person.ts';
import {
  beginsAPlace,
  endsAFirm,
  isAlsoAName,
  isBesideNames,
  isOffice,
  isOpener,
  isTitle,
  saysNotAPerson,
} from './vocabulary.ts';
import { eachWord, wordsOf, type Word } from './words.ts';

/** A run of capitalised words that may name a person, title left out. */
export interface Name extends Span {
  /** Its words as names are compared, initials included. */
  words: string[];
  /** It stands right after a title of office. */
  office: boolean;
}

const MOST_WORDS = 5;
// Between the words of one name: spaces, a time code blanked out, one line break, the hyphen of a given name, the dot of an
// initial.
const JOINT = /^(?:[^\S\n]{1,14}|[^\S\n]*\n[^\S\n]*|-|\.?[^\S\n]{1,2})$/;
const PARTICLE = /^(?:al|bin|bint|ibn|de|del|della|di|da|van|von|der|den|ter|el|la|le|abu)$/;

/**
 * Runs of two to five capitalised words that may name persons, and the surnames that the reader took for a person's. Errs on
 * the side of finding; places, bodies and groups that the reader knows are left out.
 */
export function findNames(prose: string, mentions: readonly Mention[]): Name[] {
  const elsewhere = startsElsewhere(prose, mentions);
  const names = runsOf(prose)
    .map((run) => ({ run, name: trimmedRun(prose, run) }))
    .filter(({ run, name }) => name && (!isWithin(elsewhere, run, name) || showsAPerson(prose, name)))
    .filter(({ name }) => !bearsLegalForm(prose, name!))
    .map(({ name }) => name!);
  const known = new Set(names.flatMap((name) => name.words));
  const words = wordsOfNames(prose, elsewhere);
  const bodies = new Set(words.filter((word) => elsewhere.has(word.start)).map((word) => word.norm));
  for (const mention of mentions) {
    const name = isPersonName(mention) ? nameOfMention(prose, mention, known, bodies) : null;
    if (name) names.push(name);
  }
  names.push(...clientsIn(prose, words, known, bodies));
  names.push(...singleNames(prose, words, names, elsewhere));
  return names
    .filter((name) => !showsAThing(prose, name))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(notWithinPrevious);
}

// Few of the words of a long text are held at once.
function wordsOfNames(prose: string, elsewhere: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  for (const word of eachWord(prose)) if (word.capital || elsewhere.has(word.start)) words.push(word);
  return words;
}

// `Varensk's lawyer`: the reader takes it for one person, the lawyer.
function clientsIn(
  prose: string,
  words: readonly Word[],
  known: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Name[] {
  return words
    .filter(({ norm, capital }) => capital && known.has(norm) && !bodies.has(norm) && !saysNotAPerson(norm))
    .filter(({ end }) => OF_A_CLIENT.test(prose.slice(end, end + 40)))
    .map(({ start, end, norm }) => ({ start, end, words: [norm], office: false }));
}

const OF_A_CLIENT = new RegExp(String.raw`^['’]s?\s+(?:[a-z]+\s+)?(?:${LAWYERS})\b`);

/** Starts of the words by which the reader's mentions name places and bodies, not persons. */
export function startsElsewhere(prose: string, mentions: readonly Mention[]): Set<number> {
  const starts = new Set<number>();
  for (const mention of mentions) {
    const body = mention.kind === 'actor' && mention.value.form === 'name' && mention.value.level !== 'person';
    if (mention.kind !== 'place' && !body) continue;
    for (const word of wordsOf(prose.slice(mention.start, mention.end))) starts.add(mention.start + word.start);
  }
  return starts;
}

function isWithin(elsewhere: ReadonlySet<number>, run: readonly Word[], { start, end }: Span): boolean {
  return run.every((word) => word.start < start || word.end > end || elsewhere.has(word.start));
}

/** The reader took these words for the name of a person. */
export function isPersonName(mention: Mention): mention is MentionOf<'actor'> {
  return mention.kind === 'actor' && mention.value.level === 'person' && mention.value.form === 'name';
}

function runsOf(prose: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of eachWord(prose)) {
    const last = run.at(-1);
    const ended = last !== undefined && run.some(isOfAName) && isLegalForm(prose.slice(last.start, last.end));
    const joined = last !== undefined && !ended && isJoint(prose.slice(last.end, word.start), last);
    const particle = joined && PARTICLE.test(word.norm);
    if (!joined && run.length > 0) {
      runs.push(run);
      run = [];
    }
    const breaks = run.length > 1 && isOpener(word.norm) && !isAlsoAName(word.norm);
    const hyphenated = joined && prose[word.start - 1] === '-';
    // `registration LU 4471K. Mr Varensk`: a letter of a code is no initial.
    const isOfACode = /\d/.test(prose[word.start - 1] ?? '');
    if ((word.capital && !breaks && !isOfACode) || particle || hyphenated) run.push(word);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

// `The UAB Amber Quay`: what stands before the form is no firm's name.
function isOfAName({ norm }: Word, i: number, run: readonly Word[]): boolean {
  return i < run.length - 1 && !isOpener(norm) && !isTitle(norm);
}

// A full stop joins an initial to a name; after a longer word it ends a sentence.
function isJoint(gap: string, before: Word): boolean {
  if (gap.startsWith('.') && before.norm.length > 2 && !isTitle(before.norm)) return false;
  return JOINT.test(gap);
}

function trimmedRun(prose: string, run: readonly Word[]): Name | null {
  const title = titleWithin(run);
  let words = run.slice(title + 1);
  let office = title >= 0 && isOffice(run[title]!.norm);
  if (words.length > 0 && endsACode(prose, words[0]!)) words = words.slice(1);
  while (words.length > 0 && standsBefore(words) && !isInitial(prose, words[0]!)) {
    office = isOffice(words[0]!.norm);
    words = words.slice(1);
  }
  while (words.length > 0 && (standsAfter(words.at(-1)!) || isCurrency(prose, words.at(-1)!)))
    words = words.slice(0, -1);
  const long = words.filter((word) => word.norm.length > 1);
  if (long.length === 0 || words.filter((word) => word.capital).length < 2 || isTooLong(words)) return null;
  if (beginsAPlace(words[0]!.norm) || long.some((word) => saysNotAPerson(word.norm) || word.mixed)) return null;
  const name = { start: words[0]!.start, end: words.at(-1)!.end };
  if (isFirm(prose, name, words)) return null;
  return { ...name, words: words.map((word) => word.norm), office };
}

// `Varensk Marine`, but not `Mr Varensk Marine`.
function isFirm(prose: string, name: Span, words: readonly Word[]): boolean {
  return words.length > 1 && endsAFirm(words.at(-1)!.norm) && !showsAPersonBeside(prose, name);
}

// A name with particles may be long: `Toma ibn Ilya ibn Bao al-Varensk al-Tarni`. A headline in capitals has none.
function isTooLong(words: readonly Word[]): boolean {
  const bare = words.filter(({ norm }) => !PARTICLE.test(norm)).length;
  return bare > MOST_WORDS + (bare < words.length ? 1 : 0);
}

// `Foreign Minister`, `Press Secretary`: the title ends what is no name before it. -1 for none.
function titleWithin(run: readonly Word[]): number {
  const at = run.findLastIndex((word, i) => i < run.length - 1 && isTitle(word.norm));
  const before = run.slice(0, at);
  return before.some((word) => saysNotAPerson(word.norm) || beginsAPlace(word.norm)) ? at : -1;
}

function standsBefore([first, ...rest]: readonly Word[]): boolean {
  const { norm } = first!;
  if (isAlsoAName(norm) && rest.length < 2) return false;
  return isOpener(norm) || isTitle(norm) || isBesideNames(norm) || (PARTICLE.test(norm) && !first!.capital);
}

// `A. Varensk`: no article.
function isInitial(prose: string, { start, end }: Word): boolean {
  return end - start === 1 && prose[end] === '.';
}

// `U.S. Rep. Varensk`
function endsACode(prose: string, { start, end }: Word): boolean {
  return /^(?:U\.[SKN]|E\.U)\.$/.test(prose.slice(Math.max(0, start - 2), end + 1));
}

// `the Varensk-led gang`
const TIED = /^(?:led|linked|backed|run|owned|era|affiliated|based|style|type|controlled|born|related|tied)$/;

// `paid Varensk EUR 15,000`
const CURRENCY =
  /^(?:EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|BGN|UAH|RUB|BYN|SEK|NOK|DKK|TRY|GEL|KZT|JPY|CNY|TWD|INR|BTC|ETH|XMR|USDT)$/;
const SUM = /^\s?[\d.,]*\d/;

function isCurrency(prose: string, { start, end }: Word): boolean {
  return CURRENCY.test(prose.slice(start, end)) && SUM.test(prose.slice(end, end + 12));
}

function standsAfter({ norm, capital }: Word): boolean {
  if (!capital && TIED.test(norm)) return true;
  return isOpener(norm) || isBesideNames(norm) || PARTICLE.test(norm);
}

// `employees of Post`, `Post users`: a name that serves to describe others is rarely a person's.
function standsFree(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 12), start);
  return (
    !/(?:\b(?:of|for|at|about|on|via|through|using|former)|['’]s)\s+$/i.test(before) &&
    !/^\s+[a-z]+s\b/.test(prose.slice(end, end + 24))
  );
}

const COURTESY = /^(?:mr|ms|mrs|miss|dr)\b/i;

// A single word is taken for a name where nothing else stands in the mention, with a title before it, or as part of a full name.
function nameOfMention(
  prose: string,
  mention: MentionOf<'actor'>,
  known: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Name | null {
  const written = prose.slice(mention.start, mention.end);
  const at = written.indexOf(mention.value.name);
  if (at < 0) return null;
  const words = wordsOf(mention.value.name).filter((word) => !isTitle(word.norm));
  const alone = written === mention.value.name && written.length > 3 && standsFree(prose, mention);
  const named =
    words.length > 1 || (words.length === 1 && (alone || COURTESY.test(written) || known.has(words[0]!.norm)));
  if (!named || words.some((word) => !word.capital || saysNotAPerson(word.norm) || bodies.has(word.norm))) return null;
  const start = mention.start + at + words[0]!.start;
  const end = mention.start + at + words.at(-1)!.end;
  if (bearsLegalForm(prose, { start, end }) || isFirm(prose, { start, end }, words)) return null;
  const office = isOffice(wordsOf(written)[0]!.norm);
  return { start, end, words: words.map((word) => word.norm), office };
}

function notWithinPrevious(name: Name, i: number, all: readonly Name[]): boolean {
  const previous = all[i - 1];
  return !previous || name.start >= previous.end;
}
