import { safeJson } from './safe-json.ts';

/** A key that is not the first of its record, and its list, in parts: one for each item. */
export function* listParts<T>(key: string, items: readonly T[], shape: (item: T) => unknown): Generator<string> {
  yield `,"${key}":[`;
  for (const [i, item] of items.entries()) yield `${i > 0 ? ',' : ''}${safeJson(shape(item))}`;
  yield ']';
}
