import type { Change } from '../../model/change.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Comparison, FieldName, Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';

interface Verdict {
  field: FieldName;
  comparison: Comparison;
}

/** The verdicts that differ between two dossiers of the same reports, in the order of the later one; those now gone come last. */
export function findChanges(before: Dossier, after: Dossier): Change[] {
  const old = verdictsOf(before);
  const now = verdictsOf(after);
  const eventsOf = placeValues(after);
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
    if (now.has(pair)) continue;
    const why = whyGone(pair, eventsOf);
    changes.push({ comparison: comparison.id, field, before: comparison.relation, after: null, why });
  }
  return changes;
}

function whyGone(pair: string, eventsOf: ReadonlyMap<string, ReadonlySet<Reference>>): string {
  const [a, b] = pair.split(BETWEEN).map((place) => eventsOf.get(place));
  if (!a || !b) return 'one of the two values is told of no event now';
  if (![...a].some((event) => b.has(event))) return 'the two values stand under different events now';
  return 'other values of the two reports are set side by side now';
}

/** The events that each value stands under. */
function placeValues(dossier: Dossier): Map<string, Set<Reference>> {
  const events = new Map<string, Set<Reference>>();
  for (const event of dossier.events) {
    for (const { name, readings } of event.fields) {
      for (const reading of readings) {
        const key = placeOf(name, reading);
        events.set(key, (events.get(key) ?? new Set()).add(event.id));
      }
    }
  }
  return events;
}

const BETWEEN = ' / ';

/** Where a value stands in its report: its reference changes when that of its event does. */
function placeOf(field: FieldName, { report, state, start, end }: Reading): string {
  return [field, report, state, start, end].join(' ');
}

/** Every comparison under the two values it compares, whichever of them comes first. */
function verdictsOf(dossier: Dossier): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const field of dossier.events.flatMap((event) => event.fields)) {
    for (const comparison of field.comparisons) {
      const values = [field.readings[comparison.a]!, field.readings[comparison.b]!];
      const pair = values
        .map((reading) => placeOf(field.name, reading))
        .sort()
        .join(BETWEEN);
      verdicts.set(pair, { field: field.name, comparison });
    }
  }
  return verdicts;
}
