import type { Codebooks, InstitutionWords, OutletEntry } from '../../../../codebooks/codebooks.ts';
import { looksLikeOutlet } from '../../report/looks-like-outlet.ts';
import { isMisspelling } from '../../../model/is-misspelling.ts';

/** Recognises the outlets of the codebook in the words of a report. */
export interface OutletNames {
  /** The outlet's name in the codebook, or null; articles and possessives do not matter. */
  nameOf: (words: string) => string | null;
  /** The words themselves, without article, where they name outlets by kind: `state media`, `a local newspaper`; else null. */
  kindOf: (words: string) => string | null;
  /** The outlet whose name of one long word this may be, misheard or misspelled; null where it is right or like none. */
  misspelled: (word: string) => string | null;
  /** Whether a word of the name says that it is a public body or a firm: `Interior Ministry`. */
  isBody: (name: string) => boolean;
  /** Whether a codebook knows the name as somebody else's: a state, its people or capital, an agency, a group. */
  isOthers: (name: string) => boolean;
}

const opened = new WeakMap<object, OutletNames>();

/** The outlets of the codebook by every name they go by. */
export function outletNamesOf(codebooks: Codebooks): OutletNames {
  const { outlets, institutionWords } = codebooks;
  let names = opened.get(outlets);
  if (!names) {
    const others = othersIn(codebooks);
    const isOthers = (name: string) => others.has(name.toLowerCase());
    opened.set(outlets, (names = { ...remembering(index(outlets.entries, institutionWords)), isOthers }));
  }
  return names;
}

function othersIn({ countries, agencies, threatActors }: Codebooks): Set<string> {
  const names = [
    ...countries.entries.flatMap((one) => [
      one.name,
      ...one.aliases,
      ...one.adjectives,
      ...one.people,
      ...one.capitals,
      ...one.metonyms,
    ]),
    ...[...agencies.entries, ...threatActors.entries].flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

function index(
  entries: readonly Pick<OutletEntry, 'name' | 'aliases'>[],
  { heads }: Pick<InstitutionWords, 'heads'>,
): Omit<OutletNames, 'isOthers'> {
  const byName = new Map<string, string>();
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) byName.set(plainOutletName(name), entry.name);
  const long = [...byName.keys()].filter((name) => name.length >= LONG && !name.includes(' '));
  const misspelled = (word: string) => {
    const plainly = word.toLowerCase();
    if (plainly.length < LONG || byName.has(plainly) || byName.has(plainly.replace(/s$/, ''))) return null;
    const meant = long.find((name) => isMisspelling(plainly, name));
    return meant === undefined ? null : byName.get(meant)!;
  };
  const ordinary = new Set(
    entries
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter(isOrdinary)
      .map(plainOutletName),
  );
  const nameOf = (words: string) => {
    const name = nameAsWritten(words);
    const isSmall = !/\p{Lu}/u.test(words.replace(/^(?:the|an?) /i, ''));
    return isSmall && name !== null && ordinary.has(plainOutletName(words)) ? null : name;
  };
  const nameAsWritten = (words: string) =>
    byName.get(plainOutletName(words.replace(/ newspaper$/, ''))) ??
    byName.get(firstName(words)) ??
    byName.get(plainOutletName(behindOwner(words))) ??
    looksLikeOutlet(words);
  // What is no kind by its last word, as most runs are, need not be looked up as a name.
  const kindWithoutName = (words: string) => {
    const kind = kindOf(words);
    return kind !== null && nameOf(words) === null ? kind : null;
  };
  const isBody = (name: string) =>
    name
      .toLowerCase()
      .split(' ')
      .some((word) => Object.hasOwn(heads, word));
  return { nameOf, kindOf: kindWithoutName, misspelled, isBody };
}

/** In letters: shorter names are too like other words. */
const LONG = 8;

const MOST_REMEMBERED = 10_000;

// Every run of capitals is asked about, most of them again and again: looking them up is a dozen patterns each.
function remembering<T extends Pick<OutletNames, 'nameOf'>>(names: T): T {
  const known = new Map<string, string | null>();
  const nameOf = (words: string) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const name = names.nameOf(words);
    known.set(words, name);
    return name;
  };
  return { ...names, nameOf };
}

/** `The Harbinger`, which is a word as well: in small letters it is nobody's name. */
function isOrdinary(name: string): boolean {
  return /^The \p{Lu}\p{Ll}+$/u.test(name);
}

function kindOf(words: string): string | null {
  const kind = words.replace(/^(the|an?|other|some|several|many) /i, '').replace(/\s+/g, ' ');
  return KIND.test(kind) ? kind : null;
}

const KIND =
  /^([\p{L}.-]+ ){0,3}(media|press|news agenc(y|ies)|newswires?|newspapers?|broadcasters?|news outlets?|news sites?|news websites?|wire services?|state (tv|television|radio)|television|(?:public|local|national|commercial|private) (?:radio|papers?)|daily newspaper)( reports)?( (in|of) \p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)?)?$/iu;

/** The words by which an outlet's name is known: without article, possessive or what it is, in lower case. */
export function plainOutletName(words: string): string {
  return words
    .replace(/’/g, "'")
    .replace(/'s?$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^(the|an?|state-run|state|news agency|broadcaster|newspaper) /i, '')
    .trim()
    .toLowerCase();
}

// `CNN's ...`, `Fox News' Bill Hemmer`, `BBC correspondent Ada Lund`: the outlet owns the person who speaks or is spoken to.
function firstName(words: string): string {
  if (ITS_SOURCE.test(words)) return '';
  const owner =
    /^(.+?)[’']s?\s/.exec(words) ??
    /^(.+?) (?:[\p{L}.]+ ){0,3}(?:correspondent|reporter|journalist|anchor|host|presenter|editor|columnist)\b/u.exec(
      words,
    );
  return owner ? plainOutletName(owner[1]!) : '';
}

/** `the Mirror’s source`: whoever talks to an outlet does not speak for it. */
export const ITS_SOURCE = /\b(?:sources?|insiders?|informants?|tipsters?)$/i;

// `Norland's Army Radio`: a country's own.
function behindOwner(words: string): string {
  return words.replace(/^.*?[’']s\s/, '');
}
