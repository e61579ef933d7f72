import { isMention, type MentionOf } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { isBefallen } from '../../model/words/befallen.ts';
import { personsOfPapers } from '../../model/words/papers-on.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { purposeAt } from './collect-amounts.ts';
import { countsNothingHit } from './counts-nothing-hit.ts';
import { countedAs } from './counted-as.ts';
import { sentenceOf, type Sentence } from './sentences.ts';
import { withNamed } from './with-named.ts';

/**
 * `how-many <what>`: one field for each counted thing, persons together under `people` whatever the words call them. Scopes
 * (a day or in all, named or wanted) stay in the reading and are told apart when two are compared.
 */
export const counts: FieldReader = {
  field: 'how-many *',
  reads: ['mentions', 'sentences'],
  collect: ({ mentions, report, sentences }) =>
    withoutUnrated(
      mentions.filter(isMention('quantity')).flatMap((mention) => foundAt(mention, report.text, sentences)),
    ),
};

/** `raised its estimate from 60 to 85 million`: the second number holds, the first is the former one. */
const MOVED = /\b(?:rais|revis|increas|correct|lower|reduc|chang|rose|grew|climb|fell|cut|went)\w*\b[^.;]{0,80}$/i;

function withoutFormer(mention: MentionOf<'quantity'>, text: string): MentionOf<'quantity'> {
  const { value, start, end } = mention;
  const moved =
    /^from\b.*\bto\b/i.test(text.slice(start, end)) && MOVED.test(text.slice(Math.max(0, start - 90), start));
  return moved ? { ...mention, value: { ...value, low: value.high, comparator: 'exactly' } } : mention;
}

/** `497 liters/second`: the rate behind the unit, where the reader of quantities left it out. */
const RATE_BEHIND = /^\s*(?:\/|per)\s*(second|minute|hour|day|week|month|year)\b/i;

function withRate({ value, end }: MentionOf<'quantity'>, text: string): { quantity: Quantity; end: number } {
  const match = value.rate === null && value.unit !== null ? RATE_BEHIND.exec(text.slice(end, end + 16)) : null;
  if (!match) return { quantity: value, end };
  return { quantity: { ...value, rate: match[1]!.toLowerCase() }, end: end + match[0].length };
}

/** Words that count kinds of the thing named after them: `42 types of special weapons` are counted as weapons. */
const KIND = /(?:^|\s)(?:type|kind|piece|set|strain|sort|series|variety|family)$/;

function countedAfter(words: string): string | null {
  return /^\s+of\s+["“]?(?:[\w-]+\s+){0,3}?([\w-]{3,}s)\b/.exec(words)?.[1] ?? null;
}

/** Money of which nobody knows whose it is: a reward of 20,000 crowns is a reward and a ransom a ransom, and no number of crowns. */
const COINS =
  /^(?:crown|krona|krone|koruna|peso|dinar|dirham|lira|franc|florin|mark|shilling|dollar|pound|ruble|rouble|rupee)s?$/;

function offeredAs(unit: string, span: Span, sentences: readonly Sentence[]): 'reward' | 'ransom' | null {
  const purpose = COINS.test(unit.toLowerCase()) ? purposeAt(sentenceOf(sentences, span), span) : null;
  return purpose === 'reward' || purpose === 'ransom' ? purpose : null;
}

function foundAt(mention: MentionOf<'quantity'>, text: string, sentences: readonly Sentence[]): Found[] {
  const counted = withNamed(withoutFormer(mention, text), text);
  const { start } = counted;
  const { quantity: rated, end } = withRate(counted, text);
  const quantity = withPersons(inHours(rated), text.slice(start, end));
  const unit =
    quantity.unit && KIND.test(quantity.unit)
      ? (countedAfter(text.slice(end, end + 80)) ?? quantity.unit)
      : quantity.unit;
  const people = unit !== null && isBefallen(text.slice(end, end + 100)) ? 'people' : null;
  const what = quantity.currency === null && unit !== null ? (people ?? countedAs(unit)) : null;
  if (!what || countsNothingHit(text, { start, end }, unit!)) return [];
  const offered = offeredAs(unit!, mention, sentences);
  const field = offered ? `how-much ${offered}` : `how-many ${what}`;
  return [{ field, start, end, value: { kind: 'quantity', quantity }, state: 'stated', hedged: false }];
}

/** `310,000 patient files`: of persons, as are the patients themselves in another report. */
function withPersons(quantity: Quantity, words: string): Quantity {
  const { unit } = quantity;
  const [, persons] = /(\S+)\s+(?:files|records|dossiers|entries)$/i.exec(words) ?? [];
  if (!persons || unit === null || personsOfPapers(`person ${unit}`) === null) return quantity;
  const of = persons.toLowerCase().replace(/['’]$/, '').replace(/s$/, '');
  return countedAs(of) === 'people' ? { ...quantity, unit: `${of} ${unit}` } : quantity;
}

/** Up to so many days, and from so many minutes on, are a length that other reports tell in hours. */
const FEW_DAYS = 3;
const MANY_MINUTES = 20;

/** `Around two days` is told of what lasted `40 hours`, and no more exactly than that; so is `40 minutes` of what lasted `two hours`. */
function inHours(quantity: Quantity): Quantity {
  const { unit, low, high, comparator, rate } = quantity;
  if (rate !== null) return quantity;
  if (unit === 'minute' && (low ?? high ?? 0) >= MANY_MINUTES) return scaled(quantity, 1 / 60);
  if (unit !== 'day' || (high ?? low ?? Infinity) > FEW_DAYS) return quantity;
  return { ...scaled(quantity, 24), comparator: comparator === 'exactly' ? 'about' : comparator };
}

function scaled({ low, high, ...more }: Quantity, hours: number): Quantity {
  const scale = (length: number | null) => (length === null ? null : Number((length * hours).toFixed(2)));
  return { ...more, unit: 'hour', low: scale(low), high: scale(high) };
}

/** A report that once gives the rate of a number and later the bare number means the rate both times. */
function withoutUnrated(found: readonly Found[]): Found[] {
  const rated = new Set(
    found.flatMap(({ field, value }) =>
      value?.kind === 'quantity' && value.quantity.rate ? [keyOf(field, value.quantity)] : [],
    ),
  );
  return found.filter(
    ({ field, value }) =>
      value?.kind !== 'quantity' || value.quantity.rate !== null || !rated.has(keyOf(field, value.quantity)),
  );
}

function keyOf(field: string, { low, high, comparator }: Quantity): string {
  return `${field} ${String(low)} ${String(high)} ${comparator}`;
}
