import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { NameNode } from '../name-node.ts';
import { normaliseName } from '../normalise-name.ts';
import { countriesFit, writtenOf, type Link, type Names } from './link.ts';

interface Entry {
  name: string;
  aliases: readonly string[];
  country: string | null;
}

const byCodebooks = new WeakMap<object, Map<string, Set<Entry>>>();

/**
 * Names that a codebook of public bodies, outlets or threat actors lists as one. Its country must fit; a name that two
 * entries bear is left alone, as the codebook does not tell which is meant.
 */
export function linkCodebookNames(names: Names): Link[] {
  const entries = entriesByName(names.codebooks);
  const firstOf = new Map<Entry, NameNode>();
  const links: Link[] = [];
  for (const node of names.nodes) {
    if (node.kind !== 'institution') continue;
    const entry = entryOf(node, entries);
    if (!entry) continue;
    const first = firstOf.get(entry);
    if (!first) firstOf.set(entry, node);
    else if (countriesFit(first.country, node.country)) links.push(linkOf(first, node));
  }
  return links;
}

function entryOf(node: NameNode, entries: ReadonlyMap<string, ReadonlySet<Entry>>): Entry | null {
  const keys = new Set([...node.written.keys()].map(normaliseName));
  const found = new Set(
    [...keys]
      .flatMap((key) => [...(entries.get(key) ?? [])])
      .filter((entry) => countriesFit(entry.country, node.country)),
  );
  return found.size === 1 ? [...found][0]! : null;
}

function linkOf(a: NameNode, b: NameNode): Link {
  const why = `a codebook gives “${writtenOf(a)}” and “${writtenOf(b)}” as names of one actor`;
  return { a: a.key, b: b.key, basis: 'outside', why, strength: 4 };
}

function entriesByName(codebooks: Codebooks): Map<string, Set<Entry>> {
  const known = byCodebooks.get(codebooks.agencies);
  if (known) return known;
  const index = new Map<string, Set<Entry>>();
  // An outlet's country is where it publishes, not whom it speaks for: it decides nothing here.
  const outlets = codebooks.outlets.entries.map((entry) => ({ ...entry, country: null }));
  for (const entry of [...codebooks.agencies.entries, ...outlets, ...codebooks.threatActors.entries]) {
    for (const name of [entry.name, ...entry.aliases]) {
      const key = normaliseName(name);
      index.set(key, (index.get(key) ?? new Set<Entry>()).add(entry));
    }
  }
  byCodebooks.set(codebooks.agencies, index);
  return index;
}
