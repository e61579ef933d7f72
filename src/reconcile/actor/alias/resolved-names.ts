import { isMention } from '../../../model/mention.ts';
import type { Link, Names } from './link.ts';

/** Names that reading takes back to another name of the same report: an acronym to its words, a surname to the full name. */
export function linkResolvedNames(names: Names): Link[] {
  const links = new Map<string, Link>();
  for (const { mentions } of names.reports) {
    for (const mention of mentions.filter(isMention('actor'))) {
      const a = names.keyOf.get(mention.id);
      const b = mention.value.refersTo === null ? undefined : names.keyOf.get(mention.value.refersTo);
      if (mention.value.form !== 'name' || !a || !b || a === b) continue;
      links.set(`${a}\n${b}`, { a, b, basis: 'inferred', why: WHY, strength: 4.5 });
    }
  }
  return [...links.values()];
}

const WHY = 'a report uses the one for the other';
