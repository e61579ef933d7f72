import type { Range } from './prose.ts';
import type { Word } from './word.ts';

/** A verb with the auxiliaries before it and the particles after it, as word indices. */
export interface VerbGroup extends Range {
  /** The main verb. */
  head: number;
  negated: boolean;
}

export const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', "'s", "'re", "'m", 'am', 'got', 'gets']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);
const MODAL = new Set([
  'will',
  'would',
  'can',
  'ca',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'wo',
  'sha',
  "'ll",
  'do',
  'does',
  'did',
]);
const NEGATION = new Set(['not', "n't", 'never', 'nowhere', 'neither', 'nor']);
const AUXILIARY: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODAL]);
const CONTRACTED = /^\p{L}+(n't|'re|'ve|'ll|'d)$/u;
const INNER_ADVERB =
  /ly$|^(also|again|now|then|still|yet|both|all|always|already|ever|even|just|long|once|twice|often|only|since|so|soon|in|past|turn|first|more|further|far|too|well|otherwise)$/;

/** Whether a word can be an auxiliary of a verb group. */
export function isAuxiliary(word: Word): boolean {
  if (word.text === 'May' || word.text === 'Will') return false;
  return AUXILIARY.has(word.norm) || (word.norm.includes("'") && CONTRACTED.test(word.norm));
}

/** True when one of the auxiliaries carries tense. */
export function isFiniteGroup(auxiliaries: readonly Word[]): boolean {
  return auxiliaries.some(
    (word) => (isAuxiliary(word) && !/^(be|been|being|having)$/.test(word.norm)) || word.norm === 'to',
  );
}

/**
 * The group around a main verb: back over auxiliaries, `to`, negation and the adverbs between them. An adverb in front of
 * the first auxiliary stays outside (`also [has denied]`, `flatly [denied]`), except one that hedges (`[allegedly told]`).
 */
export function groupAround(words: readonly Word[], head: number, end: number, bounds: Range): VerbGroup {
  let first = head;
  let negated = false;
  for (let i = head - 1; i >= bounds.first && head - i <= 7; i--) {
    const word = words[i]!;
    if (isAuxiliary(word) && !isPossessive(words, i)) first = i;
    else if (
      word.norm === 'to' &&
      i === first - 1 &&
      !/^(speaking|talking|spoke|spoken|talked|listening)$/.test(words[i - 1]?.norm ?? '')
    )
      first = i;
    else if (NEGATION.has(word.norm)) negated = true;
    else if (!INNER_ADVERB.test(word.norm)) break;
    if (word.norm === 'never' || word.norm === 'nowhere') first = i;
  }
  negated = words.slice(first, head).some((word) => NEGATION.has(word.norm) || word.norm.endsWith("n't"));
  if (first === head && first > bounds.first && /^(reportedly|allegedly|purportedly)$/.test(words[head - 1]!.norm))
    first = head - 1;
  return { first, head, last: end, negated };
}

function isPossessive(words: readonly Word[], i: number): boolean {
  return words[i]!.norm === "'s" && i > 0 && words[i - 1]!.pos !== 'PRON' && words[i - 1]!.end === words[i]!.start;
}
