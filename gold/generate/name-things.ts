import type { ActorMention } from '../../src/model/mention.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { mention, type Phrase } from './phrase.ts';
import type { State } from './world.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Somebody, by name. */
export function actor(name: string, level: ActorMention['level'], more: Partial<ActorMention> = {}): Phrase {
  const value: ActorMention = {
    name,
    level,
    country: null,
    form: 'name',
    refersTo: null,
    role: null,
    partOf: null,
    speaksFor: null,
    ...more,
  };
  return mention(name, { kind: 'actor', value });
}

export function state({ name, code }: State): Phrase {
  return actor(name, 'state', { country: code });
}

export function body(name: string, { code }: State): Phrase {
  return actor(name, 'organisation', { country: code });
}

export function place(name: string, { code }: State): Phrase {
  return mention(name, { kind: 'place', value: { name, country: code } });
}

/** A day as text gives it: `4 May 2024`, or its month alone. */
export function day(date: string, granularity: 'day' | 'month', shown?: string): Phrase {
  const [year, month, at] = date.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1]!;
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const value: Moment = {
    stated: granularity === 'day' ? { year, month, day: at } : { year, month },
    interval: granularity === 'day' ? { from: date, to: date } : { from: `${date.slice(0, 7)}-01`, to: last },
    basis: 'stated',
    granularity,
    part: null,
    relation: 'at',
    shift: null,
    kind: null,
  };
  const written = granularity === 'day' ? (shown ?? `${at} ${name} ${year}`) : `${name} ${year}`;
  return mention(written, { kind: 'moment', value });
}

export function count(
  written: string,
  n: number,
  unit: string,
  comparator: Quantity['comparator'] = 'exactly',
): Phrase {
  const high = comparator === 'over' || comparator === 'at-least' ? null : n;
  return mention(written, {
    kind: 'quantity',
    value: { low: n, high, comparator, unit, currency: null, rate: null, each: false },
  });
}

export function sum(written: string, amount: number, currency: string): Phrase {
  return mention(written, {
    kind: 'quantity',
    value: { low: amount, high: amount, comparator: 'exactly', unit: null, currency, rate: null, each: false },
  });
}

export function technique({ id, name, how }: { id: string; name: string; how: string }): Phrase {
  return mention(how, { kind: 'technique', value: { id, name } });
}

/** Thousands apart: `12,500`. */
export function figures(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
