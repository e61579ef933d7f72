import { formsOfCountry } from '../../language/forms-of-country.ts';
import { plainLetters } from '../../../model/words/plain-letters.ts';
import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { Named } from './named.ts';

/** A state as an actor, by what stands for it: `Norlandic` in `a Norlandic missile`, or its code. */
export type StateOf = (sign: string) => Named | null;

const opened = new WeakMap<object, StateOf>();

/** The states of the codebook by their adjectives, capitals aside; opened once. */
export function stateByAdjective({ countries }: Pick<Codebooks, 'countries'>): StateOf {
  let states = opened.get(countries);
  if (!states) opened.set(countries, (states = open(countries.entries)));
  return states;
}

function open(entries: Codebooks['countries']['entries']): StateOf {
  const byAdjective = new Map<string, ReturnType<StateOf>>();
  for (const { code, name, adjectives } of entries)
    for (const adjective of adjectives) byAdjective.set(adjective, { name, level: 'state', country: code });
  return (adjective) => byAdjective.get(adjective) ?? null;
}

const byCapital = new WeakMap<object, StateOf>();

/** The states of the codebook by their capitals. */
export function stateByCapital({ countries }: Pick<Codebooks, 'countries'>): StateOf {
  let states = byCapital.get(countries);
  if (!states) {
    const named = new Map(
      countries.entries.flatMap(({ code, name, capitals }) =>
        capitals.map((capital) => [plainLetters(capital), { name, level: 'state' as const, country: code }] as const),
      ),
    );
    byCapital.set(countries, (states = (capital) => named.get(plainLetters(capital)) ?? null));
  }
  return states;
}

const byCode = new WeakMap<object, StateOf>();

/** The states of the codebook by their codes. */
export function stateByCode({ countries }: Pick<Codebooks, 'countries'>): StateOf {
  let states = byCode.get(countries);
  if (!states) {
    const named = new Map(
      countries.entries.map(({ code, name }) => [code, { name, level: 'state' as const, country: code }]),
    );
    byCode.set(countries, (states = (code) => named.get(code) ?? null));
  }
  return states;
}

const words = new WeakMap<object, ReadonlySet<string>>();

/** Every word, in lower case, of what the codebook calls states, their peoples and capitals. */
export function wordsOfStates({ countries }: Pick<Codebooks, 'countries'>): ReadonlySet<string> {
  let known = words.get(countries);
  if (!known) {
    const names = countries.entries.flatMap(formsOfCountry);
    words.set(countries, (known = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)))));
  }
  return known;
}
