import { hashOf } from '../../gold/placed-statement.ts';
import type { Threads } from '../threads.ts';

/** Which of two halves a report belongs to, by its text. */
export type Half = 0 | 1;

/** To learn spans from all reports, or from those of one half. */
export interface SpanJob {
  bench: string;
  without: Half | null;
}

/** Weights of the reader of spans, packed. */
export type SpanWeights = Uint8Array;

/**
 * What a reader of spans learned without one half of the reports; at each half's index, the one that never saw it. What a reader proposes in
 * reports it has learned from is too good: whoever learns from that which candidates stand trusts it too much.
 */
export type HalfWeights = readonly [SpanWeights, SpanWeights];

export function halfOf(text: string): Half {
  return (Number.parseInt(hashOf(text).slice(0, 2), 16) % 2) as Half;
}

export function learnSpans(threads: Threads, bench: string): Promise<SpanWeights> {
  return run(threads, { bench, without: null });
}

export function learnSpansByHalf(threads: Threads, bench: string): Promise<HalfWeights> {
  return Promise.all([run(threads, { bench, without: 0 }), run(threads, { bench, without: 1 })]);
}

function run(threads: Threads, job: SpanJob): Promise<SpanWeights> {
  return threads.run(new URL('./span-thread.ts', import.meta.url), job);
}
