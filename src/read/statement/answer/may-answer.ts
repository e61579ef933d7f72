import type { Manner } from './answer-manner.ts';
import { holdsToItsOwn } from './concurs-with.ts';
import { againstOf, isAlike, isSameSide, type Against } from './answer-sides.ts';
import type { Answerable } from './answerable.ts';
import { namesOf } from './answer-names.ts';
import { contains } from '../../../model/span.ts';
import { shares } from '../party/shares.ts';

/**
 * For each accusation, whether `answer` may answer it. A denial answers what is put to its own side, or to the one it names;
 * one by another side only where it speaks of the same act, or points back, `the charges`, and nothing is put to its own
 * side. A lawyer or a relative denies what is put to the client. Only countries that are known part two sides. Nobody answers what
 * it says itself or by its spokesperson, but to confirm it. What is merely not known, `was not disclosed`, or not said by anybody, is nobody's answer, and
 * neither is proof that somebody owes, nor what an indictment does not allege. Who will not say `whether it had warned the port` answers only what speaks of that.
 */
export function mayAnswer(answer: Answerable, accusations: readonly Answerable[]): boolean[] {
  const { stance, source } = answer.statement;
  if (stance === 'confirm') return accusations.map((one) => !tellsOf(one, answer) && isConcurredWith(answer, one));
  const isNoAnswer =
    source === null ||
    answer.isNobodys ||
    answer.isUncharged ||
    ACCUSES.test(answer.cueWord) ||
    PROOF.test(answer.words);
  if (stance === 'withhold' && isNoAnswer) return accusations.map(() => false);
  const isOwn = (accusation: Answerable) => isOneVoice(answer, accusation);
  if (stance === 'withhold')
    return accusations.map((one) => !isSameSide(answer, one) && isAsked(answer, one) && !isAboutAnother(answer, one));
  if (stance !== 'deny') return accusations.map((accusation) => !isOwn(accusation));
  if (answer.speaksUpFor) return putToClient(answer.speaksUpFor, accusations);
  const sides = accusations.map((accusation) => compareSides(answer, accusation));
  const back = pointsBack(answer);
  const ownSide = sides.includes('same');
  return sides.map((side, i) => {
    const accusation = accusations[i]!;
    if (isOwn(accusation)) return false;
    if (isPutToOthers(answer, accusation)) return false;
    if (isOfOneState(answer, accusation)) return sharesAct(answer, accusation, answer.names);
    if (side === 'same') return true;
    if (side === 'unknown') return !isPutToAnother(answer, accusation) || sharesAct(answer, accusation);
    return back && !OWN_PART.test(answer.words) ? !ownSide : sharesAct(answer, accusation);
  });
}

/** `Declined to attribute the raid`: whoever might accuse does not, and answers no charge. */
const ACCUSES = /^(?:attribute|blame|accuse)$/;

/** The same speaker, or one who speaks for the other: the ministry and its spokesman. */
function isOneVoice(one: Answerable, other: Answerable): boolean {
  return shares(voicesOf(one), voicesOf(other));
}

function voicesOf({ actor, statement: { speaksFor } }: Answerable): ReadonlySet<string> {
  return new Set([actor?.whole, speaksFor?.toLowerCase()].filter((name) => name !== undefined));
}

/**
 * Whoever comes to the same conclusion as somebody confirms what that one said, and nothing that was said back; whoever stands by its own
 * findings, only what it said itself.
 */
function isConcurredWith(answer: Answerable, accusation: Answerable): boolean {
  const { concursWith, words, cueWord } = answer;
  const { party } = accusation;
  if (holdsToItsOwn(`${cueWord} ${words}`)) return isOneVoice(answer, accusation);
  return concursWith.size === 0 || shares(concursWith, party);
}

/** `The Mercury reports that the navy confirmed the raid`: what is told within answers elsewhere, and not whoever tells it. */
function tellsOf({ statement: { content } }: Answerable, { statement: { cue } }: Answerable): boolean {
  return cue !== null && content.some((span) => contains(span, cue));
}

/** What is put to whomever the source names, else to persons, else to nobody in particular. */
function putToClient(client: ReadonlySet<string>, accusations: readonly Answerable[]): boolean[] {
  const named = accusations.map(({ statement }) => shares(client, namesOf(statement.accused ?? '')));
  if (named.includes(true)) return named;
  const persons = accusations.map(({ statement }) => isPerson(statement));
  return persons.includes(true) ? persons : accusations.map(({ statement }) => statement.accused === null);
}

// Of no known kind are `two clerks`.
function isPerson({ accused, accusedLevel }: Answerable['statement']): boolean {
  return accused !== null && (accusedLevel === 'person' || accusedLevel === null);
}

/**
 * Whoever denies for itself, the operator that it had been careless, does not answer what another is said to have done, unless it denies
 * outright and that is a group, which may be anybody's; what it owns, `that its update was faulty`, is its own even so.
 */
function isPutToAnother(answer: Answerable, accusation: Answerable): boolean {
  if (!tellsAct(answer) || !speaksOfItself(answer)) return false;
  const isOpen = accusation.statement.accusedLevel === 'unit' && DENIES.test(answer.cueWord);
  if (isOpen && !OF_ITS_OWN.test(answer.words)) return false;
  const against = againstOf(answer, accusation);
  if (against === 'named') return OF_ITSELF.test(answer.words);
  return against === 'other' || (against === 'unknown' && answer.statement.actorCountry === null);
}

const DENIES = /^(den(y|ies|ied|ying)|reject|dismiss|call)/;

function tellsAct(answer: Answerable): boolean {
  return !pointsBack(answer) || CLAIM_THAT.test(answer.words);
}

function speaksOfItself({ words, statement: { actor, actorCountry, accused, accusedCountry } }: Answerable): boolean {
  if (OF_ITSELF.test(words)) return true;
  return accused !== null && (accused === actor || (accusedCountry !== null && accusedCountry === actorCountry));
}

const OF_ITS_OWN = /^that (its|our) (?!\p{L}+ (?:hackers|spies|agents|soldiers|officers)\b)/u;

/** `It had no part in the incident`: whoever says so of itself does not speak for whoever is accused. */
const OWN_PART =
  /^(?:that )?(?:it|we) (?:had|has|have|played|plays|play|took) no (?:\p{L}+ )?(?:part|role|hand|involvement|connection)\b/u;

/** `A report that it had ignored warnings`, `ignoring warnings`. */
const OF_ITSELF = /^(([^,;.]{0,60}? )?that (it|we|its|our)\b|(having|\p{L}{2,}ing)\b(?! (of|by)\b))/u;

/** What the state of whoever denies puts to another one. */
function isPutToOthers({ statement: { actorCountry } }: Answerable, { statement }: Answerable): boolean {
  const { actorCountry: from, accusedCountry: to } = statement;
  return actorCountry !== null && from === actorCountry && to !== null && to !== from;
}

/** Whoever denies for the state that accuses, unless the one accuses the other by name. */
function isOfOneState(answer: Answerable, accusation: Answerable): boolean {
  const country = answer.statement.actorCountry ?? answer.statement.accusedCountry;
  if (country === null || country !== accusation.statement.actorCountry) return false;
  return !isAlike(accusation.accused, answer.actor);
}

/**
 * Whoever gives no answer was asked for one: it or its side is accused, or the accusation stands in its paragraph. What a bystander
 * does not say, and how many there were, answers nobody.
 */
function isAsked(answer: Answerable, accusation: Answerable): boolean {
  const against = againstOf(answer, accusation);
  if (against === 'mentioned' && isHit(answer, accusation)) return false;
  if (OURS.has(against)) return true;
  if (NOT_VERIFIED.test(answer.words)) return false;
  if (answer.manner === 'detail' || isSilentOnWho(answer) || (against === 'other' && owesNothing(answer, accusation)))
    return false;
  return !KEPT_BACK.has(answer.manner) || answer.block === accusation.block;
}

/** `The claims could not be independently verified`: a bystander's word, and no answer of those accused. */
const NOT_VERIFIED =
  /\b(?:can ?not|could not|can['’]t|couldn['’]t|unable to|no way (?:to|of)|impossible to) (?:be )?(?:\p{L}+ly )?(?:verif|confirm|corroborat|authenticat|assess|check)/u;

/** `Had disabled the control system of Hydrona`: whoever was hit is spoken of, and is asked for no answer to that. */
function isHit({ actor }: Answerable, { words }: Answerable): boolean {
  const at = actor === null ? -1 : words.indexOf(actor.whole);
  return at > 0 && HIT.test(words.slice(0, at));
}

const HIT =
  /\b(systems?|networks?|servers?|computers?|websites?|data|records?|accounts?|controls?|terminals?|customers?|clients?|plants?|mail|e-?mails?) (of|at|belonging to|owned by|run by) (the )?$|\b(hacked|attacked|breached|sabotaged|robbed|crippled|blackmailed|broke into|broken into) (the )?((firm|company|operator|utility|bank) )?$/;

/** A firm whose country nobody knows, where others are accused; a group may be anybody's but a firm's. */
function owesNothing({ statement, sourceStems }: Answerable, accusation: Answerable): boolean {
  if (statement.actorCountry !== null) return false;
  return accusation.statement.accusedLevel !== 'unit' || FIRMS.some((stem) => sourceStems.has(stem));
}

const FIRMS = ['compa', 'firm', 'opera', 'vendo', 'maker', 'manuf', 'provi', 'insur'];

// `Did not say who was responsible`, `did not attribute the attack to any state`: a bystander that accuses nobody.
function isSilentOnWho({ words, cueWord }: Answerable): boolean {
  return WHO_IT_WAS.test(words) || /^(attribut|blam|nam|identif)/.test(cueWord);
}

const WHO_IT_WAS =
  /^(who|whom|which (state|country|group|nation|side))\b.{0,40}\b(responsible|behind|did it|to blame|carried out|conducted|ordered|blames?|blamed|suspects?|suspected)\b/;

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

/** Both speak of one thing, whomever they name: a word in common beside the names of the two parties, and not only that for an attack. */
function sharesAct(
  answer: Answerable,
  { stems, statement }: Answerable,
  besides: ReadonlySet<string> = answer.party,
): boolean {
  const names = [statement.accused, answer.statement.actor].join(' ').toLowerCase();
  return [...stems].some(
    (stem) => answer.stems.has(stem) && !names.includes(stem) && !besides.has(stem) && !ANY_ATTACK.test(stem),
  );
}

const ANY_ATTACK = /^(attac|cyber|hack|incid|breac)/;

function compareSides(
  { statement: denial, words: denied }: Answerable,
  { statement, words }: Answerable,
): 'same' | 'other' | 'unknown' {
  const isOfItself = OF_ITSELF.test(denied) || OWN_PART.test(denied);
  const names = [denial.actor, isOfItself ? null : denial.accused].filter((name) => name !== null);
  const countries = [denial.actorCountry, isOfItself ? null : denial.accusedCountry].filter(
    (country) => country !== null,
  );
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

const CLAIM_THAT =
  /^[^,;.]{0,60}?\b(accusation|allegation|claim|charge|assertion|suggestion|report)s? that (it|they|he|she)\b/;

function pointsBack({ words }: Answerable): boolean {
  return NAMES_CLAIM.test(words) || !NAMES_ACT.test(words);
}
