import type { EventKind } from '../../model/event.ts';
import type { Sketch } from './sketch.ts';

/**
 * The kind of event that most sketches lead with; a notice, charge or sanction before the accusation it carries. An attack
 * is an intrusion only where some sketch tells how anybody got in: an air raid, a poisoning, a breach of a treaty are none.
 */
export function nameKind(members: readonly Sketch[]): EventKind {
  const votes = new Map<EventKind, number>();
  for (const { kinds } of members) {
    const total = [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [kind, weight] of kinds) votes.set(kind, (votes.get(kind) ?? 0) + weight / total);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kind = best?.[0] ?? 'accusation';
  return kind === 'intrusion' && !members.some(({ tellsOfBreakIn }) => tellsOfBreakIn) ? 'accusation' : kind;
}
