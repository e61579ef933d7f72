import type { Reading } from '../../model/field.ts';
import type { Reference } from '../../model/reference.ts';
import { techniquesAlleged } from '../view/techniques-alleged.ts';
import type { View } from '../view/view-dossier.ts';
import { caseObject, type Bundle } from './bundle.ts';
import { stixId, type StixObject } from './stix-object.ts';

/** The identifiers of the techniques that a statement alleges. */
export function techniquesOf(view: View, statement: Reference): string[] {
  return (allegedIn(view).get(statement) ?? []).map(({ id }) => stixId('attack-pattern', id));
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

// Asked for every statement.
const known = new WeakMap<View, ReturnType<typeof techniquesAlleged>>();

function allegedIn(view: View): ReturnType<typeof techniquesAlleged> {
  let alleged = known.get(view);
  if (!alleged) known.set(view, (alleged = techniquesAlleged(view)));
  return alleged;
}

function asTechnique({ value }: Reading): [id: string, name: string][] {
  return value?.kind === 'technique' ? [[value.id, value.name]] : [];
}
