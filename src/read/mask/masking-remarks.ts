import type { Masked } from './mask.ts';

/** One sentence for each kind that was masked, with the place of the first. Names kinds, never values. */
export function maskingRemarks(masked: readonly Masked[]): { reason: string; start: number; end: number }[] {
  const kinds = Map.groupBy(masked, ({ kind }) => kind);
  return [...kinds].map(([kind, [first, ...more]]) => ({
    reason:
      more.length === 0
        ? `1 ${kind} was masked`
        : `${more.length + 1} ${plural(kind)} were masked, the first of them here`,
    start: first!.start,
    end: first!.end,
  }));
}

function plural(kind: string): string {
  return kind.endsWith('s') ? `${kind}es` : `${kind}s`;
}
