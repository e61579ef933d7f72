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

/** The identifier of the object of this type that stands for `of`, a reference or words of ours. */
export function stixId(type: string, of: string): string {
  return `${type}--${deterministicUuid(of)}`;
}

/** Whoever makes the objects: the program, never the sources that it quotes. */
export const PRODUCER = stixId('identity', 'gainsay');

/** An object that is the same in every bundle, whoever makes it and when. */
export function sameEverywhere(type: string, of: string, properties: Record<string, unknown>): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, of),
    created_by_ref: PRODUCER,
    created: FIRST_MADE,
    modified: FIRST_MADE,
    ...properties,
  };
}
/** When Gainsay first wrote STIX. */
const FIRST_MADE = '2026-11-27T00:00:00.000Z';

/**
 * An object with the common properties. `since` is the day or instant of the report it rests on; null for what rests on none that is dated.
 * STIX lets `created` never change under one identifier, so that nothing in it hangs on when and beside what else it is written. STIX knows
 * neither null nor empty lists: properties that are so are left out.
 */
export function stixObject(
  { at, markings }: Stamp,
  type: string,
  of: string,
  since: string | null,
  properties: Record<string, unknown>,
): StixObject {
  const created = isInstant(since) ? new Date(since).toISOString() : FIRST_MADE;
  const modified = at.toISOString();
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, of),
    created_by_ref: PRODUCER,
    created,
    modified: modified < created ? created : modified,
    ...withoutNothing(properties),
    ...(markings.length > 0 && { object_marking_refs: markings }),
  };
}

/** True of a day or an instant that can be read. */
export function isInstant(written: string | null): written is string {
  return written !== null && !Number.isNaN(Date.parse(written));
}

/** Without what is null, undefined, empty or an empty list, at any depth; text made safe to be shown. */
function withoutNothing<T>(value: T): T {
  if (typeof value === 'string') return safeText(value) as T;
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(withoutNothing) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => !isNothing(item));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNothing(item)])) as T;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
