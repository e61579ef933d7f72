import type { ActorMention } from '../../../model/mention.ts';
import type { Draft } from './draft.ts';

type Facts = Pick<ActorMention, 'country' | 'partOf' | 'role' | 'speaksFor'>;

/**
 * What one mention of a name says of it holds for the others in the report: the country that only the first mention gives,
 * the ministry a spokesperson belongs to. A name said with two countries keeps each where it stands.
 */
export function shareFacts(drafts: readonly Draft[]): void {
  const known = new Map<string, Facts>();
  const divided = new Set<string>();
  for (const { value, basis, antecedent } of drafts) {
    if (value.form !== 'name' || value.level === 'state') continue;
    const name = (antecedent ?? { value }).value.name;
    const facts = known.get(name);
    if (!facts)
      known.set(name, {
        country: basis === 'outside' ? null : value.country,
        partOf: value.partOf,
        role: value.role,
        speaksFor: value.speaksFor,
      });
    else if (facts.country && value.country && facts.country !== value.country && basis !== 'outside')
      divided.add(name);
    else fill(facts, value, basis === 'outside');
  }
  for (const found of drafts) {
    if (found.value.form !== 'name') continue;
    const name = (found.antecedent ?? found).value.name;
    const facts = known.get(name);
    if (!facts || divided.has(name)) continue;
    // A country the report itself gives is better than a codebook's.
    if (facts.country && (found.value.country === null || found.basis === 'outside')) {
      found.value = { ...found.value, country: facts.country };
      found.basis = 'stated';
    }
    if (found.value.level === 'person')
      found.value = {
        ...found.value,
        partOf: found.value.partOf ?? facts.partOf,
        role: found.value.role ?? facts.role,
        speaksFor: found.value.speaksFor ?? facts.speaksFor,
      };
  }
}

function fill(facts: Facts, value: Facts, outside: boolean): void {
  if (!outside) facts.country ??= value.country;
  facts.partOf ??= value.partOf;
  facts.role ??= value.role;
  facts.speaksFor ??= value.speaksFor;
}
