import type { Event } from '../../model/event.ts';
import { passedOn } from '../../model/passed-on.ts';
import { PERSONAL_PRONOUN } from '../../model/words/pronouns.ts';
import type { Stance, Statement } from '../../model/statement.ts';
import { actorsByName } from './actors-by-name.ts';
import { copiesBySpeaker } from './share-answers.ts';
import type { View } from './view-dossier.ts';

/** One who accuses, whom, and how: with the statements that do so, each once with its copies. */
export interface AccusationPair {
  who: string;
  /** Null where nobody is named. */
  whom: string | null;
  stance: Stance;
  /** False of a source not named and of an outlet in its own voice. */
  named: boolean;
  /** How many accusations; copies are one. */
  accusations: number;
  statements: Statement[];
}

/**
 * Who accuses whom in an event, the pair whose accusation is made most often first, among equals one against somebody with a name; an
 * accusation made in return is a pair of its own.
 */
export function pairAccusations(view: View, event: Event): AccusationPair[] {
  const told = event.statements.flatMap((id) => view.statements.get(id) ?? []);
  const others = passedOn(told);
  const known = actorsByName(view);
  const pairs = new Map<string, AccusationPair>();
  for (const stance of ['accuse', 'counter-accuse'] as const) {
    const said = told.filter((one) => one.stance === stance && !others.has(one.id));
    for (const [speaker, copied] of copiesBySpeaker(view, said)) {
      const who = speaker.replace(/,$/, '');
      for (const { first, copies } of copied) {
        const whom = first.accused === null ? null : (known.get(first.accused)?.name ?? first.accused);
        const key = JSON.stringify([who, whom, stance]);
        const pair = pairs.get(key) ?? {
          who,
          whom,
          stance,
          named: isNamed(view, first),
          accusations: 0,
          statements: [],
        };
        pair.accusations++;
        pair.statements.push(first, ...copies);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.statements.length - a.statements.length || hasName(b) - hasName(a));
}

function hasName({ whom }: AccusationPair): number {
  return whom !== null && /^\p{Lu}|^\[/u.test(whom) ? 1 : 0;
}

/** True of whoever is named; false of a source not named and of an outlet in its own voice. */
export function isNamed(view: View, { id, voice, actor }: Statement): boolean {
  return view.actorOf.has(id) || (voice === 'source' && actor !== null && !PERSONAL_PRONOUN.test(actor));
}
