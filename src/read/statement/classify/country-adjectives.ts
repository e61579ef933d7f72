import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { ActorMention } from '../../../model/mention.ts';

/** A state as an actor, by an adjective for it: `Iranian` in `an Iranian missile`. */
export type StateOf = (adjective: string) => Pick<ActorMention, 'name' | 'level' | 'country'> | null;

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
