import { WEEKDAY, WEEKDAY_OR_MONTH } from '../../../model/words/calendar-words.ts';
import { isCapitalised } from '../../language/capital.ts';
import { readComparator } from '../../quantity/read-comparator.ts';
import { tokenAt } from '../../language/tokenise.ts';
import { entryOf, isCapital, joined, sameSentence, type MentionScene } from '../mention-scene.ts';
import { isTelling } from './is-telling.ts';
import type { Draft } from './draft.ts';
import { headWord, SPEECH } from './head-words.ts';

/** What stands before the core of a noun phrase. */
export interface LeftPart {
  /** First token of the whole phrase, article and possessor included. */
  first: number;
  /** First token after article, number and possessor. */
  bare: number;
  /** ISO code of an adjective or owner that names a country. */
  country: string | null;
  /** Article or pronoun, lower case; `'s` for a possessor. */
  determiner: string | null;
  /** The words before `'s`, without article. */
  possessor: string | null;
  /** The mention that stands before `'s` or right before the core. */
  owner: Draft | null;
  /** A number stands in it. */
  counted: boolean;
  /** The words between determiner and core that are no name, lower case. */
  modifiers: string[];
}

const DETERMINERS = new Set(
  'the a an this these those its their his her our my your another some several many most all both no any every each other'.split(
    ' ',
  ),
);
const LONGEST = 9;
/** Adjectives that belong to a noun phrase though wink-nlp tags them otherwise. */
const PREMODIFIER =
  /^(?:leading|major|global|alleged|suspected|accused|unnamed|unidentified|named|former|state-run|state-owned|state-backed|state-sponsored|so-called|senior|top|current|high-ranking|high-level|hired|based|run|owned|backed|sponsored|linked|affiliated|led|aligned|speaking)$/;
/** Of these, verbs where a noun stands before them: `the ministry accused Name`, but `the accused hackers`. */
const VERBAL = /^(?:accused|alleged|suspected|named|run|led|backed|linked|owned|hired|sponsored)$/;
/** `last year's` is nobody's. */
const TIME_NOUN = /^(?:year|month|week|day|today|yesterday|tomorrow|night|century|decade|morning|evening|moment)$/;

/** Finds the draft that ends right before a token. */
export type EndedBefore = (last: number) => Draft | undefined;

/** Takes what stands at a token into the phrase and says at which token to go on; null where it takes nothing. */
type Step = (scene: MentionScene, left: LeftPart, at: number, ended: EndedBefore) => number | null;

// The order decides: a known name before its words are looked at one by one, modifiers last.
const STEPS: Step[] = [takeName, takeCountry, takeDeterminer, takeAge, takeNumber, takeLink, takeModifier];

/** Reads leftwards from the core that begins at token `core`, up to the article or the possessor. */
export function readLeft(scene: MentionScene, core: number, ended: EndedBefore): LeftPart {
  const { tokens } = scene;
  const left = emptyLeft(core);
  let at: number | null = core - 1;
  while (at !== null && at >= 0 && core - at <= LONGEST && sameSentence(tokens[at], tokens[core])) {
    if (isPossessive(scene, at)) return withPossessor(scene, left, at, ended);
    at = takeOne(scene, left, at, ended);
  }
  return left;
}

function takeOne(scene: MentionScene, left: LeftPart, at: number, ended: EndedBefore): number | null {
  for (const step of STEPS) {
    const next = step(scene, left, at, ended);
    if (next !== null) return next;
  }
  return null;
}

function emptyLeft(core: number): LeftPart {
  return {
    first: core,
    bare: core,
    country: null,
    determiner: null,
    possessor: null,
    owner: null,
    counted: false,
    modifiers: [],
  };
}

/** A body or a person before the noun: `State Department officials`, `the Name administration`. */
function takeName(scene: MentionScene, left: LeftPart, at: number, ended: EndedBefore): number | null {
  const name = ended(at + 1);
  if (!name || name.value.form !== 'name' || name.value.level === 'state') return null;
  if (left.country !== null || left.determiner !== null || left.owner) return null;
  const opening = scene.tokens[name.first]!.norm;
  left.owner = name;
  left.country = name.value.country;
  left.first = left.bare = name.first;
  left.determiner = DETERMINERS.has(opening) ? opening : null;
  return name.first - 1;
}

function takeCountry(scene: MentionScene, left: LeftPart, at: number): number | null {
  const known = scene.knownAt[at];
  const entry = entryOf(scene, known, 'adjective', 'country', 'people', 'place', 'capital', 'seat');
  if (!entry || !known || closesClause(scene, known.first)) return null;
  const two = stateBefore(scene, known.first, entry.country);
  left.country = two === null ? (left.country ?? (isTongue(scene, known.last) ? null : entry.country)) : null;
  left.first = left.bare = two ?? known.first;
  return left.first - 1;
}

// `a Norlandic-speaking gang`: of no country yet.
function isTongue({ tokens }: MentionScene, behind: number): boolean {
  return tokens[behind]?.text === '-' && tokens[behind + 1]?.norm === 'speaking';
}

// `the Norland-Velmark Trade Commission`, `Norland Velmark talks`: of two states it is neither's. Where the first of them begins.
function stateBefore(scene: MentionScene, second: number, country: string | null): number | null {
  const { tokens } = scene;
  const isHyphen = tokens[second - 1]?.text === '-' && joined(tokens[second - 2], tokens[second - 1]);
  const before = scene.knownAt[second - (isHyphen ? 2 : 1)];
  const entry = entryOf(scene, before, 'adjective', 'country');
  if (!entry || !before || entry.country === country || !sameSentence(tokens[before.first], tokens[second]))
    return null;
  return before.first;
}

function takeDeterminer(scene: MentionScene, left: LeftPart, at: number): number | null {
  const { norm } = scene.tokens[at]!;
  if (!DETERMINERS.has(norm) && !isPointingThat(scene, at)) return null;
  left.determiner ??= norm;
  left.first = at;
  return at - 1;
}

// `a 34 year old citizen`: nobody is counted.
function takeAge(scene: MentionScene, left: LeftPart, at: number): number | null {
  const { tokens } = scene;
  if (left.determiner !== null || tokens[at]!.norm !== 'old') return null;
  const before = (i: number) => (tokens[i - 1]?.text === '-' ? i - 2 : i - 1);
  const year = before(at);
  const number = before(year);
  if (!/^years?$/.test(tokens[year]?.norm ?? '') || !tokens[number] || !isNumber(scene, number)) return null;
  left.first = left.bare = number;
  return number - 1;
}

function takeNumber(scene: MentionScene, left: LeftPart, at: number): number | null {
  if (left.determiner !== null || !isNumber(scene, at)) return null;
  if (isOfOneBody(scene, at)) {
    left.modifiers.unshift(scene.tokens[at]!.norm);
    left.first = left.bare = at;
    return at - 1;
  }
  left.counted = true;
  left.first = withComparator(scene, at);
  return left.first - 1;
}

// `the Kestle 9 unit`: a number is part of its name.
function isOfOneBody({ tokens }: MentionScene, at: number): boolean {
  const { norm } = tokens[at]!;
  return /^\d+$/.test(norm) && norm !== '1' && ONE_BODY.test(tokens[at + 1]?.norm ?? '');
}
const ONE_BODY = /^(?:unit|group|brigade|division|regiment|battalion|squad|crew|gang|team|cell)$/;

// `current and former officials`
function takeLink({ tokens }: MentionScene, _left: LeftPart, at: number): number | null {
  return tokens[at]!.norm === 'and' && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ' ? at - 1 : null;
}

function takeModifier(scene: MentionScene, left: LeftPart, at: number): number | null {
  if (left.determiner !== null || left.counted || !isModifier(scene, at) || isTelling(scene, at)) return null;
  const named = left.country !== null || left.owner !== null;
  const tongue = scene.tokens[at]!.text === '-' && scene.tokens[at + 1]!.norm === 'speaking';
  if (named && !tongue && !isAdjective(scene, at)) return null;
  left.modifiers.unshift(scene.tokens[at]!.norm);
  left.first = left.bare = at;
  return at - 1;
}

// Of a plural name the mark stands alone: `the Harbours' fleet`.
function isPossessive(scene: MentionScene, index: number): boolean {
  const { tokens } = scene;
  if (index === 0 || !sameSentence(tokens[index - 1], tokens[index])) return false;
  if (TIME_NOUN.test(tokens[index - 1]!.norm)) return false;
  if (tokens[index]!.norm === "'s") return true;
  return (
    tokens[index]!.text === "'" &&
    joined(tokens[index - 1], tokens[index]) &&
    /s$/.test(tokens[index - 1]!.norm) &&
    !joined(tokens[index], tokens[index + 1])
  );
}

function withPossessor(scene: MentionScene, left: LeftPart, at: number, ended: EndedBefore): LeftPart {
  const { tokens, text } = scene;
  const owner = ended(at) ?? null;
  const { known, place } = owner ? placeAt(scene, at - 1) : placeOfRule(scene, at);
  const first = owner?.first ?? firstOfOwner(scene, known?.first ?? null, at);
  const words = text.prose.slice(tokens[first]!.start, tokens[at - 1]!.end).replace(/\s+/g, ' ');
  return {
    ...left,
    first,
    owner,
    possessor: words.replace(/^(?:the|a|an)\s+/i, ''),
    country: left.country ?? owner?.value.country ?? place?.country ?? null,
    determiner: left.determiner ?? "'s",
  };
}

// Where the words before the mark begin: with the article before a place, or before the capitals that no mention holds.
function firstOfOwner(scene: MentionScene, place: number | null, at: number): number {
  const { tokens } = scene;
  let first = place ?? at - 1;
  if (place !== null) return tokens[first - 1]?.norm === 'the' ? first - 1 : first;
  while (
    first > 0 &&
    isCapital(scene, first) &&
    isCapital(scene, first - 1) &&
    !WEEKDAY.test(tokens[first - 1]!.norm) &&
    sameSentence(tokens[first - 1], tokens[at])
  )
    first--;
  return DETERMINERS.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
}

function placeAt(scene: MentionScene, at: number, ...more: 'adjective'[]) {
  const known = scene.knownAt[at];
  return { known, place: entryOf(scene, known, 'country', 'capital', 'seat', 'place', ...more) };
}

// `the Norland authorities' Signals Command`: what is the government's is the state's.
function placeOfRule(scene: MentionScene, at: number) {
  const { tokens } = scene;
  const isOfRule = GOVERNS.test(tokens[at - 1]!.norm) && sameSentence(tokens[at - 2], tokens[at]);
  return isOfRule ? placeAt(scene, at - 2, 'adjective') : placeAt(scene, at - 1);
}
const GOVERNS = /^(?:authorities|government|regime|administration|military|army)$/;

// `In Norland, officials`: a comma or verb between would end it; here only that a name before it does not run on.
function closesClause(scene: MentionScene, first: number): boolean {
  return scene.tokens[first - 1]?.text === '-' && !joined(scene.tokens[first - 1], scene.tokens[first]);
}

function isNumber(scene: MentionScene, index: number): boolean {
  const { pos, norm } = scene.tokens[index]!;
  return pos === 'NUM' || /^(?:\d[\d,]*|dozens|hundreds|scores|dozen)$/.test(norm);
}

function withComparator(scene: MentionScene, index: number): number {
  const { start, end } = scene.tokens[index]!;
  const compared = readComparator(scene.text.prose, start, end);
  return compared && compared.before > 0 ? tokenAt(scene.tokens, start - compared.before) : index;
}

function isAdjective(scene: MentionScene, index: number): boolean {
  const { pos, norm } = scene.tokens[index]!;
  return (pos === 'ADJ' || PREMODIFIER.test(norm)) && !/^\p{Lu}.*s$/u.test(scene.tokens[index]!.text);
}

function isModifier(scene: MentionScene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (token.text === '-') return joined(scene.tokens[index - 1], token) && joined(token, scene.tokens[index + 1]);
  if (scene.tokens[index + 1]?.text === '-' && joined(token, scene.tokens[index + 1])) return true;
  if (VERBAL.test(token.norm) && (isNominal(scene, index - 1) || isBehindHave(scene, index))) return false;
  if (isRoleBeforeAName(scene, index)) return false;
  if (PREMODIFIER.test(token.norm) || /^(?:pro|anti|non|ex)-/.test(token.norm)) return true;
  if (SPEECH.test(token.norm) || token.norm === 'say') return false;
  if (token.pos === 'ADJ' || isNameModifier(scene, index)) return true;
  return (
    token.pos === 'NOUN' && !/^(?:spokes|week|year|month|day|today|yesterday)/.test(token.norm) && !isPlural(token.norm)
  );
}

// `has also accused Norland officials`
function isBehindHave({ tokens }: MentionScene, index: number): boolean {
  let i = index - 1;
  while (index - i <= 2 && tokens[i]?.pos === 'ADV') i--;
  return /^(?:has|have|had|having|['’]ve)$/.test(tokens[i]?.norm ?? '') && sameSentence(tokens[i], tokens[index]);
}

// `Port hit: Senior US official Salt Heron rebels claim it`: where a headline runs on, its speaker is no modifier; `official Norland sources`.
function isRoleBeforeAName(scene: MentionScene, index: number): boolean {
  const { tokens } = scene;
  const head = headWord(tokens[index]!.norm);
  if (!head || head.plural || (head.kind !== 'source' && head.kind !== 'spokesperson')) return false;
  if (!isCapitalised(tokens[index + 1]?.text ?? '')) return false;
  return PREMODIFIER.test(tokens[index - 1]?.norm ?? '') || scene.knownAt[index - 1] !== undefined;
}

function isNominal({ tokens }: MentionScene, index: number): boolean {
  const before = tokens[index];
  return before !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(before.pos) && sameSentence(before, tokens[index + 1]);
}

// `that` mostly opens a clause; after a preposition it points (`by that group`).
function isPointingThat(scene: MentionScene, index: number): boolean {
  return (
    scene.tokens[index]!.norm === 'that' &&
    scene.tokens[index - 1]?.pos === 'ADP' &&
    !isPlural(scene.tokens[index + 1]?.norm ?? '')
  );
}

// A name before a noun (`Senate aides`); in a headline any capitalised word (`Defense Officials`).
function isNameModifier(scene: MentionScene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (token.pos !== 'PROPN' || WEEKDAY_OR_MONTH.test(token.norm)) return false;
  const headline = scene.capitalised[token.sentence];
  const opens = scene.text.sentences[token.sentence]!.first === index;
  if (opens && !headline) return !isPlural(token.norm) && headWord(scene.tokens[index + 1]?.norm ?? '') !== null;
  return headline ? !opens && !/(?:s|ed)$/.test(token.norm) : isCapital(scene, index);
}

function isPlural(norm: string): boolean {
  return (
    /[^siu]s$/.test(norm) &&
    !/^(?:defense|affairs|communications|foreign|electronics|security|sports|forces|intelligence|operations|services|relations|telecommunications|news|arms|customs|telecoms|systems|savings|sports|rights|weapons|sanctions|elections|affairs)$/.test(
      norm,
    )
  );
}
