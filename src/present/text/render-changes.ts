import type { Change } from '../../model/change.ts';
import { shorten } from '../../model/reference.ts';

/** What a judgement changed, a line a verdict; one sentence when nothing did. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Recorded. No verdict changes.';
  const short = shorten(changes.map((change) => change.comparison));
  const lines = changes.map(
    (change) =>
      `  ${short.get(change.comparison)}  ${change.field}: ${change.before ?? 'not compared'} -> ${change.after ?? 'not compared'}${change.why && `. ${change.why}`}`,
  );
  return [
    `Recorded. ${changes.length === 1 ? 'One verdict changes' : `${changes.length} verdicts change`}:`,
    ...lines,
  ].join('\n');
}
