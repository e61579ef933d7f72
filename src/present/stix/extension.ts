import { accuses, type Statement } from '../../model/statement.ts';
import { reportReference } from '../../model/report.ts';
import { passesOn } from '../view/passes-on.ts';
import type { View } from '../view/view-dossier.ts';
import { sameEverywhere, stixId, type StixObject } from './stix-object.ts';

const EXTENSION = stixId('extension-definition', 'statement 1');

/** What each property says that the extension adds to the note of a statement; docs/formats.md has a row for each. */
export const STATEMENT_PROPERTIES = [
  'reference',
  'report',
  'stance',
  'form',
  'voice',
  'speech_or_attitude',
  'hedged',
  'via',
  'passes_on',
  'nested_in',
  'speaker',
  'speaker_country',
  'source',
  'cue',
  'content',
  'accused',
  'accused_level',
  'accused_country',
  'target',
  'answers',
  'answered_by',
  'unanswered',
  'events',
  'origins',
  'media_from',
  'media_to',
] as const;
export type StatementProperties = Partial<Record<(typeof STATEMENT_PROPERTIES)[number], unknown>>;

/** What the notes of statements bear beyond STIX, defined as STIX 2.1 wants it. */
export function extensionDefinition(): StixObject {
  return sameEverywhere('extension-definition', 'statement 1', {
    name: 'Gainsay statement',
    description:
      'Adds to a note who says what in which report: stance, form, spans, whom it accuses, what it answers and what answers it.',
    schema: `Properties: ${STATEMENT_PROPERTIES.join(', ')}. Spans are half-open ranges of UTF-16 units of the text of the report. "docs/formats.md" of Gainsay explains each.`,
    version: '1.0.0',
    extension_types: ['property-extension'],
  });
}

/** The statement behind a note, in the terms of docs/concepts.md; spans are offsets into the report's text. */
export function statementExtension(view: View, statement: Statement): Record<string, unknown> {
  const { id, accused, media, report } = statement;
  const answered = view.responses.get(id) ?? [];
  const properties: StatementProperties = {
    reference: id,
    report: reportReference(report),
    stance: statement.stance,
    form: statement.form,
    voice: statement.voice,
    speech_or_attitude: statement.kind,
    hedged: statement.hedged,
    via: statement.via,
    passes_on: passesOn(view, statement),
    nested_in: statement.nestedIn,
    speaker: statement.actor ?? statement.impliedSource?.actor,
    speaker_country: statement.actorCountry,
    source: statement.source,
    cue: statement.cue,
    content: statement.content,
    accused,
    accused_level: statement.accusedLevel,
    accused_country: statement.accusedCountry,
    target: statement.target,
    answers: view.answered.get(id),
    answered_by: answered,
    unanswered: accuses(statement.stance) ? answered.length === 0 : null,
    events: view.eventsOf.get(id)?.map((event) => event.id),
    origins: view.originsOf.get(id)?.map((origin) => origin.name),
    media_from: media?.from,
    media_to: media?.to,
  };
  return { [EXTENSION]: { extension_type: 'property-extension', ...properties } };
}
