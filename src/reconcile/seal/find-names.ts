import { isMention, type Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { beginsAPlace, isAlsoAName, isBesideNames, isOffice, isOpener, isTitle, saysNotAPerson } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

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
 * Runs of two to five capitalised words that may name persons, and every mention the reader took for a person's name. Errs
 * on the side of finding; bodies, places and groups the reader knows are left out, wherever the run is no longer than they.
 */
export function findNames(prose: string, words: readonly Word[], mentions: readonly Mention[]): Name[] {
  const others = new Set<string>();
  const persons: Span[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'place') others.add(place(mention));
    if (!isMention('actor')(mention) || mention.value.form !== 'name') continue;
    if (mention.value.level === 'person') persons.push(mention);
    else others.add(place(mention));
  }
  const names = runsOf(prose, words)
    .map((run) => trimmedRun(run))
    .filter((name): name is Name => name !== null && !others.has(place(name)));
  const taken = new Set(names.map((name) => name.start));
  for (const person of persons) {
    const name = nameOfMention(prose, person);
    if (name && !taken.has(name.start)) names.push(name);
  }
  return names.sort((a, b) => a.start - b.start || b.end - a.end).filter(notWithinPrevious);
}

function runsOf(prose: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const last = run.at(-1);
    const joined = last !== undefined && isJoint(prose.slice(last.end, word.start), last);
    const particle = joined && PARTICLE.test(word.norm);
    if (!joined && run.length > 0) {
      runs.push(run);
      run = [];
    }
    const breaks = run.length > 1 && isOpener(word.norm) && !isAlsoAName(word.norm);
    const hyphenated = joined && prose[word.start - 1] === '-';
    if ((word.capital && !breaks) || particle || hyphenated) run.push(word);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

// A full stop joins an initial to a name; after a longer word it ends a sentence.
function isJoint(gap: string, before: Word): boolean {
  if (gap.startsWith('.') && before.norm.length > 2 && !isTitle(before.norm)) return false;
  return JOINT.test(gap);
}

function trimmedRun(run: readonly Word[]): Name | null {
  const title = titleWithin(run);
  let words = run.slice(title + 1);
  let office = title >= 0 && isOffice(run[title]!.norm);
  while (words.length > 0 && standsBefore(words)) {
    office = isOffice(words[0]!.norm);
    words = words.slice(1);
  }
  while (words.length > 0 && standsAfter(words.at(-1)!.norm)) words = words.slice(0, -1);
  const long = words.filter((word) => word.norm.length > 1);
  if (long.length === 0 || words.length < 2 || words.length > MOST_WORDS) return null;
  if (beginsAPlace(words[0]!.norm) || long.some((word) => saysNotAPerson(word.norm) || word.mixed)) return null;
  return { start: words[0]!.start, end: words.at(-1)!.end, words: words.map((word) => word.norm), office };
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

function standsAfter(norm: string): boolean {
  return isOpener(norm) || isBesideNames(norm) || PARTICLE.test(norm);
}

function nameOfMention(prose: string, mention: Span): Name | null {
  const words = wordsOf(prose.slice(mention.start, mention.end)).filter((word) => word.capital);
  const [first] = words;
  const kept = words.filter((word) => !isTitle(word.norm));
  if (!first || kept.length === 0) return null;
  const start = mention.start + kept[0]!.start;
  return {
    start,
    end: mention.start + kept.at(-1)!.end,
    words: kept.map((word) => word.norm),
    office: isOffice(first.norm),
  };
}

function notWithinPrevious(name: Name, i: number, all: readonly Name[]): boolean {
  const previous = all[i - 1];
  return !previous || name.start >= previous.end;
}

function place(span: Span): string {
  return `${span.start}-${span.end}`;
}
