import type { Candidate } from '../candidate.ts';

/** Whether the text itself calls untrue what is put about. */
export function isRefutation({ reader, cue }: Candidate): boolean {
  return reader.refutes === true && cue === null;
}
