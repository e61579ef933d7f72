import type { Span } from '../../model/span.ts';
import { RUN_LENGTH, type Body } from './body.ts';

/** How much two bodies have in common, word for word. */
export interface Overlap {
  /** Share of the smaller body's runs of words that the larger has too, 0 to 1. */
  contained: number;
  /** Length of the smaller body over that of the larger, in runs, 0 to 1. */
  ratio: number;
  /** The longest passage both have, in each; null where they share none. */
  longest: { a: Span; b: Span; words: number } | null;
  /** Numbers that stand in one body and not in the other, where the words around them are the same. */
  changed: { a: Span | null; b: Span | null; year: boolean }[];
  /** Every word is the same. */
  same: boolean;
}

/** Runs in common below which neither a passage nor a changed number means anything. */
const LONG_ENOUGH = 4;

/** How many runs of words two bodies have in common. */
export function sharedRuns(a: Body, b: Body): number {
  const [few, many] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of few.runs.keys()) if (many.runs.has(run)) shared++;
  return shared;
}

/** Compares two bodies; linear in their length. Quotations count only for the longest passage. */
export function compareBodies(a: Body, b: Body, shared = sharedRuns(a, b)): Overlap {
  const [few, many] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  const contained = few.runs.size === 0 ? 0 : shared / few.runs.size;
  return {
    contained,
    ratio: many.runs.size === 0 ? 0 : few.runs.size / many.runs.size,
    longest: shared >= LONG_ENOUGH ? longestPassage(a, b) : null,
    changed: shared >= LONG_ENOUGH ? changedNumbers(a, b) : [],
    same: a.words.length === b.words.length && a.words.every((word, i) => word.norm === b.words[i]!.norm),
  };
}

function longestPassage(a: Body, b: Body): Overlap['longest'] {
  let best: { i: number; k: number; words: number } | null = null;
  let covered = 0;
  for (const [run, i] of a.runs) {
    const k = b.runs.get(run);
    if (k === undefined || i < covered) continue;
    let words = 0;
    while (a.words[i + words] && a.words[i + words]!.norm === b.words[k + words]?.norm) words++;
    covered = i + words - RUN_LENGTH + 1;
    if (words > (best?.words ?? RUN_LENGTH - 1)) best = { i, k, words };
  }
  if (!best) return null;
  const { i, k, words } = best;
  const span = (body: Body, from: number) => ({
    start: body.words[from]!.start,
    end: body.words[from + words - 1]!.end,
  });
  return { a: span(a, i), b: span(b, k), words };
}

const NUMBER =
  /^(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?))$/;

const YEAR = /^(?:19|20)\d\d$/;

// A number of the one body that stands between the same two words in the other with another number, or with none.
function changedNumbers(a: Body, b: Body): Overlap['changed'] {
  const framed = framedNumbers(b);
  const frames = new Set(framed.map(({ key, norm }) => `${key} ${norm}`));
  const keys = new Map(framed.map((number) => [number.key, number]));
  const changed: Overlap['changed'] = [];
  for (const { key, norm, span } of framedNumbers(a)) {
    const other = keys.get(key);
    if (!other || frames.has(`${key} ${norm}`)) continue;
    changed.push({ a: span, b: other.span, year: YEAR.test(norm) && YEAR.test(other.norm) });
  }
  return changed;
}

function framedNumbers({ words }: Body): { key: string; norm: string; span: Span }[] {
  return words.flatMap((word, i) => {
    if (!NUMBER.test(word.norm)) return [];
    const key = `${words[i - 1]?.norm} # ${words[i + 1]?.norm}`;
    return [{ key, norm: word.norm, span: { start: word.start, end: word.end } }];
  });
}
