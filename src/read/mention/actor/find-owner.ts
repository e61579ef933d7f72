import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { headWord } from './head-words.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** What stands for the owner in `its ministry`, as a pronoun of its own. */
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['their', 'they'],
]);

/** `Its foreign ministry`: the ministry of the state that the pronoun stands for; other owners are told as such and keep their words. */
export function findOwner(scene: MentionScene, drafts: readonly Draft[], at: number): void {
  const found = drafts[at]!;
  const head = PRONOUNS.get(scene.tokens[found.first]!.norm);
  if (!head || found.value.form !== 'description' || found.last - found.first < 2) return;
  if (headWord(found.head)?.kind !== 'body' || found.value.country !== null || found.value.partOf !== null) return;
  const owner = ownerOf(scene, drafts, at, head);
  if (owner?.value.level !== 'state') return;
  const name = found.value.name.replace(/^\S+ /, '');
  found.value = { ...found.value, name, country: owner.value.country, partOf: owner.value.name };
  found.basis = 'inferred';
}

function ownerOf(scene: MentionScene, drafts: readonly Draft[], at: number, head: string): Draft | null {
  const found = drafts[at]!;
  const first = Math.max(0, at - NEAR);
  const pronoun: Draft = { ...found, last: found.first + 1, head, value: { ...found.value, form: 'pronoun' } };
  const owner = resolvePronoun(scene, [...drafts.slice(first, at), pronoun], at - first);
  return owner?.antecedent ?? owner;
}

/** In mentions. */
const NEAR = 60;
