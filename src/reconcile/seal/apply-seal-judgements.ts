import type { Judgement } from '../../model/judgement.ts';
import type { Seal } from '../../model/seal.ts';
import { joined, sameName, type Person } from './person.ts';
import { personOf } from './person-of.ts';
import { normaliseName, wordsOf } from './words.ts';

/**
 * What persons decided on seals: the latest standing judgement on a name wins over the machine. A name of two or more words is
 * sealed in all its forms; anything else, such as a describing role, as it is written.
 */
export function applySealJudgements(persons: readonly Person[], judgements: readonly Judgement[]): Person[] {
  const decided = new Map<string, { name: string; sealed: boolean }>();
  for (const { decision, retracted } of judgements.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (decision.kind !== 'seal' || retracted !== null) continue;
    // Taken out first, so that the order is that of the latest decisions.
    decided.delete(normaliseName(decision.name));
    decided.set(normaliseName(decision.name), decision);
  }
  let result = [...persons];
  for (const { name, sealed } of decided.values()) {
    const same = result.filter((person) => names(person, name));
    if (!sealed) result = result.filter((person) => !same.includes(person));
    else if (same.length === 0) result.push(personNamed(name));
  }
  return result;
}

/** True where these words name the sealed person. */
export function isNamed(seal: Seal, name: string): boolean {
  return names(personOf(seal), name);
}

function names(person: Person, name: string): boolean {
  const words = wordsOf(name).map((word) => word.norm);
  if (person.literals.some((literal) => normaliseName(literal) === normaliseName(name))) return true;
  return person.names.some((known) => joined(known) === joined(words) || (words.length > 1 && sameName(known, words)));
}

function personNamed(name: string): Person {
  const words = wordsOf(name);
  const isName = words.length > 1 && words.length < 6 && words.every((word) => word.capital);
  return {
    names: isName ? [words.map((word) => word.norm)] : [],
    literals: isName ? [] : [name.trim()],
    position: 'person',
  };
}
