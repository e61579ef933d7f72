import type { Reference } from '../../model/reference.ts';
import { deterministicUuid } from '../view/deterministic-uuid.ts';
import { offeredIndicators } from '../view/offered-indicators.ts';
import type { PlainIndicator } from '../view/plain-indicator.ts';
import type { View } from '../view/view-dossier.ts';
import type { Bundle } from './bundle.ts';
import type { StixObject } from './stix-object.ts';

/** The namespace of STIX 2.1 (2.9) for observables, which all producers share: one address is one object wherever bundles meet. */
const OBSERVABLES = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/**
 * What reports print as evidence: addresses, domains, links and hashes as observables, which say of themselves only that they are there.
 * None is an indicator: whose it is and what it is a sign of stays with the note of whoever offers it.
 */
export function observables({ view, markings }: Bundle): StixObject[] {
  const offered = new Map(printedIn(view).map(({ plain }) => [observableId(plain), plain]));
  return [...offered].map(([id, plain]) => ({
    type: TYPES[plain.form],
    spec_version: '2.1',
    id,
    ...contributing(plain),
    ...(markings.length > 0 && { object_marking_refs: markings }),
  }));
}

/** The observables that a statement offers. */
export function observablesOf(view: View, statement: Reference): string[] {
  return (offeredBy(view).get(statement) ?? []).map(({ plain }) => observableId(plain));
}

type Printed = ReturnType<typeof offeredIndicators>[number] & { plain: PlainIndicator };
// Asked for every statement.
const known = new WeakMap<View, Printed[]>();

/** The traces that reports print and a program would take as such. */
export function printedIn(view: View): Printed[] {
  let printed = known.get(view);
  if (!printed) {
    const isPlain = (one: ReturnType<typeof offeredIndicators>[number]): one is Printed => one.plain !== null;
    known.set(view, (printed = offeredIndicators(view).filter(isPlain)));
  }
  return printed;
}

const offers = new WeakMap<View, Map<Reference | undefined, Printed[]>>();

function offeredBy(view: View): Map<Reference | undefined, Printed[]> {
  let offered = offers.get(view);
  if (!offered) offers.set(view, (offered = Map.groupBy(printedIn(view), ({ by }) => by?.id)));
  return offered;
}

const TYPES: Record<PlainIndicator['form'], string> = {
  md5: 'file',
  sha1: 'file',
  sha256: 'file',
  ipv4: 'ipv4-addr',
  domain: 'domain-name',
  url: 'url',
};
const HASHES = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' } as const;

/** The properties that make it the one it is. */
function contributing({ form, value }: PlainIndicator): { value: string } | { hashes: Record<string, string> } {
  return form in HASHES ? { hashes: { [HASHES[form as keyof typeof HASHES]]: value } } : { value };
}

/** The identifier that every producer gives it. */
export function observableId(plain: PlainIndicator): string {
  return `${TYPES[plain.form]}--${deterministicUuid(JSON.stringify(contributing(plain)), OBSERVABLES)}`;
}
