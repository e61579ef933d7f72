import type { Codebooks, StanceCues } from '../../../codebooks/codebooks.ts';
import type { AccusedCountry } from '../../model/annotated-report.ts';
import type { Token, Tokens } from '../language/tokenise.ts';
import type { ReadingAids } from '../reading-aids.ts';
import { scoreOne } from '../statement/weights/linear-scorer.ts';
import { countryFeatures } from './country-features.ts';
import { referencesIn, type CountryReference } from './references.ts';

/** A country that a text refers to, with what is asked of it. */
export interface CountryCase {
  country: string;
  references: CountryReference[];
  hashes: number[];
}

/** How far the opening of a report reaches, in characters: weights were learned on descriptions of that length. */
const OPENING = 2000;

/** Log-odds from which a country counts as accused, and how much more the second needs than the first. */
const LIMIT = -0.75;
const FURTHER = 1;

/** The countries on which the opening of a report lays a hostile act, likeliest first. */
export function readAccusedCountries(
  tokens: Tokens,
  { codebooks, accusedCountries }: Pick<ReadingAids, 'codebooks' | 'accusedCountries'>,
): AccusedCountry[] {
  const opening = openingOf(tokens);
  return chooseAccused(
    countryCases(opening, codebooks).map((one) => ({ ...one, odds: scoreOne(accusedCountries, one.hashes) })),
  ).map(({ country, odds, references }) => ({
    country,
    score: chanceOf(odds),
    spans: references.map(({ first, last }) => ({
      start: opening.tokens[first]!.start,
      end: opening.tokens[last - 1]!.end,
    })),
  }));
}

function openingOf(text: Tokens): Tokens {
  const tokens = text.tokens.filter(({ start }) => start < OPENING);
  return tokens.length === text.tokens.length ? text : { ...text, tokens };
}

// In hundredths; words are never certain.
function chanceOf(odds: number): number {
  return Math.min(0.99, Math.round(100 / (1 + Math.exp(-odds))) / 100);
}

/** Those whose odds are high enough, likeliest first. */
export function chooseAccused<T extends { odds: number }>(cases: readonly T[]): T[] {
  return [...cases].sort((a, b) => b.odds - a.odds).filter(({ odds }, i) => odds > LIMIT + (i > 0 ? FURTHER : 0));
}

const ACT =
  /hack|cyber|ddos|denial-of-service|deface|malware|spyware|ransom|phish|trojan|virus|intru|breach|espionage|surveil|wiretap|leak|stole|attack|accus|blam|attribut/;

const opened = new WeakMap<StanceCues, ReadonlySet<string>>();

function hostileIn(stances: StanceCues): ReadonlySet<string> {
  let lemmas = opened.get(stances);
  if (!lemmas) opened.set(stances, (lemmas = new Set([...stances.hostile.verbs, ...stances.hostile.nouns])));
  return lemmas;
}

/** Every country that a text refers to, in the order of first reference; none where neither an act nor a group is. */
export function countryCases(tokens: Tokens, codebooks: Codebooks): CountryCase[] {
  const references = referencesIn(tokens, codebooks);
  const hostile = hostileIn(codebooks.stances);
  const isOfAct = ({ norm, lemma }: Token) => hostile.has(lemma) || ACT.test(norm);
  if (!references.some(({ how }) => how === 'group') && !tokens.tokens.some(isOfAct)) return [];
  return [...new Set(references.map(({ country }) => country))].map((country) => ({
    country,
    references: references.filter((one) => one.country === country),
    hashes: countryFeatures(tokens, references, country, (lemma) => hostile.has(lemma)),
  }));
}
