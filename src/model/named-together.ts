import { isMention, type Mention, type MentionOf } from './mention.ts';
import type { Span } from './span.ts';

/**
 * `Norland and Velmark` accuse: the one and the other, where names are all that a source consists of; empty for any other source. A body
 * whose own name has an `and` is one mention.
 */
export function namedTogether(source: Span, mentions: readonly Mention[], text: string): MentionOf<'actor'>[] {
  const named = mentions
    .filter(isMention('actor'))
    .filter(({ value, start, end }) => value.form === 'name' && start >= source.start && end <= source.end)
    .filter(({ start }) => text[start - 1] !== '(');
  const [first] = named;
  if (named.length < 2 || first === undefined || !ENDS.test(text.slice(named.at(-1)!.end, source.end))) return [];
  const joined = named.slice(1).every(({ start }, i) => JOINS.test(text.slice(named[i]!.end, start)));
  return joined && /^(?:the )?$/i.test(text.slice(source.start, first.start)) ? named : [];
}
/** An acronym may stand behind each: `the Harbour Agency (HA), and`. */
const ENDS = /^(?:\s\(\p{Lu}[\p{L}.-]*\))?$/u;
const JOINS = /^(?:\s\(\p{Lu}[\p{L}.-]*\))?(?:,|,? and|,? as well as)\s(?:[Tt]he\s)?$/u;
