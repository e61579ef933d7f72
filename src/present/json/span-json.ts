import type { Span } from '../../model/span.ts';

/** Start and end only, whatever else the span carries. */
export function spanJson({ start, end }: Span): Span {
  return { start, end };
}

/** {@link spanJson} with the report it is a span of. */
export function placeJson({ report, start, end }: Span & { report: string }): Span & { report: string } {
  return { report, start, end };
}
