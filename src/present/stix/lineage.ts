import type { Lineage, LineageKind } from '../../model/lineage.ts';
import { accusationsAt, answerLinesBeside } from '../view/answers-beside.ts';
import { describeLineage } from '../view/describe-lineage.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { wordsOf } from '../view/piece.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { objectOf, reportId, type Bundle } from './bundle.ts';
import type { StixObject } from './stix-object.ts';

/** Which reports of the case take from which; what they take from outside stands in their own descriptions. */
export function lineageRelationships(bundle: Bundle): StixObject[] {
  return bundle.view.dossier.lineage
    .filter(({ report, from }) => [report, from].every((id) => bundle.view.reports.has(id)))
    .map((row) => relationship(bundle, row));
}

const TAKES_WORDS: readonly LineageKind[] = ['copy', 'excerpt', 'update', 'translation'];

function relationship(bundle: Bundle, row: Lineage): StixObject {
  const { view } = bundle;
  const [source, target] = [reportId(bundle, row.report), reportId(bundle, row.from)];
  const nameOf = (id: string) => view.names.get(id) ?? id;
  // STIX derives an object only from one of its own type.
  const derived = TAKES_WORDS.includes(row.kind) && source.split('--')[0] === target.split('--')[0];
  return objectOf(bundle, row.report, 'relationship', row.id, {
    relationship_type: derived ? 'derived-from' : 'related-to',
    description: [
      asSentence(describeLineage(view, row)),
      ...row.evidence.map((place) =>
        inOneLine(view, [`${nameOf(place.report)} `, wordsOf(place.report, place), `: ${place.why}`]),
      ),
      ...answerLinesBeside(
        view,
        row.evidence.flatMap((place) => accusationsAt(view, wordsOf(place.report, place))),
      ),
    ].join('\n'),
    source_ref: source,
    target_ref: target,
    external_references: [{ source_name: 'Gainsay', external_id: row.id }],
  });
}
