import type { Manner } from './answer-manner.ts';
import { againstOf, isSameSide, type Against } from './answer-sides.ts';
import type { Answerable } from './answerable.ts';

/**
 * For each accusation, whether `answer` may answer it. A denial answers what is put to its own side, or to the one it names;
 * one by another side only where it speaks of the same act, or points back, `the charges`, and nothing is put to its own
 * side. Only countries that are known part two sides. Nobody answers what it says itself, but to confirm it. What is merely not
 * known, `was not disclosed`, or not said by anybody, is nobody's answer, and neither is proof that somebody owes. Who will not say `whether it had warned the
 * port` answers only what speaks of that.
 */
export function mayAnswer(answer: Answerable, accusations: readonly Answerable[]): boolean[] {
  const { stance, source } = answer.statement;
  if (stance === 'confirm') return accusations.map(() => true);
  const isNoAnswer = source === null || answer.isNobodys || PROOF.test(answer.words);
  if (stance === 'withhold' && isNoAnswer) return accusations.map(() => false);
  const isOwn = ({ actor }: Answerable) => answer.actor !== null && answer.actor.whole === actor?.whole;
  if (stance === 'withhold')
    return accusations.map((one) => !isSameSide(answer, one) && isAsked(answer, one) && !isAboutAnother(answer, one));
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

/**
 * Whoever gives no answer was asked for one: it or its side is accused, or the accusation stands in its paragraph. What a bystander
 * does not say, and how many there were, answers nobody.
 */
function isAsked(answer: Answerable, accusation: Answerable): boolean {
  if (OURS.has(againstOf(answer, accusation))) return true;
  if (answer.manner === 'detail') return false;
  return !KEPT_BACK.has(answer.manner) || answer.block === accusation.block;
}

const OURS: ReadonlySet<Against> = new Set(['own', 'mentioned', 'kin', 'carried']);

/** It keeps one thing back, and the accusation speaks of others. */
function isAboutAnother({ manner, words, stems, party }: Answerable, accusation: Answerable): boolean {
  if (!KEPT_BACK.has(manner) || !CLAUSE.test(words) || REFERS.test(words.replace(CLAUSE, ''))) return false;
  const [told, putBy] = [accusation.stems, accusation.putBy];
  return ![...stems].some((stem) => !party.has(stem) && (told.has(stem) || putBy.has(stem)));
}

const KEPT_BACK: ReadonlySet<Manner> = new Set(['by its cue', 'asked', 'whether', 'detail']);
/** With its subject, which points at the speaker. */
const CLAUSE = /^(that|whether|if|how|when|where|what|why|which|who|whom)\b( (it|he|she|they)\b)?/;
const REFERS =
  /\b(accusations?|allegations?|charges?|claims?|reports?|findings?|case|attacks?|breach|hack(ing)?|incident|it|this|that|them|involve\w*|responsib\w*|behind)\b/;

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
