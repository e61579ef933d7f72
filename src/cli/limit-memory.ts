import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the young part of V8's heap at the size it starts with. By itself it grows while reports are read, some 50 MB on three
 * short reports, and nothing is read faster for it: most of what reading makes is small and soon forgotten. Only the growth can
 * still be set once Node runs.
 */
export function limitMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Units of text from which on collecting garbage more often is worth its tenth of the time. */
const MUCH_TEXT = 1_000_000;

/**
 * Before this much text is read, lets the heap grow no more than by a fifth between two full collections; V8 lets a heap that grows
 * fast become four times as large first, and of a report of 5 MB most of that is garbage. What is needed is never refused.
 */
export function limitMemoryFor(text: number): void {
  if (text >= MUCH_TEXT) setFlagsFromString('--heap-growing-percent=20');
}
