import type { Sealer } from './sealer.ts';

type Strings = Pick<Sealer, 'sealString'>;

const ADDRESS_KEYS = new Set(['file', 'url', 'fetched']);

/**
 * The value with every string, in whatever list, map or record it stands, gone through the sealer. Lists and records in which
 * nothing is sealed are given as they are: of a long report that is nearly all.
 */
export function sealValue<T>(value: T, sealer: Strings): T {
  return sealed(value, sealer, false) as T;
}

function sealed(value: unknown, sealer: Strings, address: boolean): unknown {
  if (typeof value === 'string') return sealer.sealString(value, address);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return sealedItems(value, sealer, address);
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [sealed(key, sealer, false), sealed(item, sealer, false)]));
  }
  if (value instanceof Set) return new Set([...value].map((item) => sealed(item, sealer, false)));
  return sealedRecord(value as Record<string, unknown>, sealer, address);
}

function sealedItems(items: readonly unknown[], sealer: Strings, address: boolean): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = sealed(items[i], sealer, address);
    if (item !== items[i]) (copy ??= [...items])[i] = item;
  }
  return copy ?? items;
}

function sealedRecord(record: Record<string, unknown>, sealer: Strings, address: boolean): Record<string, unknown> {
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(record)) {
    const item = sealed(record[key], sealer, address || ADDRESS_KEYS.has(key));
    if (item !== record[key]) (copy ??= { ...record })[key] = item;
  }
  return copy ?? record;
}
