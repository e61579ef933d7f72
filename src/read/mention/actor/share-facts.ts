import type { ActorMention } from '../../../model/mention.ts';
import type { Draft } from './draft.ts';

type Facts = Pick<ActorMention, 'country' | 'partOf' | 'role' | 'speaksFor'>;

/**
 * What one mention of a name says of it holds for the others in the report: the country that only the first mention gives,
 * the ministry a spokesperson belongs to. A name said with two countries keeps each where it stands.
 */
export function shareFacts(drafts: readonly Draft[]): void {
  const names = drafts.filter(({ value }) => value.form === 'name' && value.level !== 'state');
  const known = factsOf(names);
  for (const found of names) {
    const facts = known.get(fullName(found));
    if (facts) share(found, facts);
  }
}

function fullName(found: Draft): string {
  return (found.antecedent ?? found).value.name;
}

/** The facts of each name; none for a name that stands with two countries. */
function factsOf(names: readonly Draft[]): Map<string, Facts> {
  const known = new Map<string, Facts>();
  const divided = new Set<string>();
  for (const found of names) {
    const { partOf, role, speaksFor } = found.value;
    const country = found.basis === 'outside' ? null : found.value.country;
    const facts = known.get(fullName(found));
    if (!facts) known.set(fullName(found), { country, partOf, role, speaksFor });
    else if (facts.country && country && facts.country !== country) divided.add(fullName(found));
    else fill(facts, { country, partOf, role, speaksFor });
  }
  for (const name of divided) known.delete(name);
  return known;
}

function fill(facts: Facts, more: Facts): void {
  facts.country ??= more.country;
  facts.partOf ??= more.partOf;
  facts.role ??= more.role;
  facts.speaksFor ??= more.speaksFor;
}

function share(found: Draft, facts: Facts): void {
  // A country that the report gives is better than a codebook's.
  if (facts.country && (found.value.country === null || found.basis === 'outside')) {
    found.value = { ...found.value, country: facts.country };
    found.basis = 'stated';
  }
  if (found.value.level !== 'person') return;
  const { partOf, role, speaksFor } = found.value;
  found.value = {
    ...found.value,
    partOf: partOf ?? facts.partOf,
    role: role ?? facts.role,
    speaksFor: speaksFor ?? facts.speaksFor,
  };
}
