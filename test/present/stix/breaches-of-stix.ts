import type { StixObject } from '../../../src/present/stix/stix-object.ts';

/** The types used here with the properties that STIX 2.1 gives them: what each must have and may have besides the common ones. */
const TYPES: Record<string, { must: string; may?: string }> = {
  'extension-definition': { must: 'name schema version extension_types', may: 'description' },
  'marking-definition': { must: 'name extensions' },
  identity: { must: 'name', may: 'description identity_class' },
  'attack-pattern': { must: 'name', may: 'description' },
  incident: { must: 'name', may: 'description' },
  note: { must: 'content object_refs', may: 'abstract' },
  report: { must: 'name published object_refs', may: 'description report_types' },
  grouping: { must: 'context object_refs', may: 'name description' },
  relationship: { must: 'relationship_type source_ref target_ref', may: 'description' },
  'ipv4-addr': { must: 'value' },
  'domain-name': { must: 'value' },
  url: { must: 'value' },
  file: { must: 'hashes' },
};
/** What is seen, and has no history: it was neither created nor modified by anybody. */
const OBSERVABLES = ['ipv4-addr', 'domain-name', 'url', 'file'];
const COMMON =
  'type spec_version id created created_by_ref modified labels external_references object_marking_refs extensions';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export interface StixBundle {
  type: string;
  id: string;
  objects: StixObject[];
}

/** A line for each rule of STIX 2.1 that a bundle breaks, as far as they bear on the types used here; written from the standard. */
export function breachesOfStix({ type, id, objects }: StixBundle): string[] {
  const known = new Set<string>();
  const breaches = type === 'bundle' && new RegExp(`^bundle--${UUID}$`).test(id) ? [] : ['is no bundle'];
  for (const object of objects) {
    if (known.has(object.id)) breaches.push(`${object.id} stands twice`);
    known.add(object.id);
    breaches.push(...breachesOfObject(object, known).map((breach) => `${object.id} ${breach}`));
  }
  return breaches;
}

function breachesOfObject(object: StixObject, known: ReadonlySet<string>): string[] {
  const rules = TYPES[object.type];
  if (!rules) return [`has the type ${object.type}`];
  const history = OBSERVABLES.includes(object.type)
    ? ''
    : object.type === 'marking-definition'
      ? 'created '
      : 'created modified ';
  const must = `type spec_version id ${history}${rules.must}`;
  const may = new Set(`${COMMON} ${rules.must} ${rules.may ?? ''}`.split(' '));
  const times = ['created', 'modified', 'published'].filter((key) => key in object);
  return [
    ...(new RegExp(`^${object.type}--${UUID}$`).test(object.id) ? [] : ['has no identifier of its type']),
    ...must
      .split(' ')
      .filter((key) => !(key in object))
      .map((key) => `lacks ${key}`),
    ...Object.keys(object)
      .filter((key) => !may.has(key))
      .map((key) => `may not have ${key}`),
    ...times.filter((key) => !TIMESTAMP.test(String(object[key]))).map((key) => `has no timestamp in ${key}`),
    ...(object['modified'] !== undefined && (object['modified'] as string) < (object['created'] as string)
      ? ['was modified before it was created']
      : []),
    ...refsOf(object)
      .filter((ref) => !known.has(ref))
      .map((ref) => `refers to ${ref}, which does not stand before it`),
    ...nothings(object),
    ...Object.keys(object['extensions'] ?? {})
      .filter((key) => !/^extension-definition--/.test(key))
      .map((key) => `is extended by ${key}`),
  ];
}

/** Whatever a property refers to: a consumer that reads object by object has to know it by then. */
export function refsOf(object: StixObject): string[] {
  return Object.entries(object).flatMap(([key, value]) =>
    key.endsWith('_ref') ? [value as string] : key.endsWith('_refs') ? (value as string[]) : [],
  );
}

/** STIX knows neither null nor empty lists, and its property names are of lower case. */
function nothings(value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return [`has nothing in ${path}`];
  if (Array.isArray(value))
    return value.length === 0
      ? [`has an empty list in ${path}`]
      : value.flatMap((item, i) => nothings(item, `${path}[${i}]`));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(/^[a-z0-9_]{3,250}$|^id$|^extension-definition--|^(?:MD5|SHA-1|SHA-256)$/.test(key)
      ? []
      : [`has the property name ${path}.${key}`]),
    ...nothings(item, `${path}.${key}`),
  ]);
}
