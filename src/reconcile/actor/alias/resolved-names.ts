import type { ActorMentionAt } from '../names-in-report.ts';
import type { Link } from './link.ts';

/** Names that reading takes back to another name of the same report: an acronym to its words, a surname to the full name. */
export function resolvedNames(mentions: readonly ActorMentionAt[], keyOf: ReadonlyMap<string, string>): Link[] {
  const links = new Map<string, Link>();
  for (const { id, value } of mentions) {
    const a = keyOf.get(id);
    const b = value.refersTo === null ? undefined : keyOf.get(value.refersTo);
    if (value.form !== 'name' || !a || !b || a === b) continue;
    links.set(`${a}\n${b}`, { a, b, basis: 'inferred', why: WHY, strength: 4.5 });
  }
  return [...links.values()];
}

const WHY = 'a report uses the one for the other';
