import type { Sealer } from './sealer.ts';

const ADDRESS_KEYS = new Set(['file', 'url', 'fetched']);

/** A deep copy in which every string, in whatever list, map or record it stands, has gone through the sealer. */
export function sealValue<T>(value: T, sealer: Sealer): T {
  return sealed(value, sealer, false) as T;
}

function sealed(value: unknown, sealer: Sealer, address: boolean): unknown {
  if (typeof value === 'string') return sealer.sealString(value, address);
  if (Array.isArray(value)) return value.map((item) => sealed(item, sealer, address));
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [sealed(key, sealer, false), sealed(item, sealer, false)]));
  }
  if (value instanceof Set) return new Set([...value].map((item) => sealed(item, sealer, false)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, sealed(item, sealer, address || ADDRESS_KEYS.has(key))]),
  );
}
