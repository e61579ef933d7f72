import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { ActorMention } from '../../model/mention.ts';
import { stemOf } from './local-owners.ts';
import { signName } from './sign-name.ts';

/** What marks an owner where a country code would stand in the key of a name. */
const OWNER = '~';

/** The key of an office by whoever has it, where no codebook knows its country: `Karsk's Foreign Ministry` is not Velmora's. */
export function ownedKey(key: string, { name, partOf }: ActorMention, { institutionWords }: Codebooks): string {
  if (!key.startsWith('institution||') || partOf === null || !/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(partOf)) return key;
  const { head, telling, acronym } = signName(name, new Set(), institutionWords);
  if (head === null || acronym !== null || telling.length === 0) return key;
  return key.replace('||', `|${OWNER}${stemOf(partOf)}|`);
}

/** The key without the owner that {@link ownedKey} put in. */
export function withoutOwner(key: string): string {
  return key.startsWith(`institution|${OWNER}`) ? key.replace(/\|[^|]*\|/, '||') : key;
}

/** The owner that {@link ownedKey} put in, as {@link stemOf} gives it; null for none. */
export function ownerIn(key: string): string | null {
  return key.startsWith(`institution|${OWNER}`) ? key.split('|')[1]!.slice(OWNER.length) : null;
}
