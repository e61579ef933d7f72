import { MONTHS, WEEKDAYS } from '../../../model/words/calendar-words.ts';
import type { Mention } from '../../../model/mention.ts';
import { bySpan, overlaps, type Span } from '../../../model/span.ts';
import { isCapitalised, isSmall } from '../../language/capital.ts';
import { CURRENCY_CODES } from '../../quantity/read-currency.ts';
import type { Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { ActorMentionAt } from './actor-index.ts';

/**
 * Capitalised names that are no mention because nothing tells what they name: `Pale Anvil`, `Unit 88`, `the Dorsk Star`. An accusation
 * may well be of one of them; nothing else asks for them. A word that only opens a sentence is none, nor is one that the report
 * writes small elsewhere; a lake or a river does nothing.
 */
export function bareNamesIn({ words }: Prose, report: string, mentions: readonly Mention[]): ActorMentionAt[] {
  const taken = mentions.filter(({ kind }) => TAKEN.has(kind)).sort(bySpan);
  const small = new Set(words.flatMap(({ text, norm }) => (isSmall(text) ? [norm] : [])));
  const inner = new Set(words.flatMap(({ norm }, i) => (isName(words, i) && !opens(words, i) ? [norm] : [])));
  const isPart = (i: number) =>
    isName(words, i) && (!opens(words, i) || (inner.has(words[i]!.norm) && !small.has(words[i]!.norm)));
  const found: ActorMentionAt[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    if (!isPart(i)) continue;
    const first = isOrdinal(words[i - 1]) ? i - 1 : i;
    const sentence = words[i]!.sentence;
    while (words[i + 1]?.sentence === sentence && (isName(words, i + 1) || isNumber(words[i + 1]!))) i++;
    const span = { start: words[first]!.start, end: words[i]!.end - (/['’]s$/.exec(words[i]!.text)?.[0].length ?? 0) };
    while (next < taken.length && taken[next]!.end <= span.start) next++;
    if (taken.slice(next, next + 3).some((one) => overlaps(one, span))) continue;
    if ((i === first && small.has(words[i]!.norm)) || isLand(words[first]!, words[i]!)) continue;
    found.push(mentionOf(report, span, words.slice(first, i + 1)));
  }
  return found;
}

const TAKEN: ReadonlySet<Mention['kind']> = new Set(['actor', 'place', 'moment']);

function mentionOf(report: string, span: Span, words: readonly Word[]): ActorMentionAt {
  const name = words
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s*['’]s$/, '');
  return {
    // Never shown: to tell it from the mentions, its place will do.
    id: `bare ${span.start}`,
    report,
    ...span,
    basis: 'inferred',
    kind: 'actor',
    value: {
      name,
      level: 'organisation',
      country: null,
      form: 'name',
      refersTo: null,
      role: null,
      partOf: null,
      speaksFor: null,
    },
  };
}

function isName(words: readonly Word[], i: number): boolean {
  const { text, pos, norm } = words[i]!;
  if (!isCapitalised(text) || (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ')) return false;
  return /^\p{Lu}[\p{L}\p{N}-]+/u.test(text) && !NO_NAMES.has(norm) && !CURRENCY_CODES.includes(text);
}

function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.sentence !== words[i]!.sentence || /^["“”‘(:]$/.test(before.text);
}

// `Lake Tarn`, `the Dorsk River`
function isLand(first: Word, last: Word): boolean {
  return first !== last && (OPENS_LAND.test(first.norm) || ENDS_LAND.test(last.norm));
}
const OPENS_LAND = /^(lake|mount|mt|cape|gulf|isle|strait|river|bay)$/;
const ENDS_LAND = /^(lake|river|bay|strait|sea|ocean|gulf|canal|mountains?|valley|islands?|peninsula)$/;

function isNumber({ text }: Word): boolean {
  return /^(No\.|\d{1,4})$/.test(text);
}

function isOrdinal(word: Word | undefined): boolean {
  return word !== undefined && /^\d+(st|nd|rd|th)$/.test(word.norm);
}

const NO_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...'mr mrs ms dr internet english i'.split(' '),
]);
