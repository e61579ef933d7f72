import { normaliseName } from '../../actor/normalise-name.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Ground } from '../ground.ts';
import type { Side } from '../pair.ts';
import { isAcronymSlip, misheardIn, misspelledIn } from '../name-likeness.ts';
import { isTiedTo } from '../tied-to.ts';

/**
 * One name written in two ways that look or sound alike: one of the two is a slip of the ear or the pen. The
 * words are also held against the other names of the actor, so that an acronym meets its spelled-out body.
 */
export const explainGarbledName: Explanation = ({ field, a, b }, ground) => {
  if (isTiedTo(a, b) || isTiedTo(b, a)) return null;
  const [own, other] = [nameIn(a), nameIn(b)];
  if (own === null || other === null || isNameWithin(own, other) || isNameWithin(other, own)) return null;
  const direct =
    (misspelledIn(own, other) ?? (field === 'name' && isSlip(own, other))) &&
    `${quoted(a.words)} and ${quoted(b.words)}`;
  const letters = direct || throughOther(own, b, ground) || throughOther(other, a, ground);
  if (!letters) return null;
  // The names as they stand: a part of one could not be sealed.
  const differ =
    /\d/.test(own) && /\d/.test(other)
      ? 'figures that are easily turned'
      : 'letters that are easily misheard or mistyped';
  const why = `${letters} differ only in ${differ}: one name, written in two ways`;
  return { relation: 'garbles', why };
};

/** What `name` holds was found to be alike by sound or as an acronym of the same words. */
function isSlip(own: string, other: string): boolean {
  return isAcronymSlip(own, other) || misheardIn(own, other);
}

/** `Berg` for `Kasimir Berg`: shorter, and spelled alike. */
function isNameWithin(short: string, long: string): boolean {
  const words = normaliseName(long).split(' ');
  return normaliseName(short)
    .split(' ')
    .every((word) => words.includes(word));
}

/** `“ISEFCOM” and “ICEFCOM”, another name of “Information ... Command”`, where they differ by spelling; else null. */
function throughOther(name: string, side: Side, ground: Ground): string | null {
  const found = otherNames(side, ground).find((alias) => misspelledIn(name, alias));
  return found === undefined ? null : `${quoted(name)} and ${quoted(found)}, another name of ${quoted(side.words)},`;
}

function nameIn({ reading: { value }, words }: Side): string | null {
  return value?.kind === 'actor' ? words.replace(/^told\s+/, '') : null;
}

/** The other names of the actor behind the words; none where the words themselves are only proposed to mean it. */
function otherNames({ reading: { value }, words }: Side, { actors }: Ground): string[] {
  const actor = value?.kind === 'actor' && value.actor !== null ? actors.get(value.actor) : undefined;
  if (!actor) return [];
  const written = normaliseName(words);
  const proposed = actor.aliases.some(({ name, basis }) => basis === 'inferred' && normaliseName(name) === written);
  return proposed ? [] : actor.aliases.map(({ name }) => name);
}
