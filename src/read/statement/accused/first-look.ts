import type { Stance } from '../../../model/statement.ts';
import type { Named, Party } from '../party/named.ts';

/** Whom a first look took one statement to accuse: everybody it thought of, with the chance that it is meant. */
export interface FirstLook {
  side: Party;
  home: Named | null;
  speaker: string | null;
  stance: Stance;
  /** Whom the report leans on as accused from there on. */
  likeliest: Named | null;
  chances: readonly { actor: Named; chance: number }[];
  /** Whose names its content holds: who is accused beside a state is likely its own. */
  countries: ReadonlySet<string>;
}

/** One of those whom a statement may accuse. */
export interface Entry {
  key: string;
  actor: Named;
  chance: number;
}

/** Chances below this are noise. */
const LEAST = 0.1;

/** Those whom a first look takes to be accused with any chance worth counting. */
export function entriesOf({ chances }: FirstLook): Entry[] {
  return chances.flatMap(({ actor, chance }) => (chance < LEAST ? [] : [{ key: keyOf(actor), actor, chance }]));
}

/** One key for whoever `sameNamed` takes for one. */
export function keyOf({ name, level, country }: Named): string {
  return level === 'state' && country !== null ? `=${country}` : name.toLowerCase();
}
