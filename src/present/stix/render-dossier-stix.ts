import type { Dossier } from '../../model/dossier.ts';
import type { Statement } from '../../model/statement.ts';
import { safeJson } from '../json/safe-json.ts';
import type { TlpLevel } from '../view/tlp.ts';
import { inFull, viewDossier, type View } from '../view/view-dossier.ts';
import type { Bundle } from './bundle.ts';
import { caveatNotes } from './caveat-note.ts';
import { eventGrouping, eventLinks, incidents } from './events.ts';
import { extensionDefinition } from './extension.ts';
import { fieldNote } from './field-note.ts';
import { identities, producer } from './identities.ts';
import { lineageRelationships } from './lineage.ts';
import { tlpMarking } from './markings.ts';
import { observables } from './observables.ts';
import { questionNote } from './question-note.ts';
import { reportObject } from './reports.ts';
import { statementNote } from './statement-note.ts';
import { traceNotes } from './trace-note.ts';
import { stixId, type StixObject } from './stix-object.ts';
import { attackPatterns } from './techniques.ts';

export interface StixOptions {
  /** When the bundle is made. */
  at: Date;
  /** How far it may be passed on; null where nobody said. */
  tlp: TlpLevel | null;
}

/**
 * A dossier as a bundle of STIX 2.1, an object a line; docs/formats.md explains which becomes what. Who says what is a note and
 * never an attribution. The dossier must be sealed already.
 */
export function* stixParts(dossier: Dossier, { at, tlp }: StixOptions): Generator<string> {
  const marking = tlp && tlpMarking(tlp);
  const bundle: Bundle = {
    view: inFull(viewDossier(dossier)),
    at,
    markings: marking ? [marking.id] : [],
  };
  const objects = [...(marking ? [marking] : []), ...objectsOf(bundle)];
  const id = stixId('bundle', objects.map((one) => one.id).join(' '));
  yield `{"type":"bundle","id":${safeJson(id)},"objects":[`;
  for (const [i, object] of objects.entries()) yield `${i > 0 ? ',' : ''}\n${safeJson(object)}`;
  yield '\n]}\n';
}

/** Each after those it refers to, as far as these do not refer back. */
function objectsOf(bundle: Bundle): StixObject[] {
  const { dossier } = bundle.view;
  const said = answeredFirst(bundle.view).map((one) => statementNote(bundle, one));
  const traces = traceNotes(bundle);
  const printed = Map.groupBy(traces, ({ report }) => report);
  const reports = dossier.reports.map((one) =>
    reportObject(
      bundle,
      one,
      (printed.get(one.report.id) ?? []).map(({ note }) => note.id),
    ),
  );
  const values = dossier.events.flatMap((event) => event.fields.map((field) => fieldNote(bundle, event, field)));
  const questions = dossier.unanswered.map((one) => ({ event: one.event, note: questionNote(bundle, one) }));
  const events = dossier.events.map((event) =>
    eventGrouping(
      bundle,
      event,
      questions.filter((one) => one.event === event.id).map(({ note }) => note.id),
    ),
  );
  const meant = new Set([...said, ...reports].flatMap(({ object_refs }) => object_refs as string[]));
  return [
    producer(),
    extensionDefinition(),
    ...identities(bundle, meant),
    ...attackPatterns(bundle),
    ...observables(bundle),
    ...incidents(bundle),
    ...said,
    ...traces.map(({ note }) => note),
    ...reports,
    ...values,
    ...questions.map(({ note }) => note),
    ...caveatNotes(bundle),
    ...events,
    ...eventLinks(bundle),
    ...lineageRelationships(bundle),
  ];
}

// What answers refers to what it answers; only accusations that answer one another in a ring can not all stand behind.
function answeredFirst(view: View): Statement[] {
  const placed = new Set<Statement>();
  const place = (one: Statement) => {
    if (placed.has(one)) return;
    placed.add(one);
    const answered = view.answered.get(one.id) ?? [];
    for (const { statement } of answered) {
      const earlier = view.statements.get(statement);
      if (earlier) place(earlier);
    }
    inOrder.push(one);
  };
  const inOrder: Statement[] = [];
  for (const one of view.statements.values()) place(one);
  return inOrder;
}
