interface Derived {
  from: string;
  value: unknown;
}

/** What was last derived from an object, step by step, and from what else. */
const kept = new WeakMap<object, Map<string, Derived>>();

/**
 * What `derive` gives, or what it gave the last time it was asked for the same step of the same object `from` the same. Whatever
 * else the result depends on must stand in `from`: then remembering changes nothing but the time it takes. `derive` may take over
 * parts of what it gave before, from something else. Kept as long as the object is.
 */
export function remember<T>(owner: object, step: string, from: string, derive: (before: T | null) => T): T {
  let steps = kept.get(owner);
  if (!steps) kept.set(owner, (steps = new Map<string, Derived>()));
  const known = steps.get(step);
  if (known?.from === from) return known.value as T;
  const value = derive(known ? (known.value as T) : null);
  steps.set(step, { from, value });
  return value;
}

let next = 0;
const serials = new WeakMap<object, number>();

/** A number that stands for this very object in `from`; another object with the same content has another. */
export function serialOf(object: object): number {
  let serial = serials.get(object);
  if (serial === undefined) serials.set(object, (serial = next++));
  return serial;
}
