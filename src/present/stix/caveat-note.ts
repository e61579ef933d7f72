import { groupCaveats } from '../view/group-caveats.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { caseObject, reportId, type Bundle } from './bundle.ts';
import type { StixObject } from './stix-object.ts';

/** What has to be known of the bundle as a whole; nothing where there is no report. */
export function caveatNotes(bundle: Bundle): StixObject[] {
  const { dossier, reports } = bundle.view;
  if (reports.size === 0) return [];
  const lines = [
    'Made by a program from the words of the reports, not checked by anybody: open the references before you rely on it.',
    'Every quotation is a slice of a report. Nothing here is a finding of who is right, and no accusation is an attribution.',
    ...groupCaveats(dossier.caveats.filter(({ report }) => report === null)).map(({ reason }) => asSentence(reason)),
  ];
  const note = caseObject(bundle, 'note', 'how to read this', {
    abstract: 'How to read these objects.',
    content: lines.join('\n'),
    object_refs: [...reports.keys()].map((id) => reportId(bundle, id)),
    labels: ['caveat'],
  });
  return [note];
}
