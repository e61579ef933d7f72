import { AGE, AGED, JOIN, LIST, LIST_WITH_AGE, WIDE_JOIN, WIDE_LIST } from './name-list.ts';
import { SLOT } from './position-words.ts';

/** Puts every name of a list somewhere by the words before the list and those that must stand, or not stand, behind it. */
export interface NameRule {
  before: RegExp;
  after: RegExp;
  /** Of `aged` the first name is given an age, which is part of the list; of `wide` each may be brought in by an office. */
  list: ListKind;
}

type ListKind = 'plain' | 'aged' | 'wide';

const MARKS: Readonly<Record<ListKind, string>> = { plain: LIST, aged: LIST_WITH_AGE, wide: WIDE_LIST };

/**
 * A rule from one pattern source with {@link LIST}, {@link LIST_WITH_AGE} or {@link WIDE_LIST} in it, outside of every group. The list is matched by
 * hand: as part of every pattern it made each take long to compile, and a row of names with ages took twice as long for each more.
 */
export function nameRule(source: string): NameRule {
  const list = (['aged', 'wide'] as const).find((kind) => source.includes(MARKS[kind])) ?? 'plain';
  const [before, after] = source.split(MARKS[list]);
  return { before: new RegExp(`${before}(?=${SLOT})`, 'g'), after: new RegExp(after!, 'y'), list };
}

/** Where a rule found a list, with the words that put its names there. */
export interface RuleMatch {
  slots: number[];
  said: string;
}

/** What each rule finds in a sentence. The words before a list hold no name, save at the beginning of the sentence. */
export function matchesOfRules(skeleton: string, rules: readonly NameRule[]): RuleMatch[] {
  const lists = new Map<string, number[]>();
  // Many rules ask for the same list.
  const listEnds = (slot: number, kind: ListKind) => {
    const key = `${kind} ${slot}`;
    const ends = lists.get(key) ?? endsOfList(skeleton, slot, kind);
    lists.set(key, ends);
    return ends;
  };
  return rules.flatMap((rule) => matchesOfRule(skeleton, rule, listEnds));
}

function matchesOfRule(
  skeleton: string,
  { before, after, list }: NameRule,
  listEnds: (slot: number, kind: ListKind) => readonly number[],
): RuleMatch[] {
  const found: RuleMatch[] = [];
  before.lastIndex = 0;
  for (let match = before.exec(skeleton); match; match = before.exec(skeleton)) {
    const slot = match.index + match[0].length;
    const end = listEnds(slot, list).find((at) => endOf(after, skeleton, at) !== null);
    // Where the list does not fit, words before it that begin later would lead to the same list.
    before.lastIndex = slot + SLOT.length;
    if (end === undefined) continue;
    const last = endOf(after, skeleton, end)!;
    const slots = slotsWithin(skeleton, slot, end).filter(
      (at) => list !== 'wide' || !BESIDE_ANOTHER.test(skeleton.slice(at, at + 80)),
    );
    found.push({ slots, said: skeleton.slice(match.index, last) });
    before.lastIndex = last;
  }
  return found;
}

const NEXT_NAME = new RegExp(`${JOIN}${SLOT}`, 'y');
// `Varensk's deputy, B`, `Varensk confidant B`: B is named.
const BESIDE_ANOTHER = new RegExp(
  String.raw`^${SLOT}(?:\s*['’]s)?\s+(?:(?!(?:and|or|as)\b)[\w-]+\s+(?:,\s+)?){1,4}${SLOT}`,
);
const NEXT_OF_WIDE = new RegExp(`${WIDE_JOIN}${SLOT}`, 'y');
const OWN_AGE = new RegExp(AGE, 'y');
const FIRST_AGE = new RegExp(AGED, 'y');
const MOST_NAMES = 60;

/** Where the list that begins with this slot may end, the longest first; each place once. */
function endsOfList(skeleton: string, slot: number, kind: ListKind): number[] {
  const ends: number[] = [];
  const seen = new Set<number>();
  const goOnFrom = (end: number, left: number) => {
    if (seen.has(end)) return;
    seen.add(end);
    const next = left > 0 ? endOf(kind === 'wide' ? NEXT_OF_WIDE : NEXT_NAME, skeleton, end) : null;
    if (next !== null) goOnBehind(next, left - 1);
    ends.push(end);
  };
  // A number behind a name is its age, or part of what describes it: `A, 34 and a clerk, and B`.
  const goOnBehind = (name: number, left: number) => {
    const age = endOf(OWN_AGE, skeleton, name);
    if (age !== null) goOnFrom(age, left);
    goOnFrom(name, left);
  };
  const first = slot + SLOT.length;
  const age = kind === 'aged' ? endOf(FIRST_AGE, skeleton, first) : null;
  if (kind !== 'aged') goOnBehind(first, MOST_NAMES);
  else if (age !== null) goOnFrom(age, MOST_NAMES);
  return ends;
}

function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}

function slotsWithin(skeleton: string, start: number, end: number): number[] {
  const slots: number[] = [];
  for (let at = skeleton.indexOf(SLOT, start); at >= 0 && at < end; at = skeleton.indexOf(SLOT, at + 1)) slots.push(at);
  return slots;
}
