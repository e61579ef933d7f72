import type { MentionOf } from '../../model/mention.ts';

const NAME = "\\p{Lu}[\\p{L}\\d'’.-]*(?:\\s\\p{Lu}[\\p{L}\\d'’.-]*)*(?:\\s\\p{Ll}+)?";
/** `Merrin mill and four other plants`, in the words of a value. */
export const AND_OTHERS = new RegExp(`^${NAME}\\s+and\\s+\\S+\\s+others?\\b`, 'u');
const NAMED_BEFORE = new RegExp(`(?:^|[\\s(“"])(?<name>${NAME})\\s+and\\s+$`, 'u');
const OTHERS = /^\S+\s+others?\b/i;

/** One named and so many others are one more than the others: `Berg and four others` are five. */
export function withNamed(mention: MentionOf<'quantity'>, text: string): MentionOf<'quantity'> {
  const { start, end, value } = mention;
  const before = OTHERS.test(text.slice(start, end)) && NAMED_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  if (!before || value.currency !== null) return mention;
  const more = (bound: number | null) => bound && bound + 1;
  const named = before[0].length - before[0].indexOf(before.groups!['name']!);
  // Bare `others` beside a name are persons like whoever is named.
  const unit = /^others?$/.test(value.unit ?? '') ? 'person' : value.unit;
  return { ...mention, start: start - named, value: { ...value, unit, low: more(value.low), high: more(value.high) } };
}
