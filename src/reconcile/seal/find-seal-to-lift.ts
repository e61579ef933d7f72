import { Refusal } from '../../model/refusal.ts';
import { isSealCode, OTHER_CODES, type Seal } from '../../model/seal.ts';
import { isNamed, spellingKey, spellingsOf } from './apply-seal-judgements.ts';
import { byCode } from './list-seals.ts';
import { personOf } from './person-of.ts';

/**
 * Whom an unsealing means, by a code, a label or the name as it is spelled, and every spelling of that name to decide on, the
 * fullest first. Throws a refusal where nobody is called so, where only a name much like it is sealed, and where showing the
 * one would show another sealed person.
 */
export function findSealToLift(seals: readonly Seal[], typed: string): { code: string; spellings: string[] } {
  const seal = byCode(seals, typed) ?? seals.find((each) => isSpelled(each, typed));
  if (!seal)
    throw notMeant(
      typed,
      seals.filter((each) => isNamed(each, typed)),
    );
  const spellings = writtenSpellings(seal);
  if (seals.some((other) => other.code !== seal.code && spellings.some((name) => isNamed(other, name))))
    throw new Refusal(
      'usage',
      `Another sealed person has the name of ${seal.label}: to show the one would show the other, so both stay sealed.`,
    );
  return { code: seal.code, spellings };
}

function notMeant(typed: string, near: readonly Seal[]): Refusal {
  if (near.length === 0 && isSealCode(typed.trim())) return new Refusal('nothing', `${typed.trim()}: ${OTHER_CODES}`);
  const sentence =
    near.length > 0
      ? `Nobody is sealed under a name spelled so, but ${near.map(({ label }) => label).join(' and ')} under one much like it: type ${near.map(({ code }) => code).join(' or ')} if you mean that person.`
      : 'No sealed person of this case is called so: "gainsay seals" shows who is sealed; give the name, or the code of the seal.';
  return new Refusal(near.length > 0 ? 'usage' : 'nothing', sentence);
}

/** As the reports write them. */
function writtenSpellings(seal: Seal): string[] {
  const wanted = new Set(spellingsOf(personOf(seal)));
  const written = Map.groupBy(seal.forms, spellingKey);
  return [...written].filter(([spelling]) => wanted.has(spelling)).map(([, forms]) => forms[0]!);
}

function isSpelled(seal: Seal, typed: string): boolean {
  const person = personOf(seal);
  return [...spellingsOf(person), ...person.literals.map(spellingKey)].includes(spellingKey(typed));
}
