import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Token, Tokens } from '../language/tokenise.ts';
import { namesIn, type NameEntry } from '../mention/name-entries.ts';
import { PhraseLexicon } from '../mention/phrase-lexicon.ts';

/** Words of a text that lead to a country: its name, an adjective, a capital, an agency, or a group that a codebook records there. */
export interface CountryReference {
  /** Half-open range of token indices. */
  first: number;
  last: number;
  country: string;
  /** `part`: of a longer word, as in `pro-Sarovian` or `SarovianGhosts`. */
  how: NameEntry['kind'] | 'part';
  /** What stands before it in the same word: `pro-`. */
  prefix: string;
}

/** Every reference to a country, in text order. `turkish hackers` counts as well, though news writes a capital. */
export function referencesIn(tokens: Tokens, codebooks: Codebooks): CountryReference[] {
  const { careless, forms } = looseFormsOf(codebooks);
  const found = [...namesIn(tokens, codebooks), ...careless.findAll(tokens)].flatMap(
    ({ first, last, values }): CountryReference[] => {
      const value = values.find(({ country }) => country !== null);
      return value ? [{ first, last, country: value.country!, how: value.kind, prefix: '' }] : [];
    },
  );
  const taken = new Set<number>();
  const kept = found.filter(({ first, last }) => {
    if (taken.has(first)) return false;
    for (let i = first; i < last; i++) taken.add(i);
    return true;
  });
  tokens.tokens.forEach((token, i) => {
    const part = taken.has(i) ? null : partOf(token, forms);
    if (part) kept.push({ first: i, last: i + 1, ...part, how: 'part' });
  });
  return kept.sort((a, b) => a.first - b.first);
}

// Pieces between hyphens and capitals: `pro-Russian`, `NorthKorea`, `MoroccanGhosts`.
function partOf({ text, norm }: Token, forms: ReadonlyMap<string, string>): { country: string; prefix: string } | null {
  // Most words are as small as they are normed, and of one piece.
  if ((text === norm && !text.includes('-')) || !/.[\p{Lu}-]/u.test(text)) return null;
  const pieces = [...text.matchAll(/\p{Lu}?\p{Ll}+/gu)];
  for (let length = 2; length > 0; length--)
    for (let i = 0; i + length <= pieces.length; i++) {
      const form = pieces.slice(i, i + length).map(([piece]) => piece);
      const country = forms.get(form.join(' ').toLowerCase());
      if (country) return { country, prefix: text.slice(0, pieces[i]!.index).toLowerCase() };
    }
  return null;
}

interface LooseForms {
  /** Adjectives as written without their capital. */
  careless: PhraseLexicon<NameEntry>;
  /** The country of each name and adjective, lower case; none shorter than four letters. */
  forms: ReadonlyMap<string, string>;
}

const opened = new WeakMap<Codebooks, LooseForms>();

/** Words that are not about Poland where they have no capital. */
const ORDINARY = new Set(['Polish']);

function looseFormsOf(codebooks: Codebooks): LooseForms {
  const known = opened.get(codebooks);
  if (known) return known;
  const { entries } = codebooks.countries;
  const loose = {
    careless: new PhraseLexicon(
      entries.flatMap(({ code, name, adjectives }) =>
        adjectives
          .filter((form) => form.length > 4 && !ORDINARY.has(form))
          .flatMap((form): [string, NameEntry][] => {
            const entry: NameEntry = { kind: 'adjective', country: code, name };
            const lower = form.toLowerCase();
            return [
              [lower, entry],
              [lower.replace(' ', '-'), entry],
              [form.replace(' ', '-'), entry],
            ];
          }),
      ),
    ),
    forms: new Map(
      entries.flatMap(({ code, name, adjectives, people }) =>
        [name, ...adjectives, ...people]
          .filter((form) => form.length > 3)
          .map((form): [string, string] => [form.toLowerCase(), code]),
      ),
    ),
  };
  opened.set(codebooks, loose);
  return loose;
}
