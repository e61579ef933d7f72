import { isCapitalised } from '../../language/capital.ts';
import type { Prose, Range } from './prose.ts';

/** Who speaks, by the name or role in front of what is said; office and asides are no part of it. */
export interface Label extends Range {
  /** The first word behind the label. */
  said: number;
  /** `ADA LUND, Harbour Minister:` or `[SOUNDBITE: ADA LUND]`: whoever is introduced so speaks, asked or not. */
  isIntroduced: boolean;
}

/** In words: of a label, and of one that gives an office behind a name in capitals. */
const LONGEST = 9;
const LONGEST_WITH_OFFICE = 20;
/** Who asks is no answerer. */
const ASKS = /^(q|question|reporter|journalist|moderator|host|interviewer)s?$/;
const ANSWERS = /^(a|answer|reply|response)$/;
/** What opens a recording in brackets. */
const CLIP = /^(soundbite|sound-?bite|sot|clip|tape|actuality|grab|insert)$/;

/** The name or role before a colon that opens a sentence, or in the brackets that announce a recording; null for none. */
export function labelOf(prose: Prose, sentence: Range): Label | null {
  return clipLabel(prose, sentence) ?? colonLabel(prose, sentence);
}

function colonLabel(prose: Prose, { first, last }: Range): Label | null {
  const { words } = prose;
  const office = officeAt(prose, { first, last });
  const reach = office === null ? LONGEST : LONGEST_WITH_OFFICE;
  for (let i = first + 1; i < Math.min(first + reach, last); i++) {
    const { text } = words[i]!;
    if (text === ':') {
      if (!isCapitalised(words[first]!.text) || words[i - 1]!.pos === 'NUM') return null;
      return { first, last: office ?? i, said: i + 1, isIntroduced: office !== null };
    }
    if (text.length === 1 && '.;?!"'.includes(text)) return null;
  }
  return null;
}

// `ADA LUND, `: where a name in capitals ends at a comma; null for no such name.
function officeAt({ words }: Prose, { first, last }: Range): number | null {
  let at = first;
  while (at < last && at - first < 6 && IN_CAPITALS.test(words[at]!.text)) at++;
  return at - first > 1 && words[at]?.text === ',' && at < last ? at : null;
}
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*$/u;

// `[SOUNDBITE: ADA LUND, in Norlandic] "..."`
function clipLabel({ words }: Prose, { first, last }: Range): Label | null {
  if (!/^[[(]$/.test(words[first]!.text) || !CLIP.test(words[first + 1]?.norm ?? '')) return null;
  const from = /^(:|of)$/.test(words[first + 2]?.norm ?? '') ? first + 3 : first + 2;
  for (let i = from; i < Math.min(first + LONGEST_WITH_OFFICE, last); i++) {
    if (!/^[\])]$/.test(words[i]!.text)) continue;
    let end = from;
    while (end < i && words[end]!.text !== ',') end++;
    return end > from ? { first: from, last: end, said: i + 1, isIntroduced: true } : null;
  }
  return null;
}

/** Whether a label by itself says that its speaker asks. */
export function isAsker({ words }: Prose, { first }: Range): boolean {
  return ASKS.test(words[first]!.norm);
}

/** Whether a label says that the question before it is answered, and not by whom: `Answer:`, `A:`. */
export function isAnswer({ words }: Pick<Prose, 'words'>, { first, last }: Range): boolean {
  return last - first === 1 && ANSWERS.test(words[first]!.norm);
}
