import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Seal } from '../../model/seal.ts';
import { makeSealer } from './sealer.ts';

/** Sentences about inputs, which may hold a file name, with labels for sealed names. */
export function sealMessages(
  messages: readonly string[],
  reports: readonly AnnotatedReport[],
  seals: readonly Seal[],
): string[] {
  const sealer = makeSealer(reports, seals);
  // As a whole for names and roles of several words, then word by word for what a path runs together.
  return messages.map((message) => sealer.sealString(message).replace(/\S+/g, (word) => sealer.sealString(word, true)));
}
