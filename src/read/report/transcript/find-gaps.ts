import type { Gap, MediaMark } from '../../../model/report.ts';
import { trimmed } from '../../../model/span.ts';
import { countWords } from '../lines.ts';

/** Unexplained seconds above this are a gap; below, a speaker may have drawn breath. */
const LEAST_MISSING = 5;

/**
 * Where a transcript has words missing: the time to the next time code, less the time its words take at the median rate of
 * the transcript, leaves more than five seconds. The span is that of the words at hand; those missing stood in or after
 * them. `prose` is the text with everything else blanked.
 */
export function findGaps(prose: string, marks: readonly MediaMark[]): Gap[] {
  const stretches = stretchesOf(prose, marks);
  const rate = median(stretches.filter((s) => s.words > 0).map((s) => s.words / (s.to - s.from)));
  if (rate === null) return [];
  return stretches.flatMap(({ words, ...stretch }) => {
    const missing = stretch.to - stretch.from - words / rate;
    return missing > LEAST_MISSING ? [{ ...stretch, missingSeconds: Math.round(missing * 10) / 10 }] : [];
  });
}

interface Stretch {
  start: number;
  end: number;
  from: number;
  to: number;
  words: number;
}

// Codes of the same second make one stretch. The last code has no next one to measure it by.
function stretchesOf(prose: string, marks: readonly MediaMark[]): Stretch[] {
  const moments = marks.filter((mark, i) => mark.seconds !== marks[i - 1]?.seconds);
  return moments.slice(0, -1).map((mark, i) => {
    const next = moments[i + 1]!;
    const span = trimmed(prose, { start: mark.start, end: next.start });
    return { ...span, from: mark.seconds, to: next.seconds, words: countWords(prose.slice(span.start, span.end)) };
  });
}

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
