import { pushTo } from '../push-to.ts';
import type { Party, Turn } from './read-turn.ts';

/** Accusations of one report on one event, to be asked by whom they are against without going through all of them. */
export class AccusationIndex {
  readonly #byAccused = new Map<string, Turn[]>();
  readonly #order: ReadonlyMap<Turn, number>;

  constructor(turns: readonly Turn[]) {
    this.#order = new Map(turns.map((turn, i) => [turn, i]));
    for (const turn of turns) {
      for (const key of keysOf(turn.accused)) pushTo(this.#byAccused, key, turn);
      if (turn.chargesUnnamed) pushTo(this.#byAccused, UNNAMED, turn);
    }
  }

  /** Those against the side of the speaker, or against one whom the response speaks of or may speak up for, in their order: no other can fit. */
  concerning({ speaker, accused, speaksUp }: Turn): readonly Turn[] {
    return this.#against(new Set([...keysOf(speaker), ...keysOf(accused), ...(speaksUp ? [UNNAMED] : [])]));
  }

  /** Those against the same side as this one, in their order. */
  besides({ accused }: Turn): readonly Turn[] {
    return this.#against(new Set(keysOf(accused)));
  }

  #against(keys: ReadonlySet<string>): readonly Turn[] {
    const lists = [...keys].map((key) => this.#byAccused.get(key)).filter((list) => list !== undefined);
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }
}

/** Of charges against persons without a name. */
const UNNAMED = '';

function keysOf({ actors, countries }: Party): string[] {
  return [...actors, ...countries];
}
