import type { Span } from '../../model/span.ts';

const UNITS = 'second|minute|hour|day|week|month|quarter|year';
// `..., a week after it named him` tells when, and is no rate.
const RATE = new RegExp(
  `^\\s*,?\\s*(?:(?:every|each|per|an?)\\s+(?:single\\s+)?(?<unit>${UNITS})\\b(?!\\s+(?:after|later|before|earlier|ago|since)\\b)|(?<adverb>hourly|daily|weekly|monthly|yearly|annually))\\b`,
  'i',
);
const ADVERBS: Record<string, string> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};
const EACH_NEXT = /^\s*(?:apiece|each|per\s+(?:person|head|suspect|device))\b/i;
const EACH_LATER = /\b(?:each\s+of|apiece|for\s+each|per\s+(?:person|head)|each)\b/i;
/** `paid each of them 300 crowns`. */
const EACH_BEFORE = /\beach(?:\s+of\s+(?:them|us|the\s+\w+))?\s+$/i;
const REACH = 120;

/** `day` in `two million a day`, with how many characters it takes; null without a rate. */
export function readRate(prose: string, end: number): { rate: string; after: number } | null {
  const match = RATE.exec(prose.slice(end, end + 40));
  if (!match) return null;
  const { unit, adverb } = match.groups!;
  return { rate: unit?.toLowerCase() ?? ADVERBS[adverb!.toLowerCase()]!, after: match[0].length };
}

/** True when the number holds for each one: `each` stands directly before or after it, for money also later in the sentence. */
export function readEach(prose: string, { start, end }: Span, sentenceEnd: number, money: boolean): boolean {
  const rest = prose.slice(end, Math.min(sentenceEnd, end + REACH));
  return (
    EACH_BEFORE.test(prose.slice(Math.max(0, start - 32), start)) ||
    EACH_NEXT.test(rest) ||
    (money && EACH_LATER.test(rest))
  );
}
