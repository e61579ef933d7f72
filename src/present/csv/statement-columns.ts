import { ACTOR_LEVELS } from '../../model/actor.ts';
import { FORMS, STANCES, type Statement } from '../../model/statement.ts';
import { actorsByName } from '../view/actors-by-name.ts';
import { speakerName } from '../view/describe-statement.ts';
import { wordsOf, type Words } from '../view/piece.ts';
import { passesOn } from '../view/passes-on.ts';
import { throughOthers } from '../view/through-others.ts';
import type { View } from '../view/view-dossier.ts';
import { oneOf, type Column } from './table.ts';

/** The words of a statement. */
export function contentOf({ report, content }: Statement): Words {
  return wordsOf(report, ...content);
}

/** The statements of all reports, in reading order. */
export function* statementsInOrder(view: View): Iterable<Statement> {
  for (const id of view.names.keys()) yield* view.reports.get(id)?.statements ?? [];
}

/** Who does what. */
export const ACT: readonly Column<Statement>[] = [
  [
    'speaker',
    'who speaks, as understood within the report; the report itself where the voice is its own',
    (one, view) => speakerName(view, one),
  ],
  [
    'actor',
    'the fullest name of the speaker across reports, or `speaker` where none was found: the one to count by',
    (one, view) => view.actorOf.get(one.id)?.name ?? speakerName(view, one),
  ],
  [
    'speaker_country',
    'the country the speaker belongs to or speaks for (ISO 3166-1 alpha-2)',
    ({ id, actorCountry }, view) => view.actorOf.get(id)?.country ?? actorCountry,
  ],
  ['stance', `what the speaker does: ${oneOf(STANCES)}`, ({ stance }) => stance],
];
export const ACTOR_ID: Column<Statement> = [
  'actor_id',
  'the speaker as an actor across reports; empty where none was found',
  ({ id }, view) => view.actorOf.get(id)?.id,
];

/** Whom it accuses of what against whom. */
export const ACCUSED: readonly Column<Statement>[] = [
  ['accused', 'whom it accuses, or whom the accusation it answers accused', ({ accused }) => accused],
  ['accused_level', `what the accused is: ${oneOf(ACTOR_LEVELS)}`, ({ accusedLevel }) => accusedLevel],
  ['accused_country', 'the country the accused belongs to', ({ accusedCountry }) => accusedCountry],
  ['target', 'against whom the act is said to have been', ({ target }) => target],
];
export const ACCUSED_ID: Column<Statement> = [
  'accused_id',
  'the accused as an actor (an `actor_id`); empty where none or several are called so',
  ({ accused }, view) => (accused === null ? null : actorsByName(view).get(accused)?.id),
];

export const FORM: Column<Statement> = ['form', `how it was put out: ${oneOf(FORMS)}`, ({ form }) => form];

/** What must be known beside the words. */
export const MARKS: readonly Column<Statement>[] = [
  ['hedged', 'whether a word of doubt about the claim stands in it', ({ hedged }) => hedged],
  ['via', 'through whom the words came, the outermost first', (one, view) => throughOthers(view, one)],
];

/** What keeps one act from being counted twice. */
export const COUNTING: readonly Column<Statement>[] = [
  [
    'passes_on',
    'whether it only passes on what another statement says, so that the stance is not its own: leave it out of counts',
    (one, view) => passesOn(view, one),
  ],
  [
    'origin',
    'the first-hand source whose words it carries, however many reports repeat them: count these and not rows; empty where none was found, which counts for nothing',
    ({ id }, view) => view.originsOf.get(id)?.map((one) => one.name),
  ],
];
export const ORIGIN_ID: Column<Statement> = [
  'origin_id',
  'the origin',
  ({ id }, view) => view.originsOf.get(id)?.map((one) => one.id),
];
