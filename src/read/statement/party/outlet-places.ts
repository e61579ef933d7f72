import { OUTLET_NOUN } from '../../../model/words/outlet-nouns.ts';
import { isAddress } from '../../report/looks-like-outlet.ts';
import type { Span } from '../../../model/span.ts';
import { isCapitalised, isSmall } from '../../language/capital.ts';
import { rangeAt, type Prose, type Range } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { OutletNames } from './outlet-names.ts';
import { presentedOutlets } from './presented-outlets.ts';

/** Where an outlet is named, in full, in short (`the Post`) or by its kind (`the newspaper`). */
export interface OutletPlace extends Range {
  name: string;
}

/** The outlets of one report. */
export interface Outlets {
  /** Every place where the report names one, in text order. */
  places: readonly OutletPlace[];
  /** The outlet that these words of the report name, own (`CNN's`) or send (`BBC correspondent Ada Lund`); null for everyone else. */
  speaking: (span: Span) => string | null;
  /** The outlet of this name; null where it is none. */
  named: (name: string) => string | null;
}

/** Words an outlet's name may be cut down to are those that no other name shares. */
const COMMON = /^(the|new|news|daily|press|agency|service|radio|tv|media|of|international|national|united|state)$/i;
const KIND = new RegExp(`^(?:${OUTLET_NOUN}|outlet|paper|network|station)$`);
const LONGEST = 5;

/** Finds the outlets of a report. A short form counts once the full name was seen. */
export function outletsIn(prose: Prose, names: OutletNames): Outlets {
  const places = outletPlaces(prose, names);
  const byWord = new Map(places.flatMap((place) => indicesOf(place).map((word) => [word, place] as const)));
  const speaking = (span: Span) => {
    const { first, last } = rangeAt(prose, span);
    const words = prose.text.slice(span.start, span.end);
    const known = names.nameOf(words);
    if (known) return known;
    for (let i = first; i < last; i++) {
      const place = byWord.get(i);
      if (place) return isAllOf(prose, { first, last }, place) ? place.name : null;
    }
    return names.kindOf(words);
  };
  return { places, speaking, named: names.nameOf };
}

function indicesOf({ first, last }: Range): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

// Nothing but the name, what it is and what it brings: `the state broadcaster Orbit`, `the Orbit report`, `a report by Orbit`.
function isAllOf({ words }: Prose, whole: Range, place: Range): boolean {
  const brings = words.slice(whole.first, place.first).some(({ norm }) => PIECE.test(norm));
  const before = words.slice(whole.first, place.first);
  const behind = words.slice(place.last, whole.last);
  return (
    before.every(({ pos, norm }) => /^(DET|ADJ|NOUN)$/.test(pos) || (brings && /^(by|in|from|on)$/.test(norm))) &&
    behind.every(({ norm }) => PIECE.test(norm) || norm === "'s")
  );
}
const PIECE =
  /^(reports?|story|stories|articles?|investigation|account|dispatch|editorial|commentary|documentary|exclusive)$/;

function outletPlaces(prose: Prose, names: OutletNames): OutletPlace[] {
  const presented = presentedOutlets(prose, names);
  const places: OutletPlace[] = [];
  const short = new Map<string, string>();
  for (let i = 0; i < prose.words.length; i++) {
    const found =
      fullName(prose, i, names, presented) ??
      shortName(prose, i, short, places.at(-1)?.name ?? null) ??
      byKind(prose, i, names, presented);
    // What goes by its initials has been named in full before.
    const place = found && { ...found, name: (isInitials(found.name) && short.get(found.name)) || found.name };
    if (!place || isProgramme(prose, place, places.at(-1))) continue;
    if (isCapitalised(place.name))
      for (const word of [...place.name.split(' '), ...initialsOf(place.name)])
        if (!COMMON.test(word)) short.set(word, place.name);
    places.push(place);
    i = place.last - 1;
  }
  return places;
}

function isInitials(name: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(name);
}

// `HMG` for the Harbour Morning Gazette.
function initialsOf(name: string): string[] {
  const initials = name.match(/(?<![\p{L}’'])\p{Lu}/gu)?.join('') ?? '';
  return initials.length > 2 ? [initials] : [];
}

// `ABC's "This Week"`: the station in front owns it.
function isProgramme({ text, words }: Prose, { first }: Range, before: Range | undefined): boolean {
  return before !== undefined && /^[’']s? ["“]?$/.test(text.slice(words[before.last - 1]!.end, words[first]!.start));
}

// The longest run of capitalised words of one sentence that is an outlet's name.
function fullName(
  prose: Prose,
  first: number,
  names: OutletNames,
  presented: ReadonlyMap<string, string>,
): OutletPlace | null {
  const { words, text } = prose;
  if (!mayBegin(words[first]!.text)) return toldSmall(words, first, names);
  let end = first + 1;
  while (end < words.length && end - first < LONGEST && joins(words, end)) end++;
  if (end < words.length && end - first < LONGEST && isPrinted(words[end]!)) end++;
  for (let last = end; last > first; last--) {
    if (!mayBegin(words[last - 1]!.text) && !isPrinted(words[last - 1]!)) continue;
    const run = text.slice(words[first]!.start, words[last - 1]!.end).replace(/\.$/, '');
    const name = names.nameOf(run) ?? presented.get(run);
    if (name) return { first, last, name };
  }
  return null;
}

// `told orbit`: some are written with a small letter.
function toldSmall(words: Prose['words'], first: number, names: OutletNames): OutletPlace | null {
  if (!/^(told|tells)$/.test(words[first - 1]?.norm ?? '') || !isSmall(words[first]!.text)) return null;
  const name = names.nameOf(words[first]!.text);
  return name === null ? null : { first, last: first + 1, name };
}

// `Fortune magazine`, as fortune alone is none.
function isPrinted({ norm }: Word): boolean {
  return norm === 'magazine' || norm === 'newspaper';
}

// A capital, a number, or an address.
function mayBegin(word: string): boolean {
  return isNameLike(word) || isAddress(word);
}

function isNameLike(word: string): boolean {
  const unit = word.charCodeAt(0);
  return isCapitalised(word) || (unit >= 48 && unit <= 57) || /^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

// `state media`, `Norland’s local press`: outlets that go without a name; the phrase ends with the kind.
function byKind(
  prose: Prose,
  first: number,
  names: OutletNames,
  presented: ReadonlyMap<string, string>,
): OutletPlace | null {
  const { words, text } = prose;
  const opening = words[first]!.text;
  if (isCapitalised(opening) ? ARTICLES.has(opening) : !OF_MEDIA.has(opening)) return null;
  for (let last = Math.min(words.length, first + 4); last > first + 1; last--) {
    if (words[last - 1]!.sentence !== words[first]!.sentence || !endsInMedia(words, last)) continue;
    if (!isNounRun(prose, first, last)) continue;
    let end = last;
    while (words[end] && KIND.test(words[end]!.norm)) end++;
    const holdsName = () =>
      indicesOf({ first: first + 1, last: end + 1 }).some((i) => words[i] && fullName(prose, i, names, presented));
    const name = names.kindOf(text.slice(words[first]!.start, words[last - 1]!.end));
    // `the official IRNA news agency`, `news website pale.com`: the name stands inside, or follows.
    if (name) return holdsName() ? null : { first, last, name };
  }
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set('The A An This That Its His Her Their'.split(' '));
/** What stands before media that go without a name. */
const OF_MEDIA: ReadonlySet<string> = new Set(
  'state state-run local national foreign regional independent official public commercial several breakfast cable student'.split(
    ' ',
  ),
);
/** What such phrases end with. */
const MEDIA: ReadonlySet<string> = new Set(
  (
    'media press agency agencies newswire newswires newspaper newspapers broadcaster broadcasters outlet outlets site sites website ' +
    'websites service services tv television radio paper papers reports'
  ).split(' '),
);

// `state media`, `State television in Norland`.
function endsInMedia(words: Prose['words'], last: number): boolean {
  if (MEDIA.has(words[last - 1]!.norm)) return true;
  return /^(in|of)$/.test(words[last - 2]?.norm ?? '') && MEDIA.has(words[last - 3]?.norm ?? '');
}

// `Cole told state media` is a sentence, whatever it ends in.
function isNounRun({ words, cueAt }: Prose, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (cueAt[i]! >= 0 || words[i]!.pos === 'PRON') return false;
  return true;
}

function joins(words: Prose['words'], at: number): boolean {
  const { text, sentence, block } = words[at]!;
  return (
    block === words[at - 1]!.block &&
    sentence === words[at - 1]!.sentence &&
    (isNameLike(text) || text === 'of' || text === 'and' || text === '&' || text === "'s" || text === '’s')
  );
}

function shortName(
  { words }: Prose,
  at: number,
  short: ReadonlyMap<string, string>,
  last: string | null,
): OutletPlace | null {
  const { text, norm } = words[at]!;
  const before = words[at - 1]?.norm;
  const wire = norm === 'service' && before === 'wire' && words[at - 2]?.norm === 'the';
  const points = before === 'the' || (before === 'same' && words[at - 2]?.norm === 'the');
  const name = (points && KIND.test(norm)) || wire ? last : isCapitalised(text) ? short.get(text) : null;
  // Part of a longer name, `Post Office`, is another name.
  if (!name || isCapitalised(words[at + 1]?.text ?? '')) return null;
  return { first: at, last: at + 1, name };
}
