import type { Lineage, Origin } from '../../model/lineage.ts';
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
export function originJson({ id, name, reports, side, firstHand, independence }: Origin) {
  return { id, name, reports, side, firstHand, independence };
}
