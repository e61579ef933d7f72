import type { Unanswered } from '../../model/dossier.ts';
import { accusationsAt, answerLinesBeside } from '../view/answers-beside.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { wordsOf } from '../view/piece.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { caseObject, distinct, reportId, type Bundle } from './bundle.ts';
import type { StixObject } from './stix-object.ts';

/** A question that the reports raise and leave open, with the words that raise it. */
export function questionNote(bundle: Bundle, { event, question, spans }: Unanswered): StixObject {
  const { view } = bundle;
  const places = spans.map((place) =>
    inOneLine(view, [`${view.names.get(place.report) ?? place.report}: `, wordsOf(place.report, place)]),
  );
  const about = spans.length > 0 ? spans.map(({ report }) => report) : (view.events.get(event)?.reports ?? []);
  const reports = about.length > 0 ? about : [...view.reports.keys()];
  return caseObject(bundle, 'note', JSON.stringify([event, question, spans]), {
    abstract: asSentence(question),
    content: [
      `Unanswered in these reports: ${asSentence(question)}`,
      ...places,
      ...answerLinesBeside(
        view,
        spans.flatMap((place) => accusationsAt(view, wordsOf(place.report, place))),
      ),
    ].join('\n'),
    object_refs: distinct(reports.map((id) => reportId(bundle, id))),
    labels: ['unanswered'],
  });
}
