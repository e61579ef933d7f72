import { safeText } from '../view/safe-text.ts';
import { deterministicUuid } from '../view/deterministic-uuid.ts';

/** One object of a STIX 2.1 bundle: its common properties and those of its type. */
export interface StixObject {
  type: string;
  spec_version: '2.1';
  id: string;
  [property: string]: unknown;
}

/** What every object of one bundle bears. */
export interface Stamp {
  /** When the bundle was made: every object's `modified`. */
  at: Date;
  /** The markings of every object; none where the list is empty. */
  markings: readonly string[];
}

/** The identifier of the object of this type that stands for `name`, a reference or words of ours. */
export function stixId(type: string, name: string): string {
  return `${type}--${deterministicUuid(name)}`;
}

/** Whoever makes the objects: the program, never the sources that it quotes. */
export const PRODUCER = stixId('identity', 'gainsay');

/** An object that is the same in every bundle, whoever makes it and when. */
export function sameEverywhere(type: string, name: string, properties: Record<string, unknown>): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    created_by_ref: PRODUCER,
    created: FIRST_MADE,
    modified: FIRST_MADE,
    ...properties,
  };
}
const FIRST_MADE = '2026-11-27T00:00:00.000Z';

/**
 * An object with the common properties. `since` is the day or instant it goes back to, that of the report it rests on; unknown,
 * or later than the bundle, it is that of the bundle. STIX knows neither null nor empty lists: properties that are so are left out.
 */
export function stixObject(
  { at, markings }: Stamp,
  type: string,
  name: string,
  since: string | null,
  properties: Record<string, unknown>,
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    created_by_ref: PRODUCER,
    created: timestamp(since, at),
    modified: at.toISOString(),
    ...known(properties),
    ...(markings.length > 0 && { object_marking_refs: markings }),
  };
}

/** A day or an instant as STIX writes it, to the millisecond; that of the bundle where it is unknown, unreadable or later. */
export function timestamp(since: string | null, at: Date): string {
  const then = since === null ? NaN : Date.parse(since);
  return new Date(Number.isNaN(then) ? at.getTime() : Math.min(then, at.getTime())).toISOString();
}

/** Without what is null, undefined, empty or an empty list, at any depth; text made safe to be shown. */
export function known<T>(value: T): T {
  if (typeof value === 'string') return safeText(value) as T;
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(known) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => !isNothing(item));
  return Object.fromEntries(kept.map(([key, item]) => [key, known(item)])) as T;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
