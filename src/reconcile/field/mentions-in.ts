import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** The mentions of a report that begin within a span; `mentions` in text order. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++) found.push(mentions[i]!);
  return found;
}
