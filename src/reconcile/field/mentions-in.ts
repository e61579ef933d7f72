import { countWhile } from '../../model/count-while.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** The mentions of a report that begin within a span; `mentions` in text order. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const first = countWhile(mentions, ({ start }) => start < span.start);
  const found: Mention[] = [];
  for (let i = first; i < mentions.length && mentions[i]!.start < span.end; i++) found.push(mentions[i]!);
  return found;
}
