import { bySpan, type Span } from '../../model/span.ts';
import { escapeHtml, joined, type Markup } from './markup.ts';

/** A stretch of text to be wrapped in an element. */
export interface Thread extends Span {
  /** The opening tag; `first` is false where a crossing thread made it necessary to open the element again. */
  open: (first: boolean) => Markup;
  close: Markup;
  /** Stands ahead of the first words of the thread, outside its element. */
  before?: Markup;
  /** Follows the last words of the thread, outside its element. */
  after?: Markup;
}

/**
 * The text of `within` with every thread's element around its words. Threads may lie within one another or cross: at a
 * crossing the inner one is closed and opened again, so that the markup always nests and the text is never touched.
 */
export function weave(text: string, within: Span, threads: readonly Thread[]): Markup {
  const starting = threads
    .filter((one) => one.start < within.end && one.end > within.start && one.end > one.start)
    .sort(bySpan);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of starting) cuts.add(Math.max(start, within.start)).add(Math.min(end, within.end));
  const points = [...cuts].sort((a, b) => a - b);
  const out: Markup[] = [];
  let open: Thread[] = [];
  let next = 0;
  points.forEach((point, i) => {
    open = closeAt(point, open, out);
    while (next < starting.length && Math.max(starting[next]!.start, within.start) <= point) {
      const thread = starting[next++]!;
      const first = thread.start >= within.start;
      if (first && thread.before) out.push(thread.before);
      out.push(thread.open(first));
      open.push(thread);
    }
    const until = points[i + 1];
    if (until !== undefined) out.push({ source: escapeHtml(text.slice(point, until)) });
    else for (const thread of open.toReversed()) out.push(thread.close);
  });
  return joined(out);
}

/** Closes the threads that end here; those opened later than one of them are closed with it and opened again. */
function closeAt(point: number, open: readonly Thread[], out: Markup[]): Thread[] {
  const lowest = open.findIndex((thread) => thread.end <= point);
  if (lowest < 0) return [...open];
  const above = open.slice(lowest);
  for (const thread of above.toReversed()) out.push(thread.close);
  for (const thread of above) if (thread.end <= point && thread.after) out.push(thread.after);
  const staying = above.filter((thread) => thread.end > point);
  for (const thread of staying) out.push(thread.open(false));
  return [...open.slice(0, lowest), ...staying];
}
