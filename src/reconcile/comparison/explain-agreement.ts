import { normaliseName } from '../actor/normalise-name.ts';
import { valueKey } from '../field/value-key.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Ground } from './ground.ts';
import type { Side } from './pair.ts';

/** The same value with the same doubt. One name for an actor that was only inferred to be the other is said to be so. */
export const explainAgreement: Explanation = ({ a, b }, ground) => {
  if (!sameValue(a, b) || a.reading.hedged !== b.reading.hedged) return null;
  const same = a.words.toLowerCase() === b.words.toLowerCase();
  if (same) return { relation: 'agrees', why: `both say ${quoted(a.words)}` };
  const alias = inferredAlias(a, b, ground);
  const why = `${quoted(a.words)} and ${quoted(b.words)} give the same value`;
  return {
    relation: 'agrees',
    why: alias ? `${quoted(a.words)} and ${quoted(b.words)} are taken for one: ${alias}` : why,
  };
};

export function sameValue(a: Side, b: Side): boolean {
  const [x, y] = [a.reading.value, b.reading.value];
  if (x === null || y === null) return false;
  return valueKey(x) === valueKey(y) || (x.kind === 'actor' && y.kind === 'actor' && sameName(a.words, b.words));
}

/** One name in one order or another: `the 3rd Signals Brigade of Norland`, `Norland's 3rd Signals Brigade`. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    normaliseName(name)
      .split(' ')
      .filter((word) => word !== 'of' && word !== 'the')
      .sort()
      .join(' '),
  );
  return x === y;
}

/** Why the two names are taken for one actor, where that was inferred and not stated. */
function inferredAlias(a: Side, b: Side, { actors }: Ground): string | null {
  const value = a.reading.value;
  const actor = value?.kind === 'actor' && value.actor ? actors.get(value.actor) : null;
  const within = (side: Side, words: string) => side.words.toLowerCase().includes(words.toLowerCase());
  const alias = actor?.aliases.find(({ basis, name }) => basis === 'inferred' && within(a, name) !== within(b, name));
  return alias?.why ?? null;
}
