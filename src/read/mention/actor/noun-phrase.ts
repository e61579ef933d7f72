import { readComparator } from '../../quantity/read-comparator.ts';
import { tokenAt } from '../../language/tokenise.ts';
import { entryOf, isCapital, joined, sameSentence, type Scene } from '../scene.ts';
import type { Draft } from './draft.ts';
import { headWord, SPEECH } from './head-words.ts';

/** What stands before the core of a noun phrase. */
export interface LeftPart {
  /** First token of the whole phrase, article and possessor included. */
  first: number;
  /** First token after article, number and possessor. */
  bare: number;
  country: string | null;
  /** Where the country's word was an adjective or a possessor; null where it was none. */
  determiner: string | null;
  possessor: string | null;
  /** The draft the possessor is. */
  owner: Draft | null;
  counted: boolean;
  /** Lower-case words between determiner and core. */
  modifiers: string[];
}

const DETERMINERS = new Set('the a an this these those its their his her our my your another some several many most all both no any every each other'.split(' '));
const LONGEST = 9;
/** Adjectives that belong to a noun phrase though wink-nlp tags them otherwise. */
const PREMODIFIER = /^(?:alleged|suspected|accused|unnamed|unidentified|named|former|state-run|state-owned|state-backed|state-sponsored|so-called|hired|based|run|owned|backed|sponsored|linked|affiliated|led|aligned|speaking)$/;
const TIME_WORD = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Reads leftwards from the core that begins at token `core`; `ended` finds the draft that ends before a token. */
export function readLeft(scene: Scene, core: number, ended: (last: number) => Draft | undefined): LeftPart {
  const { tokens } = scene;
  const left: LeftPart = { first: core, bare: core, country: null, determiner: null, possessor: null, owner: null, counted: false, modifiers: [] };
  for (let i = core - 1; i >= 0 && core - i <= LONGEST && sameSentence(tokens[i], tokens[core]); ) {
    const token = tokens[i]!;
    const known = scene.knownAt[i];
    const name = ended(i + 1);
    if (name && left.country === null && !left.determiner && !left.owner && isModifyingName(name)) {
      left.owner = name;
      left.country = name.value.country;
      left.first = left.bare = name.first;
      left.determiner = articleOf(tokens[name.first]!.norm);
      i = name.first - 1;
      continue;
    }
    if (token.norm === "'s") return withPossessor(scene, left, i, ended);
    const adjective = entryOf(scene, known, 'adjective', 'country', 'people', 'place', 'capital', 'seat');
    if (adjective && known && !closesClause(scene, known.first)) {
      left.country ??= adjective.country;
      left.first = left.bare = i = known.first;
      i--;
      continue;
    }
    if (DETERMINERS.has(token.norm) || isPointingThat(scene, i)) {
      left.determiner ??= token.norm;
      left.first = i;
      i--;
      continue;
    }
    if (isNumber(scene, i) && !left.determiner) {
      left.counted = true;
      left.first = withComparator(scene, i);
      i = left.first - 1;
      continue;
    }
    if (isJoiningAdjectives(scene, i)) {
      i--;
      continue;
    }
    const named = left.country !== null || left.owner !== null;
    if (left.determiner || left.counted || !isModifier(scene, i) || (named && !isAdjective(scene, i))) break;
    left.modifiers.unshift(token.norm);
    left.first = left.bare = i;
    i--;
  }
  return left;
}

/** A body or a person before the noun: `State Department officials`, `the Name administration`. */
function isModifyingName({ value }: Draft): boolean {
  return value.form === 'name' && value.level !== 'state';
}

function articleOf(norm: string): string | null {
  return DETERMINERS.has(norm) ? norm : null;
}

function withPossessor(scene: Scene, left: LeftPart, at: number, ended: (last: number) => Draft | undefined): LeftPart {
  const { tokens, text } = scene;
  const owner = ended(at) ?? null;
  const known = scene.knownAt[at - 1];
  const place = entryOf(scene, known, 'country', 'capital', 'seat', 'place');
  let first = owner?.first ?? known?.first ?? at - 1;
  if (!owner && !known) {
    while (first > 0 && isCapital(scene, first) && isCapital(scene, first - 1) && sameSentence(tokens[first - 1], tokens[at])) first--;
    if (DETERMINERS.has(tokens[first - 1]?.norm ?? '')) first--;
  } else if (!owner && tokens[first - 1]?.norm === 'the') first--;
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

// `In China, officials`: a comma or verb between would end it; here only that a name before it does not run on.
function closesClause(scene: Scene, first: number): boolean {
  return scene.tokens[first - 1]?.text === '-' && !joined(scene.tokens[first - 1], scene.tokens[first]);
}

function isNumber(scene: Scene, index: number): boolean {
  const { pos, norm } = scene.tokens[index]!;
  return pos === 'NUM' || /^(?:\d[\d,]*|dozens|hundreds|scores|dozen)$/.test(norm);
}

function withComparator(scene: Scene, index: number): number {
  const { start, end } = scene.tokens[index]!;
  const compared = readComparator(scene.text.prose, start, end);
  return compared && compared.before > 0 ? tokenAt(scene.tokens, start - compared.before) : index;
}

// `current and former officials`
function isJoiningAdjectives(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  return tokens[index]!.norm === 'and' && tokens[index - 1]?.pos === 'ADJ' && tokens[index + 1]?.pos === 'ADJ';
}

function isAdjective(scene: Scene, index: number): boolean {
  const { pos, norm } = scene.tokens[index]!;
  return (pos === 'ADJ' || PREMODIFIER.test(norm)) && !/^\p{Lu}.*s$/u.test(scene.tokens[index]!.text);
}

function isModifier(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (token.text === '-') return joined(scene.tokens[index - 1], token) && joined(token, scene.tokens[index + 1]);
  if (scene.tokens[index + 1]?.text === '-' && joined(token, scene.tokens[index + 1])) return true;
  if (PREMODIFIER.test(token.norm) || /^(?:pro|anti|non|ex)-/.test(token.norm)) return true;
  if (SPEECH.test(token.norm) || token.norm === 'say') return false;
  if (token.pos === 'ADJ' || isNameModifier(scene, index)) return true;
  return token.pos === 'NOUN' && !/^(?:spokes|week|year|month|day|today|yesterday)/.test(token.norm) && !isPlural(token.norm);
}

// `that` mostly opens a clause; after a preposition it points (`by that group`).
function isPointingThat(scene: Scene, index: number): boolean {
  return scene.tokens[index]!.norm === 'that' && scene.tokens[index - 1]?.pos === 'ADP' && !isPlural(scene.tokens[index + 1]?.norm ?? '');
}

// A name before a noun (`Senate aides`); in a headline any capitalised word (`Defense Officials`).
function isNameModifier(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (token.pos !== 'PROPN' || TIME_WORD.test(token.norm)) return false;
  const headline = scene.capitalised[token.sentence];
  const opens = scene.text.sentences[token.sentence]!.first === index;
  if (opens && !headline) return !isPlural(token.norm) && headWord(scene.tokens[index + 1]?.norm ?? '') !== null;
  return headline ? !opens && !/(?:s|ed)$/.test(token.norm) : isCapital(scene, index);
}

function isPlural(norm: string): boolean {
  return /[^siu]s$/.test(norm) && !/^(?:defense|affairs|communications|foreign|electronics|security|sports|forces|intelligence|operations|services|relations|telecommunications|news|arms|customs|sports|rights|weapons|sanctions|elections|affairs)$/.test(norm);
}
