import type { Judgement } from '../../model/judgement.ts';
import type { Seal } from '../../model/seal.ts';
import { joined, longWords, sameName, type Person } from './person.ts';
import { personOf } from './person-of.ts';
import { comparableName, wordsOf } from './words.ts';

/**
 * What persons decided on seals: the latest standing judgement on a name wins over the machine. A name of two or more words is
 * sealed in all its forms; anything else, such as a describing role, as it is written. A name is shown only as it is spelled:
 * where its bearer has namesakes, or spellings nobody decided on, the person stays sealed and is marked as sealed again.
 */
export function applySealJudgements(persons: readonly Person[], judgements: readonly Judgement[]): Person[] {
  const decided = new Map<string, { name: string; sealed: boolean }>();
  for (const { decision, retracted } of judgements.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (decision.kind !== 'seal' || retracted !== null) continue;
    // Taken out first, so that the order is that of the latest decisions.
    decided.delete(spellingKey(decision.name));
    decided.set(spellingKey(decision.name), decision);
  }
  const shown = new Set([...decided].filter(([, { sealed }]) => !sealed).map(([spelling]) => spelling));
  let result = [...persons];
  for (const [spelling, { name, sealed }] of decided) {
    const meant = result.filter((person) => (sealed ? names(person, name) : spellingsOf(person).includes(spelling)));
    if (!sealed) result = result.filter((person) => !meant.includes(person) || !isShown(person, shown));
    else if (meant.length === 0) result.push(personNamed(name));
    // Marked in place: of several with one name each knows the others themselves, not copies of them.
    for (const person of meant) person.sealedAgain = !sealed;
  }
  return result;
}

function isShown(person: Person, shown: ReadonlySet<string>): boolean {
  return !person.twin && spellingsOf(person).every((spelling) => shown.has(spelling));
}

/** The spellings an unsealing has to decide on: the names in full, or what else the person is known by where there are none. */
export function spellingsOf({ names, literals }: Person): string[] {
  const full = names.filter((words) => longWords(words).length > 1);
  const known = full.length > 0 ? full : names;
  return known.length > 0 ? known.map((words) => spellingKey(words.join(' '))) : literals.map(spellingKey);
}

/** What two writings of one spelling share: their words, in any order and case. */
export function spellingKey(name: string): string {
  const words = wordsOf(name).map((word) => word.norm);
  return words.sort().join(' ');
}

/** True where these words name the sealed person. */
export function isNamed(seal: Seal, name: string): boolean {
  return names(personOf(seal), name);
}

function names(person: Person, name: string): boolean {
  const words = wordsOf(name).map((word) => word.norm);
  if (person.literals.some((literal) => comparableName(literal) === comparableName(name))) return true;
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
