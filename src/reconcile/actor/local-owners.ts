import type { InstitutionWords } from '../../../codebooks/codebooks.ts';
import type { NameNode } from './name-node.ts';
import { normaliseName } from './normalise-name.ts';

/** A state that no codebook knows, as one with offices of its own: by the beginning of its name, as `Velmoran` begins like `Velmora`. */
export type LocalOwners = ReadonlyMap<string, string>;

/** The states that own what only states have: `Karsk's foreign ministry`, `Embassy of Karsk`. */
export function localOwners(nodes: readonly NameNode[], book: InstitutionWords): LocalOwners {
  const owners = new Map<string, string>();
  for (const node of nodes) {
    if (node.country !== null || !isOfAState(node, book)) continue;
    const after = [...node.written.keys()].flatMap((name) => OWNER_BEHIND.exec(name)?.[1] ?? []);
    const behind = after.filter((owner) => isWhole(node, owner));
    for (const owner of [...node.partOf, ...behind])
      if (isOneName(owner, book) && !owners.has(stemOf(owner))) owners.set(stemOf(owner), owner);
  }
  return owners;
}

// `Karsk's security service`: a state has one.
function isOfAState({ sign, written, partOf }: NameNode, { single }: InstitutionWords): boolean {
  if (sign.head !== null && OF_A_STATE.has(sign.head)) return true;
  const names = [...written.keys()].map(normaliseName);
  return [...partOf]
    .map(normaliseName)
    .some((owner) =>
      names.some((name) => name.startsWith(`${owner} `) && single.includes(name.slice(owner.length + 1))),
    );
}

const OF_A_STATE: ReadonlySet<string> = new Set(['ministry', 'embassy', 'parliament', 'army', 'navy']);
const OWNER_BEHIND = / of (?:the )?(\p{Lu}\p{Ll}[\p{L}-]+)$/u;

/** `Foreign Ministry of Sarovia`, `Embassy of Sarovia`, but not `Ministry of Defence`: without the owner it still says which office. */
function isWhole({ sign }: NameNode, owner: string): boolean {
  return sign.head !== 'ministry' || sign.telling.some((word) => word !== normaliseName(owner));
}

function isOneName(owner: string, book: InstitutionWords): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(owner) && !(normaliseName(owner) in book.heads);
}

/** How names of one state and its people begin. */
export function stemOf(name: string): string {
  return normaliseName(name).slice(0, STEM);
}

const STEM = 5;

/** Which of the owners a name gives, if one: as its possessor, or by a word of its own. */
export function ownerOf(node: NameNode, owners: LocalOwners): string | null {
  if (node.country !== null) return null;
  const stems = new Set([...node.partOf, ...node.sign.words].map(stemOf).filter((stem) => owners.has(stem)));
  return stems.size === 1 ? [...stems][0]! : null;
}
