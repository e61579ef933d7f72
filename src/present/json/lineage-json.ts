import type { Lineage, Origin, OutletControl } from '../../model/lineage.ts';
import { placeJson } from './span-json.ts';

/** Who takes from whom, with the words it rests on. */
export function lineageJson({ id, report, from, kind, basis, evidence }: Lineage) {
  return {
    id,
    report,
    from,
    kind,
    basis,
    evidence: evidence.map((place) => ({ ...placeJson(place), why: place.why })),
  };
}

/** A first-hand source that remains. */
export function originJson({ id, name, reports, statements, side, firstHand, independence }: Origin) {
  return { id, name, reports, statements, side, firstHand, independence };
}

/** An outlet of the case and who controls it, with the source it was looked up in. */
export function outletJson({ outlet, by, through, ground, says, source, reports }: OutletControl) {
  const { url, title, page, seen } = source;
  return { outlet, by, through, ground, says, source: { url, title, page, seen }, reports };
}
