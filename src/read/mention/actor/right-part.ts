import { entryOf, isCapital, joined, sameSentence, type MentionScene } from '../mention-scene.ts';
import { VERBS_LIKE_NOUNS, type HeadWord } from './head-words.ts';
import type { LeftPart } from './noun-phrase.ts';

/** Where a description ends: behind `in Place` for a body, `of X` for an office, `for X` for a spokesperson; at its noun otherwise. */
export function readRight(scene: MentionScene, at: number, head: HeadWord, left: LeftPart): number {
  const { tokens } = scene;
  const next = tokens[at + 1];
  if (!next || !sameSentence(tokens[at], next)) return at + 1;
  const the = tokens[at + 2]?.norm === 'the' ? 1 : 0;
  const place = scene.knownAt[at + 2 + the];
  const seated = /^(?:embassy|consulate)$/.test(tokens[at]!.norm);
  const local = seated || (left.country === null && head.kind !== 'group' && (head.kind !== 'source' || head.plural));
  if (
    next.norm === 'in' &&
    local &&
    place?.first === at + 2 + the &&
    entryOf(scene, place, 'country', 'place', 'capital')
  ) {
    const province = tokens[place.last];
    return province && /^(?:province|city|county|state)$/.test(province.norm) ? place.last + 1 : place.last;
  }
  const opens =
    head.kind === 'spokesperson'
      ? /^(?:for|of)$/
      : head.kind === 'role' || head.kind === 'state'
        ? /^of$/
        : OFFICE.test(tokens[at]!.norm)
          ? /^of$/
          : tokens[at]!.norm === 'mission'
            ? /^to$/
            : null;
  if (!opens?.test(next.norm) || isDoing(scene, at + 2)) return at + 1;
  const last = afterPhrase(scene, at + 2);
  return isCharge(scene, at, last) ? at + 1 : last;
}

// `accused its army of gas attacks`: the act, where no other follows; `accused its ministry of health of fraud`.
function isCharge(scene: MentionScene, at: number, last: number): boolean {
  const { tokens } = scene;
  if (tokens[at + 1]!.norm !== 'of' || isCapital(scene, at + 2) || isCapital(scene, at + 3)) return false;
  if (tokens[last]?.norm === 'of' && sameSentence(tokens[at], tokens[last])) return false;
  const from = Math.max(scene.text.sentences[tokens[at]!.sentence]!.first, at - CHARGED_WITHIN);
  return tokens.slice(from, at).some(({ norm }) => CHARGING.test(norm));
}

const CHARGED_WITHIN = 8;
const CHARGING = /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed)|acquit(?:s|ted)?|clear(?:s|ed))$/;

// `accused the government of hiding the breach`: what it did, and no part of its name.
function isDoing({ tokens }: MentionScene, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Ll}+ing$/u.test(token.text) && !FIELDS.test(token.norm);
}

const FIELDS =
  /^(?:planning|housing|mining|banking|shipping|engineering|training|building|fishing|farming|learning|marketing|purchasing|licensing|broadcasting|policing)$/;

const OFFICE = /^(?:office|ministry|department|embassy|parliament|army|council|cabinet|presidency)$/;

/** `the Velmoran 41st bureau` */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Where the noun phrase that begins here ends: articles, adjectives, nouns, names and their possessives. */
export function afterPhrase(scene: MentionScene, from: number): number {
  const { tokens } = scene;
  let last = from;
  for (let i = from; i < tokens.length && i - from < 10 && sameSentence(tokens[i], tokens[from]); i++) {
    const { pos, norm, text } = tokens[i]!;
    const hyphen = text === '-' && joined(tokens[i - 1], tokens[i]) && joined(tokens[i], tokens[i + 1]);
    if (norm === "'s" || hyphen || (norm === 'of' && isCapital(scene, i + 1)) || pos === 'DET') continue;
    const isOfName = pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || ORDINAL.test(norm) || isCapital(scene, i);
    if (!isOfName || VERBS_LIKE_NOUNS.test(norm)) break;
    last = i + 1;
  }
  return last > from ? last : from - 1;
}
