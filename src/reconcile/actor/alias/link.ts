import type { AnnotatedReport } from '../../../model/annotated-report.ts';
import type { Basis } from '../../../model/basis.ts';
import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { NameNode } from '../name-node.ts';
import type { NamesInReport } from '../names-in-report.ts';
import { pushTo } from '../../push-to.ts';

/** Two names that may mean one actor, and why. */
export interface Link {
  a: string;
  b: string;
  basis: Basis;
  /** The reason, as a clause; names no person. */
  why: string;
  /** The stronger is tried first; ties go by the names. */
  strength: number;
  /** One is a person's name and one a body's: a surname may have been read as a body, or a body as a person. */
  otherKind?: true;
}

/** What the rules that propose aliases look at. Nodes and reports are in a fixed order. */
export interface Names {
  nodes: readonly NameNode[];
  /** What each report says of them. */
  inReports: readonly NamesInReport[];
  reports: readonly AnnotatedReport[];
  codebooks: Codebooks;
}

/** Groups nodes by each of the keys that `keysOf` gives, so that only nodes that share one are compared. */
export function block(
  nodes: readonly NameNode[],
  keysOf: (node: NameNode) => readonly string[],
): Map<string, NameNode[]> {
  const blocks = new Map<string, NameNode[]>();
  for (const node of nodes) {
    for (const key of new Set(keysOf(node))) pushTo(blocks, key, node);
  }
  return blocks;
}

/** Every pair within a block. Blocks of more than `limit` are passed over: a key that common tells nothing. */
export function* pairsOf(
  blocks: ReadonlyMap<string, readonly NameNode[]>,
  limit = 200,
): Generator<[NameNode, NameNode]> {
  for (const members of blocks.values()) {
    if (members.length > limit) continue;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) yield [members[i]!, members[j]!];
    }
  }
}

/** True when both may be of one country: equal, or one not known. */
export function countriesFit(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** True when some report uses both names. */
export function shareReport(a: NameNode, b: NameNode): boolean {
  const [few, many] = a.reports.size < b.reports.size ? [a, b] : [b, a];
  for (const report of few.reports) if (many.reports.has(report)) return true;
  return false;
}

/** The name as most often written; ties go to the longer, then by alphabet. */
export function writtenOf(node: NameNode): string {
  const [first] = [...node.written].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
