import { accusationsAt, answerLinesBeside } from '../view/answers-beside.ts';
import { sentencesOf } from '../view/context-of.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { wordsOf } from '../view/piece.ts';
import { objectOf, type Bundle } from './bundle.ts';
import { printedIn, observableId } from './observables.ts';
import { placeInReport } from './reports.ts';
import type { StixObject } from './stix-object.ts';

/** The traces that a report prints by itself, in a list or a table: each with its sentence, which says of what it is a trace, or that it is of none. */
export function traceNotes(bundle: Bundle): { report: string; note: StixObject }[] {
  const { view } = bundle;
  return printedIn(view)
    .filter(({ by }) => by === undefined)
    .map(({ mention, plain }) => {
      const { report } = mention;
      const words = wordsOf(report, sentencesOf(view.reports.get(report)!.report, mention));
      const name = view.names.get(report) ?? report;
      const note = objectOf(bundle, report, 'note', mention.id, {
        abstract: `Printed in ${name}.`,
        content: [
          inOneLine(view, [`Printed in ${name}: `, words]),
          ...answerLinesBeside(view, accusationsAt(view, words)),
        ].join('\n'),
        object_refs: [observableId(plain)],
        labels: ['trace'],
        external_references: [placeInReport(view, mention.id, report, [mention])],
      });
      return { report, note };
    });
}
