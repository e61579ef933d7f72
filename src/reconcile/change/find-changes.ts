import type { Change } from '../../model/change.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Comparison, FieldName } from '../../model/field.ts';

interface Verdict {
  field: FieldName;
  comparison: Comparison;
}

/** The verdicts that differ between two dossiers of the same reports, in the order of the later one; those now gone come last. */
export function findChanges(before: Dossier, after: Dossier): Change[] {
  const old = verdictsOf(before);
  const now = verdictsOf(after);
  const changes: Change[] = [];
  for (const [pair, { field, comparison }] of now) {
    const earlier = old.get(pair)?.comparison.relation ?? null;
    if (earlier === comparison.relation) continue;
    changes.push({
      comparison: comparison.id,
      field,
      before: earlier,
      after: comparison.relation,
      why: comparison.why,
    });
  }
  for (const [pair, { field, comparison }] of old) {
    if (!now.has(pair))
      changes.push({ comparison: comparison.id, field, before: comparison.relation, after: null, why: '' });
  }
  return changes;
}

/** Every comparison under the two readings it compares, whichever of them comes first. */
function verdictsOf(dossier: Dossier): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const field of dossier.events.flatMap((event) => event.fields)) {
    for (const comparison of field.comparisons) {
      const pair = [field.readings[comparison.a]!.id, field.readings[comparison.b]!.id].sort().join(' ');
      verdicts.set(pair, { field: field.name, comparison });
    }
  }
  return verdicts;
}
