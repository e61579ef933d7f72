/**
 * A copy of plain data in which every span (`start` and `end` as numbers, side by side) stands `by` further on, and every
 * string that is an old reference is the new one. Null spans stay null.
 */
export function moveSpans<T>(data: T, by: number, references: ReadonlyMap<string, string>): T {
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return references.get(value) ?? value;
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) copy[key] = move(part);
    if (typeof copy['start'] === 'number' && typeof copy['end'] === 'number') {
      copy['start'] += by;
      copy['end'] += by;
    }
    return copy;
  };
  return move(data) as T;
}
