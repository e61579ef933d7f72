import { clauseAbout } from '../grammar/clause-about.ts';
import { rangeAt, spanOf } from '../grammar/prose.ts';
import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * `Dane, whom prosecutors charged with theft`, `a clerk who police say wrote the code`: whom the clause is about. Null elsewhere, and for
 * a thing: `an attack which Norvane blames on Ostmark`.
 */
export function toldOfBefore({ prose, candidate: { cue, content }, actors }: Scene): Named | null {
  const clause = cue && clauseAbout(prose, rangeAt(prose, cue));
  if (!clause) return null;
  const before = spanOf(prose, clause.toldOf)!;
  const isThing = prose.words[clause.speaker.first - 1]!.norm === 'which';
  const last = content.at(-1)!;
  if (isThing && !OF_A_DEED.test(prose.text.slice(last.start, last.end))) return null;
  const named = actors.best(before)?.value;
  const name = prose.text.slice(before.start, before.end).replace(/\s+/g, ' ');
  if (named || (isThing && !/\p{Lu}/u.test(name))) return named ?? null;
  return { name, level: isThing ? 'organisation' : 'person', country: null };
}

const OF_A_DEED = /^(?:of|with|for)\s/;
