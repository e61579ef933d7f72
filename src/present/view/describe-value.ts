import type { Reading, ReadingValue } from '../../model/field.ts';
import type { Mention } from '../../model/mention.ts';
import type { Moment } from '../../model/moment.ts';
import { WEEKDAYS } from '../../model/words/calendar-words.ts';
import type { Quantity } from '../../model/quantity.ts';
import { NO_OTHER_PLURAL } from '../../model/words/no-other-plural.ts';

/** A value as Gainsay understood these words, in short; null where the words say it as well. */
export function describeValue(value: ReadingValue | null, words: string): string | null {
  const described = value && describe(value);
  return described && !words.toLowerCase().includes(described.toLowerCase()) ? described : null;
}

function describe(value: ReadingValue): string | null {
  switch (value.kind) {
    case 'moment':
      return describeMoment(value.moment);
    case 'quantity':
      return describeQuantity(value.quantity);
    case 'technique':
      return `${value.name}, ATT&CK ${value.id}`;
    case 'novelty':
      return value.order === 'first' ? 'said to be the first' : 'said to have happened before';
    case 'place':
      return value.country ? `${value.name}, code ${value.country}` : value.name;
    case 'actor':
      return value.name;
    case 'text':
      return null;
  }
}

/** What a reading says in one word where it gives no value. */
export function stateWords(reading: Pick<Reading, 'state'>): string {
  return { stated: '', withheld: 'not given, it says', silent: 'says nothing' }[reading.state];
}

const WEEKDAY_NAMES = WEEKDAYS.map((day) => day[0]!.toUpperCase() + day.slice(1));

/** `2031-02-12`, `2031-03, the year implied`, `month 3, year not stated`. */
function describeMoment(moment: Moment): string {
  const { interval, relation, kind } = moment;
  const ahead = relation === 'at' ? '' : `${relation} `;
  const what = kind ? `, ${kind}` : '';
  if (!interval) return `${ahead}${statedParts(moment)}${what}`;
  const days = interval.from === interval.to ? interval.from : `${interval.from} to ${interval.to}`;
  return `${ahead}${days}${moment.basis === 'inferred' ? ', partly implied' : ''}${what}`;
}

function statedParts(moment: Moment): string {
  const { year, month, day, weekday } = moment.stated;
  const parts = [year && `year ${year}`, month && `month ${month}`, day && `day ${day}`].filter(Boolean);
  if (weekday !== undefined && parts.length === 0) parts.push(`a ${WEEKDAY_NAMES[weekday - 1]}`);
  if (moment.shift !== null || moment.of || moment.from || (weekday !== undefined && month === undefined))
    return [...parts, 'counted from a date that is not known'].join(', ');
  return parts.length > 0 ? `${parts.join(', ')}${year ? '' : ', year not stated'}` : 'no date can be told';
}

/** `over 20 persons`, `up to 1,900 USD each`, `300 attacks a day`. */
function describeQuantity(quantity: Quantity): string {
  const { comparator, currency, unit, rate, each } = quantity;
  const words = {
    exactly: '',
    about: 'about ',
    over: 'over ',
    under: 'under ',
    'at-least': 'at least ',
    'up-to': 'up to ',
    between: '',
    order: '',
  };
  const many = quantity.high !== 1 && unit !== null ? plural(unit) : unit;
  const what = [currency, many].filter((one) => one !== null).join(' ');
  return `${words[comparator]}${range(quantity)}${what ? ` ${what}` : ''}${rate ? ` a ${rate}` : ''}${each ? ' each' : ''}`;
}

const IRREGULAR: Record<string, string> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  personnel: 'personnel',
  staff: 'staff',
  police: 'police',
};

/** Units are stored in the singular: `cyber attack`, `company`. */
function plural(unit: string): string {
  const last = unit.split(' ').at(-1)!;
  const ahead = unit.slice(0, unit.length - last.length);
  if (NO_OTHER_PLURAL.test(last)) return unit;
  if (IRREGULAR[last]) return ahead + IRREGULAR[last];
  if (/[^aeiou]y$/.test(last)) return `${ahead}${last.slice(0, -1)}ies`;
  return `${unit}${/(s|x|ch|sh)$/.test(last) ? 'es' : 's'}`;
}

function range({ low, high, comparator }: Quantity): string {
  const number = (n: number) => n.toLocaleString('en-GB');
  if (low === null && high === null) return 'an unknown number of';
  if (low === null || high === null || low === high) return number((low ?? high)!);
  return comparator === 'up-to' ? number(high) : `${number(low)} to ${number(high)}`;
}

/** A mention's value in short. */
export function describeMention(mention: Mention): string {
  switch (mention.kind) {
    case 'actor': {
      const { name, level, country, role, partOf, speaksFor, form } = mention.value;
      const more = [
        level,
        form,
        role,
        country && `code ${country}`,
        partOf && `part of ${partOf}`,
        speaksFor && `speaks for ${speaksFor}`,
      ];
      return `${name} (${more.filter(Boolean).join(', ')})`;
    }
    case 'place':
      return mention.value.country ? `${mention.value.name}, code ${mention.value.country}` : mention.value.name;
    case 'moment':
      return describeMoment(mention.value);
    case 'quantity':
      return describeQuantity(mention.value);
    case 'technique':
      return `${mention.value.name}, ATT&CK ${mention.value.id}`;
    case 'sector':
      return mention.value.name;
    case 'evidence':
      return `evidence ${mention.value.state}${mention.value.indicator ? `: ${mention.value.indicator}` : ''}`;
  }
}
