import type { Judgement } from '../../model/judgement.ts';
import type { NameNode } from './name-node.ts';
import { normaliseName } from './normalise-name.ts';
import type { Link } from './alias/link.ts';
import { actorReference } from './actor-reference.ts';

/** What people decided about pairs of names. */
export interface JudgedNames {
  same: Link[];
  apart: [string, string][];
}

/**
 * Reads the standing judgements on names: of two on the same pair the later one counts, those taken back do not. A name
 * may be given as written or as the reference of its actor. `different` and `unsure` both keep the names apart.
 */
export function readJudgedNames(nodes: readonly NameNode[], judgements: readonly Judgement[]): JudgedNames {
  const verdicts = new Map<string, Extract<Judgement['decision'], { kind: 'alias' }>>();
  for (const { decision, retracted } of [...judgements].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
  )) {
    if (decision.kind === 'alias' && retracted === null) verdicts.set(pairKey(decision.a, decision.b), decision);
  }
  const judged: JudgedNames = { same: [], apart: [] };
  if (verdicts.size === 0) return judged;
  const keysOf = indexNames(nodes);
  for (const { a, b, verdict } of verdicts.values()) {
    for (const [x, y] of crossings(keysOf(a), keysOf(b))) {
      if (verdict !== 'same') judged.apart.push([x, y]);
      else judged.same.push({ a: x, b: y, basis: 'person', why: 'a person judged them the same', strength: 10 });
    }
  }
  return judged;
}

function pairKey(a: string, b: string): string {
  return [normaliseName(a), normaliseName(b)].sort().join('|');
}

function crossings(a: readonly string[], b: readonly string[]): [string, string][] {
  return a.flatMap((x) => b.filter((y) => y !== x).map((y): [string, string] => [x, y]));
}

function indexNames(nodes: readonly NameNode[]): (name: string) => readonly string[] {
  const byName = new Map<string, string[]>();
  const add = (name: string, key: string) => byName.set(name, [...new Set([...(byName.get(name) ?? []), key])]);
  for (const node of nodes) {
    add(actorReference(node), node.key);
    if (node.kind !== 'anonymous') for (const written of node.written.keys()) add(normaliseName(written), node.key);
  }
  return (name) => byName.get(name) ?? byName.get(normaliseName(name)) ?? [];
}
