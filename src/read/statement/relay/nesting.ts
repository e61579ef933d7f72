import { contains, hull, type Span } from '../../../model/span.ts';

/** The spans of a statement that nesting looks at. */
export interface Placed {
  source: Span | null;
  cue: Span | null;
  content: readonly Span[];
}

/**
 * For each statement the index of the one within whose content it is made, or -1: the narrowest content that holds its cue
 * and is wider than it. Statements are in text order.
 */
export function nestingOf(placed: readonly Placed[]): number[] {
  const contents = placed.flatMap(({ content }, owner) => content.map((span) => ({ span, owner })));
  contents.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const order = placed.map((_, i) => i).filter((i) => placed[i]!.cue !== null);
  order.sort((a, b) => placed[a]!.cue!.start - placed[b]!.cue!.start);
  const outer = new Array<number>(placed.length).fill(-1);
  let open: typeof contents = [];
  let next = 0;
  for (const i of order) {
    const { cue } = placed[i]!;
    while (next < contents.length && contents[next]!.span.start <= cue!.start) open.push(contents[next++]!);
    open = open.filter(({ span }) => span.end > cue!.start);
    const own = hull(placed[i]!.content)!;
    const around = open.filter(
      ({ span, owner }) => owner !== i && contains(span, cue!) && span.end - span.start > own.end - own.start,
    );
    around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    outer[i] = around[0]?.owner ?? -1;
  }
  return outer;
}
