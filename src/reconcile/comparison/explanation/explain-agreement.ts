import { quoted, type Explanation } from './explanation.ts';
import type { Ground } from '../ground.ts';
import type { Side } from '../pair.ts';
import { sameValue } from '../same-value.ts';

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

/** Why the two names are taken for one actor, where that was inferred and not stated. */
function inferredAlias(a: Side, b: Side, { actors }: Ground): string | null {
  const value = a.reading.value;
  const actor = value?.kind === 'actor' && value.actor ? actors.get(value.actor) : null;
  const within = (side: Side, words: string) => side.words.toLowerCase().includes(words.toLowerCase());
  const alias = actor?.aliases.find(({ basis, name }) => basis === 'inferred' && within(a, name) !== within(b, name));
  return alias?.why ?? null;
}
