import { bySpan, overlaps, type Span } from '../../model/span.ts';

/** The spans in order, without those that overlap a longer one; of equal length the earlier in the list stays. */
export function longestFirst<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(bySpan)) {
    let wins = true;
    while (kept.length > 0 && overlaps(kept.at(-1)!, span)) {
      if (lengthOf(kept.at(-1)!) >= lengthOf(span)) {
        wins = false;
        break;
      }
      kept.pop();
    }
    if (wins) kept.push(span);
  }
  return kept;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
