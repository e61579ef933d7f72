import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { plainLetters } from '../../model/words/plain-letters.ts';
import { isCapitalised } from '../language/capital.ts';
import type { Tokens } from '../language/tokenise.ts';
import { PhraseLexicon, type FoundPhrase } from './phrase-lexicon.ts';
import { placeShared, sharedNames } from './shared-names.ts';

/** What a codebook knows a name as. */
export type NameEntry =
  | { kind: 'country' | 'adjective' | 'people' | 'capital' | 'seat' | 'place'; country: string; name: string }
  | { kind: 'agency'; country: string | null; name: string; shared: boolean }
  | { kind: 'outlet' | 'group'; country: string | null; name: string };

const opened = new WeakMap<Codebooks, PhraseLexicon<NameEntry>>();

const found = new WeakMap<Tokens, { codebooks: Codebooks; names: readonly FoundPhrase<NameEntry>[] }>();

/** Every proper name of the codebooks in a text, looked up once for all who ask. */
export function namesIn(text: Tokens, codebooks: Codebooks): readonly FoundPhrase<NameEntry>[] {
  const before = found.get(text);
  if (before?.codebooks === codebooks) return before.names;
  const lexicon = lexiconOf(codebooks);
  const names = placeShared(withPeoples(text, lexicon.findAll(text), lexicon));
  found.set(text, { codebooks, names });
  return names;
}

/** In words: as long as the name of a body may be. */
const LONGEST = 10;

// `The Norlander Signals Directorate`: a paper called after a people is not meant where a name goes on.
function withPeoples(
  { prose, tokens }: Tokens,
  hits: readonly FoundPhrase<NameEntry>[],
  lexicon: PhraseLexicon<NameEntry>,
): FoundPhrase<NameEntry>[] {
  let end = 0;
  return hits.flatMap((hit) => {
    if (hit.first < end) return [];
    const people = isPaper(tokens, hit)
      ? lexicon.findAll({ prose, tokens: tokens.slice(hit.first + 1, hit.first + LONGEST) })[0]
      : undefined;
    if (people?.first !== 0) return [hit];
    end = people.last + hit.first + 1;
    return [{ ...people, first: hit.first + 1, last: end }];
  });
}

// `The Norlander` before another capital.
function isPaper(tokens: Tokens['tokens'], { first, last, values }: FoundPhrase<NameEntry>): boolean {
  const next = tokens[last];
  const named = last - first === 2 && tokens[first]!.norm === 'the' && values.every(({ kind }) => kind === 'outlet');
  return named && next !== undefined && next.sentence === tokens[first]!.sentence && isCapitalised(next.text);
}

function lexiconOf(codebooks: Codebooks): PhraseLexicon<NameEntry> {
  let lexicon = opened.get(codebooks);
  if (!lexicon) opened.set(codebooks, (lexicon = new PhraseLexicon(entriesOf(codebooks))));
  return lexicon;
}

function* entriesOf(codebooks: Codebooks): Iterable<[form: string, entry: NameEntry, marked?: boolean]> {
  for (const { code, name, aliases, adjectives, people, capitals, metonyms } of codebooks.countries.entries) {
    for (const form of [name, ...aliases]) yield [form, { kind: 'country', country: code, name }];
    for (const form of adjectives) yield [form, { kind: 'adjective', country: code, name }];
    for (const form of people) yield [form, { kind: 'people', country: code, name }];
    for (const form of spelledApart(capitals)) yield [form, { kind: 'capital', country: code, name: form }];
    for (const form of metonyms) yield [form, { kind: 'seat', country: code, name: form }];
  }
  for (const { country, names } of codebooks.places.entries) {
    for (const name of names) yield [name, { kind: 'place', country, name }];
  }
  const isShared = sharedNames(codebooks);
  for (const [form, known] of formsOf(codebooks.agencies.entries))
    yield [form, { kind: 'agency', ...known, shared: known.country !== null && isShared(form) }];
  // Without its mark a paper of a single word is any word: `the Liberation Army`.
  for (const [form, known] of formsOf(codebooks.outlets.entries))
    yield [form, { kind: 'outlet', ...known }, !form.includes(' ')];
  for (const [form, known] of formsOf(codebooks.threatActors.entries)) {
    yield [form, { kind: 'group', ...known }];
    if (/^[A-Z]+\d+$/.test(form))
      for (const gap of [' ', '-']) yield [form.replace(/(?=\d)/, gap), { kind: 'group', ...known }];
  }
}

/** The names that are not one another with other marks: the lexicon finds those as one. */
function spelledApart(names: readonly string[]): Iterable<string> {
  return new Map(names.map((name) => [plainLetters(name), name])).values();
}

type Known = { name: string; country: string | null };

/** Every way to write each name, with the entry's own. */
function* formsOf(entries: readonly (Known & { aliases: readonly string[] })[]): Iterable<[string, Known]> {
  for (const { name, aliases, country } of entries) {
    for (const form of [name, ...aliases]) {
      yield [form, { name, country }];
      if (/^[A-Z]{2,4}$/.test(form)) yield [`${[...form].join('.')}.`, { name, country }];
    }
  }
}
