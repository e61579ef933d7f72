import { FIGURE } from '../../model/words/figure-nouns.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt, type Tokens } from '../language/tokenise.ts';
import { readUnit } from './read-unit.ts';

/** What a number counts, or the money it is a sum of. */
export type Measure = Pick<Quantity, 'unit' | 'currency'>;
/** A number read before, with what it counts. */
type Earlier = Span & { quantity: Quantity };

const NOW = '(?:(?:now|currently|already|only|still)\\s+)*';
const MOVED =
  '(?:ris|rose|gr[eo]w|increas|climb|jump|swell|swoll|fall|fell|drop|shr[au]nk|rais|lower|revis|correct|cut|reduc)\\w*';
const MOVES = `(?:(?:ha[sd]|have)\\s+)?(?:since\\s+)?(?:been\\s+)?${MOVED}(?:\\s+(?:since|up|upwards?|down|downwards?|sharply|again|further)){0,3}\\s+(?:from\\s+\\S+\\s+)?to`;
const STANDS = `(?:stands?|stood|(?:is|was)\\s+(?:put|set|given))\\s+(?:at|as)|reach(?:es|ed)|${MOVES}`;
/** `The number of ships that had to wait is`, `number of patients hit rises to`: what is counted stands before. Not `a number of`. */
const NUMBER_OF = new RegExp(
  `(?<!\\ba\\s)\\b(?:number|total|tally|count|toll)\\s+of\\s+(?<counted>[^.;:!?]{3,100}?)\\s+${NOW}(?:is|was|${STANDS})\\s+${NOW}$`,
  'i',
);
/** `Officials raised the number of homes hit to`, `put the count of stolen files at`: somebody gives it. */
const GIVES_NUMBER_OF = new RegExp(
  `\\b(?:(?:rais|increas|lower|revis|correct|cut|reduc|updat|estimat)\\w*|puts?|putting|set|sets)\\s+(?:the|its|their|his|her)\\s+(?:[\\w-]+\\s+)?` +
    `(?:number|total|tally|count|toll|estimate)\\s+of\\s+(?<counted>[^.;:!?]{3,100}?)\\s+(?:(?:up|down|upwards?|downwards?|sharply|from\\s+\\S+)\\s+)*(?:to|at|as)\\s+${NOW}$`,
  'i',
);
/** `The death toll has risen to`, `a death toll of`. */
const DEATH_TOLL = new RegExp(
  `\\bdeath\\s+toll(?:\\s+\\w+ed)?\\s+(?:${NOW}(?:of|at|to|is|was|${STANDS}))\\s+${NOW}$`,
  'i',
);
/** `The number had since risen to`, `put the figure at`, `an earlier figure of`: that of the number told before. */
const SAME_FIGURE = new RegExp(
  `\\b(?:the|this|that|its|their|['’]s)\\s+(?:[\\w-]+\\s+)?${FIGURE}\\s+${NOW}(?:${STANDS})\\s+${NOW}$|` +
    `\\b(?:put|puts|gave|gives|set)\\s+(?:the|that|this|its|their)\\s+${FIGURE}\\s+(?:at|as)\\s+$|` +
    `\\b(?:it|that|this)\\s+(?:will|would|could|may|might)\\s+be\\s+$|` +
    `\\b(?:earlier|previous|first|initial|former|original|new|latest|higher|lower)\\s+${FIGURE}\\s+of\\s+$`,
  'i',
);
/** `63,000 patients, not 41,000`: right behind the other number. */
const SET_AGAINST = /^,?\s+(?:and\s+)?(?:not|rather than|instead of|up from|down from)(?:\s+the)?\s+$/i;
/** `48,000 patients were hit, fewer than the 61,000 that the firm had given`: further behind it in the same sentence. */
const SET_AGAINST_LATER =
  /^[^.;:!?\d]{0,90}?[,–—]\s+(?:and\s+|but\s+)?(?:(?:not|rather than|instead of|up from|down from)\s+(?:(?:the|its|their|his|her)\s+)?|(?:(?:far\s+|well\s+)?(?:(?:fewer|less|more|lower|higher|smaller|larger)\s+than|below|above|short\s+of)|compared\s+(?:with|to)|as\s+against)\s+(?:the|its|their|his|her)\s+)(?:(?:earlier|initial|first|previous|original|roughly|about|around|some)\s+)*$/i;
/** `The printer put it at`, `the union says it was`, before a number that stands alone: of what was counted just before. */
const ANOTHER_SAYS = new RegExp(
  `\\b(?:says?|said|claims?|claimed|insists?|insisted|estimates?|estimated|counts?|counted|reports?|reported|gives?|gave|speaks?\\s+of|spoke\\s+of|puts?\\s+(?:it|them|that)\\s+at)\\s+` +
    `(?:that\\s+)?(?:(?:it|there|they)\\s+(?:is|was|are|were)\\s+)?${NOW}$`,
  'i',
);
const ALONE = /^(?:\s+(?:in all|in total|instead|at most|at least|so far))?\s*(?:[.,;:!?)”"]|$)(?!\d)/;
const LENGTH = /^(?:second|minute|hour|day|week|month|year)$/;
/** `Fourteen, said the port; eleven had been reported earlier`. */
const TOLD_EARLIER = /^\s+(?:had\s+been|were|was)\s+(?:\w+\s+)?(?:earlier|previously|before|at\s+first)\b/i;
const ASKED = /\bhow\s+many\s+(?=\p{L}[^.?!]*\?["”’)]*\s*$)/iu;
/** So far back a number told before still gives what is counted; in size it is no more than so many times apart. */
const REACH = 320;
const TIMES = 50;

/**
 * What a number without a unit behind it counts, where the words before it say so: `the number of ships is 14`, or `the figure
 * has since risen to 152,300`, which counts what the number told before it counts. Null where they do not.
 */
export function unitBefore(text: Tokens, number: Span & { low: number }, earlier: Earlier | undefined): Measure | null {
  const { prose, tokens, blocks, sentences } = text;
  const token = tokens[tokenAt(tokens, number.start)];
  const block = token && blocks[token.block];
  const sentence = token && sentences[token.sentence];
  if (!block || !sentence) return null;
  const before = prose.slice(Math.max(block.start, sentence.start, number.start - REACH), number.start);
  if (DEATH_TOLL.test(before)) return { unit: 'death', currency: null };
  const counted = (NUMBER_OF.exec(before) ?? GIVES_NUMBER_OF.exec(before))?.groups!['counted'];
  if (counted !== undefined) return countedFrom(text, number.start - before.length + before.lastIndexOf(counted));
  const known = earlier && earlier.start >= Math.max(block.start, number.start - REACH) ? earlier : null;
  if (known && isOfOneSize(number.low, known.quantity)) {
    const between = prose.slice(known.end, number.start);
    const rest = prose.slice(number.end, number.end + 40);
    if (SAME_FIGURE.test(before) || SET_AGAINST.test(between) || TOLD_EARLIER.test(rest)) return known.quantity;
    if (SET_AGAINST_LATER.test(between) || isAnothersCount(before, rest, known.quantity)) return known.quantity;
  }
  const from = Math.max(block.start, number.start - REACH);
  const asked = before.trim() === '' && ASKED.exec(prose.slice(from, number.start));
  return asked ? countedFrom(text, from + asked.index + asked[0].length) : null;
}

function isAnothersCount(before: string, rest: string, { unit, rate }: Quantity): boolean {
  return rate === null && !LENGTH.test(unit ?? '') && ANOTHER_SAYS.test(before) && ALONE.test(rest);
}

function countedFrom(text: Tokens, start: number): Measure | null {
  const unit = readUnit(text, start)?.unit ?? null;
  return unit === null ? null : { unit, currency: null };
}

function isOfOneSize(low: number, { low: least, high: most, unit, currency }: Quantity): boolean {
  const other = least ?? most ?? 0;
  return (
    (unit !== null || currency !== null) && low > 0 && other > 0 && Math.max(low, other) <= TIMES * Math.min(low, other)
  );
}
