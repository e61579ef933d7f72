import type { MentionOf } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { SpanIndex } from '../span-index.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * The mention in a source that its statement is about. A source may hold several names (`Norland's foreign ministry spokesperson Lund`): the
 * one the statement is resolved to, else the longest; null for none, and where `it` is said to be somebody else than its mention goes back to.
 */
export function mainMention(
  mentions: SpanIndex<MentionOf<'actor'>>,
  source: Span,
  actor: string,
): MentionOf<'actor'> | null {
  const wanted = normaliseName(actor);
  const inside = mentions.touching(source).filter((mention) => !isAnother(mention, wanted));
  const exact = inside.filter((mention) => normaliseName(mention.value.name) === wanted);
  const [best] = (exact.length > 0 ? exact : inside).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start,
  );
  return best ?? null;
}

function isAnother({ value }: MentionOf<'actor'>, wanted: string): boolean {
  if (value.form !== 'pronoun' || value.refersTo === null) return false;
  const name = normaliseName(value.name);
  return !name.includes(wanted) && !wanted.includes(name);
}
