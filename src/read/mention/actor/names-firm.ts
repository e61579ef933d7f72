import type { MentionScene } from '../mention-scene.ts';
import { nounApposedTo } from './noun-apposed-to.ts';
import { isFirmNoun } from './fitting-antecedent.ts';
import { FIRM_ENDINGS, isTradeNoun, SPEECH, UTILITY_ENDINGS } from './head-words.ts';
import { AT_A_FIRM, FIRM_BEFORE, FOUNDS, THINGS } from './name-run-words.ts';
import type { Core } from './read-bodies.ts';

/** Whether capitalised words name a firm: by how they end, by the noun they stand beside, or by who has a post there. */
export function namesFirm(scene: MentionScene, { first, last }: Core, words: readonly string[]): boolean {
  return (
    looksLikeFirm(words) ||
    isUtility(scene, last, words) ||
    isAfterFirm(scene, first, last) ||
    isApposedToFirm(scene, first, last) ||
    isEmployer(scene, first)
  );
}

// `the firm Name founded`: whoever founded it.
function isAfterFirm({ tokens }: MentionScene, start: number, last: number): boolean {
  return FIRM_BEFORE.test(tokens[start - 1]?.norm ?? '') && !FOUNDS.test(tokens[last]?.norm ?? '');
}

// `the firm that made the software, Name, said`
function isApposedToFirm(scene: MentionScene, start: number, last: number): boolean {
  const noun = scene.tokens[nounApposedTo(scene, start, last) ?? -1]?.norm ?? '';
  return FIRM_BEFORE.test(noun) || isTradeNoun(noun) || isFirmNoun(noun);
}

function isEmployer(scene: MentionScene, start: number): boolean {
  return isBehindOf(scene, start) && AT_A_FIRM.test(scene.tokens[start - 2]?.norm ?? '');
}

/** `Tarn Labs`: a word of a firm's name behind the first. */
export function looksLikeFirm(words: readonly string[]): boolean {
  return words.length > 1 && words.slice(1).some((word) => FIRM_ENDINGS.has(word.toLowerCase()));
}

/** `Tarn Water`; an airport, which is a place too, only where it speaks. */
function isUtility(scene: MentionScene, last: number, words: readonly string[]): boolean {
  const ending = words.at(-1)!.toLowerCase();
  if (words.length < 2 || !UTILITY_ENDINGS.has(ending) || isAged(scene, last)) return false;
  return !THINGS.has(ending) || SPEECH.test(scene.tokens[last]?.norm ?? '');
}

/** `lawyer for Name`, `head of Name`: whoever has the role is another than the name. */
export function isBehindOf({ tokens }: MentionScene, start: number): boolean {
  const before = tokens[start - 1]?.norm === 'the' ? tokens[start - 2] : tokens[start - 1];
  return /^(?:of|for|to)$/.test(before?.norm ?? '');
}

/** `Ada Messenger, 34,`: of whom an age is told. */
export function isAged({ tokens }: MentionScene, last: number): boolean {
  return tokens[last]?.text === ',' && /^\d\d$/.test(tokens[last + 1]?.text ?? '');
}
