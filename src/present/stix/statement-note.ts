import { accuses, type Statement } from '../../model/statement.ts';
import { accusationsAt, answerLinesBeside } from '../view/answers-beside.ts';
import { answersInWords } from '../view/answers-in-words.ts';
import { actOf, describeStatement, speakerOf } from '../view/describe-statement.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { wordsOf } from '../view/piece.ts';
import { passesOn } from '../view/passes-on.ts';
import { throughOthers } from '../view/through-others.ts';
import type { View } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { listed } from '../view/wording/listed.ts';
import { distinct, noteId, objectOf, type Bundle } from './bundle.ts';
import { statementExtension } from './extension.ts';
import { identityId, identityNamed, publisherId } from './identities.ts';
import { incidentId } from './events.ts';
import { observablesOf } from './observables.ts';
import { placeInReport } from './reports.ts';
import { PRODUCER, type StixObject } from './stix-object.ts';
import { techniquesOf } from './techniques.ts';

/**
 * The note of a statement: an act of speech and no finding, so that nothing here is an attribution. An accusation has its answers in its
 * own words; a response refers to the notes of what it answers.
 */
export function statementNote(bundle: Bundle, statement: Statement): StixObject {
  const { view } = bundle;
  return objectOf(bundle, statement.report, 'note', statement.id, {
    abstract: asSentence(`${speakerOf(view, statement)} ${actOf(view, statement)}${answeredBy(bundle, statement)}`),
    content: contentOf(bundle, statement),
    object_refs: refersTo(bundle, statement),
    labels: labelsOf(bundle, statement),
    external_references: [placeInReport(view, statement.id, statement.report, statement.content)],
    extensions: statementExtension(view, statement),
  });
}

function contentOf({ view }: Bundle, statement: Statement): string {
  const answered = (view.answered.get(statement.id) ?? []).flatMap((one) => view.statements.get(one.statement) ?? []);
  const also = answered.slice(MOST).map(({ id }) => id);
  return [
    inOneLine(view, describeStatement(view, statement)),
    ...(accuses(statement.stance) ? answersInWords(view, statement).map(({ line }) => `Answer: ${line}`) : []),
    ...answerLinesBeside(view, accusationsWithin(view, statement)),
    ...answered.slice(0, MOST).map((one) => `It answers: ${inOneLine(view, describeStatement(view, one))} ${one.id}`),
    ...(also.length > 0 ? [`It also answers: ${also.join(', ')}`] : []),
  ].join('\n');
}

/** So many of the accusations that a response answers are told in words: copies of one story are many. */
const MOST = 3;

/** Accusations in whose words this one is made too: `a reward over the attack it blames on Norland`. */
function accusationsWithin(view: View, { id, report, content }: Statement): Statement[] {
  return accusationsAt(view, wordsOf(report, ...content)).filter((one) => one.id !== id);
}

// Lists show the abstract alone.
function answeredBy({ view }: Bundle, { id, stance }: Statement): string {
  if (!accuses(stance)) return '';
  const answers = (view.responses.get(id) ?? []).flatMap((one) => view.statements.get(one.statement) ?? []);
  const acts = distinct(answers.map((one) => `${speakerOf(view, one)} ${actOf(view, one)}`));
  return `; ${acts.length > 0 ? listed(acts) : 'no answer in these reports'}`;
}

/** Who speaks, who is accused, who was hit, what it answers, which act and techniques it is about, which traces it prints; the publisher or the program where it is none of them. */
function refersTo(bundle: Bundle, statement: Statement): string[] {
  const { view } = bundle;
  const publisher = view.reports.get(statement.report)?.report.publisher;
  const refs = [
    identityId(view, view.actorOf.get(statement.id)) ?? identityNamed(bundle, statement.actor),
    identityNamed(bundle, statement.accused),
    identityNamed(bundle, statement.target),
    ...(view.answered.get(statement.id) ?? []).map((one) => noteId(one.statement)),
    ...(view.eventsOf.get(statement.id) ?? []).map(incidentId),
    ...techniquesOf(view, statement.id),
    ...observablesOf(view, statement.id),
  ].filter((ref) => ref !== null);
  return refs.length > 0 ? distinct(refs) : [publisher ? publisherId(bundle, publisher) : PRODUCER];
}

/** What lists are filtered by: `accuse`, `hedged`, `second-hand`. */
function labelsOf({ view }: Bundle, statement: Statement): string[] {
  return [
    statement.stance,
    ...(statement.hedged ? ['hedged'] : []),
    ...(throughOthers(view, statement).length > 0 ? ['second-hand'] : []),
    ...(passesOn(view, statement) ? ['passes on'] : []),
    ...(statement.voice === 'outlet' ? ["outlet's own voice"] : []),
    ...(accuses(statement.stance) && !view.responses.has(statement.id) ? ['no answer in these reports'] : []),
  ];
}
