import { isSameSide } from './answer-sides.ts';
import type { Answerable } from './answerable.ts';

/**
 * For each accusation, whether `answer` may answer it. A denial answers what is put to its own side, or to the one it names;
 * one by another side only where it speaks of the same act, or points back, `the charges`, and nothing is put to its own
 * side. Only countries that are known part two sides. Nobody answers what it says itself, but to confirm it. What is merely not
 * known, `was not disclosed`, is nobody's answer, and neither is proof that somebody owes.
 */
export function mayAnswer(answer: Answerable, accusations: readonly Answerable[]): boolean[] {
  const { stance, source } = answer.statement;
  if (stance === 'confirm') return accusations.map(() => true);
  if (stance === 'withhold' && (source === null || PROOF.test(answer.words))) return accusations.map(() => false);
  const isOwn = ({ actor }: Answerable) => answer.actor !== null && answer.actor.whole === actor?.whole;
  if (stance === 'withhold') return accusations.map((accusation) => !isSameSide(answer, accusation));
  if (stance !== 'deny') return accusations.map((accusation) => !isOwn(accusation));
  const sides = accusations.map((accusation) => compareSides(answer, accusation));
  const back = pointsBack(answer);
  const ownSide = sides.includes('same');
  return sides.map((side, i) => {
    const accusation = accusations[i]!;
    if (isOwn(accusation)) return false;
    return side !== 'other' || (back ? !ownSide : sharesAct(answer, accusation));
  });
}

/** Both speak of one thing, whomever they name: a word in common beside the name of the accused. */
function sharesAct(answer: Answerable, { stems, statement }: Answerable): boolean {
  const name = statement.accused?.toLowerCase() ?? '';
  return [...stems].some((stem) => answer.stems.has(stem) && !name.includes(stem));
}

function compareSides(
  { statement: denial }: Answerable,
  { statement, words }: Answerable,
): 'same' | 'other' | 'unknown' {
  const names = [denial.actor, denial.accused].filter((name) => name !== null);
  const countries = [denial.actorCountry, denial.accusedCountry].filter((country) => country !== null);
  if (statement.accused !== null && names.includes(statement.accused)) return 'same';
  // One may be accused beside the one that reading takes for the accused.
  if (names.some((name) => words.startsWith(name.toLowerCase()) || words.includes(` and ${name.toLowerCase()}`)))
    return 'same';
  if (statement.accusedCountry === null || countries.length === 0) return 'unknown';
  return countries.includes(statement.accusedCountry) ? 'same' : 'other';
}

const PROOF = /\b(evidence|proof)\b/;
const NAMES_CLAIM =
  /\b(accus\w+|alleg\w+|claims?|charges?|assertions?|suggestions?|reports?|findings?|involvement|wrongdoing|responsibility|(?:any|no) (?:role|link|part)|false|fabricat\w+|baseless|groundless|unfounded)\b/;
const NAMES_ACT = /^(?:that|having|\p{L}+ing)\b|\b(?:did|has|have|had|was|were|does|do)(?: not| never|n['’]t)\b/u;

function pointsBack({ words }: Answerable): boolean {
  return NAMES_CLAIM.test(words) || !NAMES_ACT.test(words);
}
