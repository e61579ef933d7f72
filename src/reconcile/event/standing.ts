import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import { normaliseName } from '../actor/normalise-name.ts';

/**
 * What kind of voice an actor's name says it is: a public authority, an outlet, or any other: a vendor, a party, a name of which
 * nothing is known.
 */
export function standingOf(
  { level, name }: Pick<Actor, 'level' | 'name'>,
  codebooks: Codebooks,
): 'public' | 'outlet' | 'other' {
  const known = namesOf(codebooks);
  const normal = normaliseName(name);
  if (known.outlets.has(normal)) return 'outlet';
  return level === 'state' || known.public.some((words) => ` ${normal} `.includes(` ${words} `)) ? 'public' : 'other';
}

interface KnownNames {
  public: readonly string[];
  outlets: ReadonlySet<string>;
}

const byBook = new WeakMap<object, KnownNames>();

function namesOf({ institutionWords, outlets }: Codebooks): KnownNames {
  let names = byBook.get(outlets);
  if (!names) {
    const written = outlets.entries.flatMap(({ name, aliases }) => [name, ...aliases]);
    names = { public: institutionWords.public, outlets: new Set(written.map(normaliseName)) };
    byBook.set(outlets, names);
  }
  return names;
}
