import type { Span } from '../../model/span.ts';
import type { Name } from './find-names.ts';
import { KIN } from '../../model/words/kin.ts';
import { bearersOf, namesBeginning, type JoinedName, type NameIndex } from './name-index.ts';
import { isPlainlyOpen, isToldAsAccused, openBearerOf, type OpenBearer } from './open-bearers.ts';
import { longWords, type Person } from './person.ts';
import { isAlsoAWord, isOffice, isTitle, standsForAny } from './vocabulary.ts';
import { eachWord, normaliseWord, type Word } from './words.ts';

export interface Occurrence extends Span {
  person: Person;
}

/** What surrounds the words: tells a surname alone from a word, a place or another bearer of the name. */
export interface Surroundings {
  /** The capitalised runs of the text. */
  names: readonly Name[];
  /** Starts of words that name a place or a body. */
  elsewhere: ReadonlySet<number>;
  /** False where no office, place or word of explanation is at hand, as in a value: then a surname alone is taken for the person. */
  prose: boolean;
  /** The text is written without capitals: a surname is one in small letters too. */
  small?: boolean;
}

const GAP = /^(?:%20|[\s\-_.,·・'’"“”+\u00ad\u200b-\u200f\u2060\u2066-\u2069]){0,14}$/u;
// `said Varensk. "I was away`: no initial.
const ENDS_A_SENTENCE = /^\.['’"”]*\s/;
const SHORTEST_RUN_TOGETHER = 8;
const LONGEST_NAME = 10;
/** In letters: shorter ones are words of a language far more often. */
const SHORTEST_SMALL = 4;
const LONG_STRETCH = 1_000;
const SHOWS_A_NAME =
  /^(?:['’]s\b|\s+(?:said|says|told|was|is|were|has|had|did|who|and (?:his|her|their)|allegedly|denied|pleaded)\b)/i;

/**
 * Every place where a text names one of the indexed persons: whole names in any order, case and punctuation, names with
 * initials, surnames or given names alone where nothing shows that another is meant, aliases. Linear in the text.
 */
export function findOccurrences(text: string, index: NameIndex, around: Surroundings): Occurrence[] {
  if (index.persons.length === 0) return [];
  const found = literalOccurrences(text, index);
  const runs = new Map(around.names.map((name) => [name.start, name]));
  const bearers: Bearers = new Map();
  let run: Name | null = null;
  for (const words of stretchesOf(text)) {
    for (let i = 0; i < words.length;) {
      const word = words[i]!;
      run = runs.get(word.start) ?? (run && word.start < run.end ? run : null);
      const whole = wholeNameAt(text, words, i, index);
      if (whole) {
        found.push({ start: word.start, end: words[i + whole.length - 1]!.end, person: whole.person });
        for (let k = i; k < i + whole.length; k++) bearers.set(words[k]!.norm, whole.person);
        i += whole.length;
        continue;
      }
      const other = run !== null && index.others.has(run.words.join(' ')) && !isRelative(text, run);
      if (other) {
        if (index.single.has(word.norm)) bearers.set(word.norm, openBearerOf(text, run!, word.norm));
      } else {
        const person = personAlone(text, words, i, index, around, bearers);
        if (person) found.push({ start: word.start, end: word.end, person });
        else if (word.mixed) found.push(...runTogether(text, word, index, bearers));
      }
      i++;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whoever was named last by a word: somebody sealed, or another. */
type Bearers = Map<string, Person | OpenBearer>;

const RELATION = `(?:${KIN}|partner|twin)`;
const KIN_BEFORE = new RegExp(`\\b${RELATION},?\\s+$`, 'iu');
const KIN_BEHIND = new RegExp(`^,\\s+(?:his|her|the)\\s+(?:\\p{L}+\\s+)?${RELATION}\\b`, 'iu');

// `Her husband, Toma Varensk`: the surname of a relative gives away whoever is sealed.
function isRelative(text: string, { start, end }: Name): boolean {
  return KIN_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || KIN_BEHIND.test(text.slice(end, end + 40));
}

// Stretches that no name crosses, so that the words of a long text are never held all at once.
function* stretchesOf(text: string): Generator<Word[]> {
  let words: Word[] = [];
  for (const word of eachWord(text)) {
    if (words.length >= LONG_STRETCH && !GAP.test(text.slice(words.at(-1)!.end, word.start))) {
      yield words;
      words = [];
    }
    words.push(word);
  }
  yield words;
}

/** The whole name, or name with initials, that begins at word `i`: how many words it has and whose it is. */
export function wholeNameAt(
  text: string,
  words: readonly Word[],
  i: number,
  index: NameIndex,
): { length: number; person: Person } | null {
  const word = words[i]!;
  if (word.norm.length > 1) {
    for (const name of namesBeginning(index, word.norm)) {
      if (!name.letters.startsWith(word.norm)) continue;
      const length = spelledOut(text, words, i, name);
      if (length > 0) return { length, person: name.person };
    }
  }
  return abbreviatedNameAt(text, words, i, index);
}

// How many words from `i` on spell the name, its hyphens and middle initials anywhere; 0 for none.
function spelledOut(text: string, words: readonly Word[], i: number, name: JoinedName): number {
  let letters = '';
  let capital = false;
  for (let k = i; k < words.length && k < i + LONGEST_NAME; k++) {
    const word = words[k]!;
    if (k > i && !GAP.test(text.slice(words[k - 1]!.end, word.start))) return 0;
    if (name.letters.startsWith(letters + word.norm)) letters += word.norm;
    else if (word.norm.length > 1) return 0;
    capital ||= word.capital;
    if (letters !== name.letters) continue;
    if (k === i && letters.length < SHORTEST_RUN_TOGETHER) return 0;
    return name.ordinary && !capital ? 0 : k - i + 1;
  }
  return 0;
}

function abbreviatedNameAt(
  text: string,
  words: readonly Word[],
  i: number,
  index: NameIndex,
): { length: number; person: Person } | null {
  let key = words[i]!.norm;
  let initial = key.length === 1;
  for (let k = i + 1; k < words.length && k < i + 4; k++) {
    if (!words[k]!.capital || !words[i]!.capital) return null;
    const gap = text.slice(words[k - 1]!.end, words[k]!.start);
    if (!GAP.test(gap) || (ENDS_A_SENTENCE.test(gap) && words[k - 1]!.norm.length > 2)) return null;
    key += ` ${words[k]!.norm}`;
    initial ||= words[k]!.norm.length === 1;
    const person = initial ? index.initials.get(key) : undefined;
    if (person) return { length: k - i + 1, person };
  }
  return null;
}

function personAlone(
  text: string,
  words: readonly Word[],
  i: number,
  index: NameIndex,
  around: Surroundings,
  bearers: Bearers,
): Person | null {
  const word = words[i]!;
  const persons = bearersOf(index, word.norm);
  if (persons.length === 0 || around.elsewhere.has(word.start)) return null;
  const isSmallName = around.small && word.norm.length >= SHORTEST_SMALL && !isAlsoAWord(word.norm);
  if (!isSmallName && !looksLikeAName(text.slice(word.start, word.end))) return null;
  const last = bearers.get(word.norm);
  const person = last && isSealed(last) && persons.includes(last) ? last : persons[0]!;
  const alone = word.end - word.start >= text.trim().length - 2;
  if (!around.prose) return alone || !isAlsoAWord(word.norm) ? person : null;
  const before = words[i - 1];
  const titled =
    before !== undefined && isTitle(before.norm) && /^[.\s]{1,3}$/.test(text.slice(before.end, word.start));
  const office = titled && isOffice(before.norm);
  if (isLeftToOthers(text, word, bearers, person, index, office)) return null;
  if (!isAlsoAWord(word.norm)) return person;
  // `Nobody was arrested`
  if (standsForAny(word.norm)) return titled ? person : null;
  return titled || SHOWS_A_NAME.test(text.slice(word.end, word.end + 24)) ? person : null;
}

function isLeftToOthers(
  text: string,
  word: Word,
  bearers: Bearers,
  person: Person,
  index: NameIndex,
  office: boolean,
): boolean {
  const last = bearers.get(word.norm);
  const shared = index.otherWords.has(word.norm);
  if (office && (!last || !isSealed(last) || shared)) return true;
  if (!last) return isAlsoAWord(word.norm) || (shared && !isToldAsAccused(text, word));
  if (isSealed(last)) return false;
  if (isMeantByOther(text, word, last, person)) return true;
  if (isToldAsAccused(text, word)) bearers.set(word.norm, person);
  return false;
}

function isSealed(bearer: Person | OpenBearer): bearer is Person {
  return 'names' in bearer;
}

// Of a surname that both bear the words beside it decide; `Toma` alone, after another Toma, is that one.
function isMeantByOther(text: string, word: Word, open: OpenBearer, person: Person): boolean {
  if (isPlainlyOpen(text, word, open)) return true;
  const surname = open.surname && person.names.some((name) => longWords(name).at(-1) === word.norm);
  return !surname && !isToldAsAccused(text, word);
}

// `VarenskOrsolov`: the name and the next line without the space between them.
function runTogether(text: string, word: Word, index: NameIndex, bearers: Bearers): Occurrence[] {
  const parts = text.slice(word.start, word.end).matchAll(/\p{Lu}\p{Ll}{3,}/gu);
  return [...parts].flatMap(({ 0: part, index: at }) => {
    const norm = normaliseWord(part);
    const [person] = index.single.get(norm) ?? [];
    const last = bearers.get(norm);
    if (!person || isAlsoAWord(norm) || (last && !isSealed(last))) return [];
    return [{ start: word.start + at, end: word.start + at + part.length, person }];
  });
}

// `LI` and `WU` are codes and abbreviations far more often than surnames.
function looksLikeAName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (word.length > 3 || word !== word.toUpperCase());
}

export function literalOccurrences(text: string, index: NameIndex): Occurrence[] {
  if (index.literals.length === 0) return [];
  const found: Occurrence[] = [];
  const lower = text.toLowerCase();
  // Lower case that changes the length would move offsets: then only the exact form is looked for.
  const searched = lower.length === text.length ? lower : text;
  for (const { form, person } of index.literals) {
    const wanted = searched === lower ? form.toLowerCase() : form;
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
      if (standsAlone(text, at, at + wanted.length)) found.push({ start: at, end: at + wanted.length, person });
    }
  }
  return found;
}

// Scripts without spaces between words have no boundary to ask for.
function standsAlone(text: string, start: number, end: number): boolean {
  const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
  const joins = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && letter.test(a) && letter.test(b);
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}
