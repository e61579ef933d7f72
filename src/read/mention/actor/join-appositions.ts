import type { Scene } from '../scene.ts';
import { headWord } from './head-words.ts';
import type { Draft } from './draft.ts';

/**
 * `the firm's founder, Name` and `Name, a ministry spokesman`: two mentions of one person. The name takes the role and what
 * it belongs to, and the description refers to the name. Drafts are in order.
 */
export function joinAppositions(scene: Scene, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, after] = [drafts[i - 1]!, drafts[i]!];
    if (!touches(scene, before, after)) continue;
    if (isRole(before) && isPerson(after)) join(before, after);
    else if (isPerson(before) && isRole(after)) join(after, before);
  }
}

function touches(scene: Scene, before: Draft, after: Draft): boolean {
  return (
    after.first === before.last + 1 &&
    scene.tokens[before.last]!.text === ',' &&
    scene.tokens[after.first]!.sentence === scene.tokens[before.first]!.sentence
  );
}

function isPerson({ value }: Draft): boolean {
  return value.form === 'name' && value.level === 'person';
}

function isRole({ value, head }: Draft): boolean {
  const word = headWord(head);
  return (
    value.form === 'description' && value.level === 'person' && word !== null && !word.plural && value.role !== null
  );
}

function join(role: Draft, person: Draft): void {
  const { value } = role;
  role.antecedent = person;
  role.open = false;
  person.value = {
    ...person.value,
    role: person.value.role ?? value.role,
    partOf: person.value.partOf ?? value.partOf,
    speaksFor: person.value.speaksFor ?? value.speaksFor,
    country: person.value.country ?? value.country,
  };
}
