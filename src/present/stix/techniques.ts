import type { Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import type { View } from '../view/view-dossier.ts';
import { caseObject, type Bundle } from './bundle.ts';
import { stixId, type StixObject } from './stix-object.ts';

/** The identifiers of the techniques that a statement alleges. */
export function techniquesOf(view: View, statement: Reference): string[] {
  return (namedIn(view).get(statement) ?? []).map(({ id }) => stixId('attack-pattern', id));
}

/** The techniques that reports name, each with its ATT&CK id; that somebody names one is all that is said. */
export function attackPatterns(bundle: Bundle): StixObject[] {
  const techniques = new Map([...bundle.view.readings.values()].flatMap(({ reading }) => asTechnique(reading)));
  return [...techniques].map(([id, name]) =>
    caseObject(bundle, 'attack-pattern', id, {
      name,
      external_references: [{ source_name: 'mitre-attack', external_id: id }],
    }),
  );
}

type Technique = Extract<Reading['value'], { kind: 'technique' }>;
const known = new WeakMap<View, Map<Reference, Technique[]>>();

function namedIn(view: View): Map<Reference, Technique[]> {
  let named = known.get(view);
  if (!named) {
    named = new Map();
    for (const { reading } of view.readings.values()) {
      const stance = view.statements.get(reading.statement ?? '')?.stance;
      // Whoever denies or withholds alleges none.
      if (reading.value?.kind !== 'technique' || !stance || stance === 'deny' || stance === 'withhold') continue;
      named.set(reading.statement!, [...(named.get(reading.statement!) ?? []), reading.value]);
    }
    known.set(view, named);
  }
  return named;
}

function asTechnique({ value }: Reading): [id: string, name: string][] {
  return value?.kind === 'technique' ? [[value.id, value.name]] : [];
}
