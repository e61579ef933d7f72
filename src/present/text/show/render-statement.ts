import { reportReference } from '../../../model/report.ts';
import { accuses, type Statement } from '../../../model/statement.ts';
import { actOf, describeStatement, speakerOf } from '../../view/describe-statement.ts';
import { pointers, wordsOf, type Sentence } from '../../view/piece.ts';
import { clock } from '../../view/wording/clock.ts';
import { ELEMENT_WORDS } from '../../view/wording/element-words.ts';
import { entry, heading, type Sheet } from '../sheet.ts';
import { renderFacts, type Fact } from './render-facts.ts';
import { renderPlace } from './render-place.ts';

/** A statement: its words in their place, what was read of it, what it answers and what answers it. */
export function renderStatement(sheet: Sheet, statement: Statement): string[] {
  const { view } = sheet;
  const events = view.eventsOf.get(statement.id) ?? [];
  return [
    ...renderPlace(sheet, statement.report, statement.content),
    '',
    ...renderFacts(sheet, [
      ['who', `${speakerOf(view, statement)}${code(statement.actorCountry)}`],
      ['in the words', statement.source && [wordsOf(statement.report, statement.source)]],
      [
        'does',
        [
          `${actOf(view, statement)}`,
          ...(statement.cue ? [', in the words ', wordsOf(statement.report, statement.cue)] : []),
        ],
      ],
      ['what', [wordsOf(statement.report, ...statement.content)]],
      [
        'accused',
        statement.accused &&
          `${statement.accused}${statement.accusedLevel ? `, ${statement.accusedLevel}` : ''}${code(statement.accusedCountry)}`,
      ],
      ['against', statement.target],
      ...qualifiers(statement),
      ['about', pointers(events.map((event) => event.id))],
      ['report', [{ ref: reportReference(statement.report) }]],
      ['found by', `${statement.reader}; chance of being a statement at all ${statement.score.toFixed(2)}`],
    ]),
    ...renderAnswers(sheet, statement),
  ];
}

function qualifiers(statement: Statement): Fact[] {
  const { media } = statement;
  return [
    ['form', statement.form],
    ['hedged', statement.hedged ? 'yes: a word of doubt stands with it' : 'no'],
    ['left open', uncertaintyOf(statement)],
    ['via', statement.via.join(', then ')],
    ['within', statement.nestedIn && [{ ref: statement.nestedIn }]],
    ['spoken', media && `${clock(media.from)} to ${clock(media.to)}`],
  ];
}

// The words that leave something open, each with what it leaves open.
function uncertaintyOf({ report, uncertainty = [] }: Statement): Sentence {
  return uncertainty.flatMap((cue, i) => [i > 0 ? '; ' : '', wordsOf(report, cue), ` (${cue.kind})`]);
}

function renderAnswers(sheet: Sheet, statement: Statement): string[] {
  const { view } = sheet;
  const answered = (view.answered.get(statement.id) ?? []).flatMap(({ statement: id, element }) =>
    lineFor(sheet, id, ` (${ELEMENT_WORDS[element]})`),
  );
  const responses = (view.responses.get(statement.id) ?? []).flatMap((one) =>
    lineFor(sheet, one.statement, ` (${ELEMENT_WORDS[one.element]})`),
  );
  return [
    ...(answered.length > 0 ? [...heading(sheet, 'It answers'), ...answered] : []),
    ...(accuses(statement.stance) || responses.length > 0 ? heading(sheet, 'Answers to it') : []),
    ...responses,
    ...(accuses(statement.stance) && responses.length === 0 ? entry(sheet, null, 'no answer in these reports') : []),
  ];
}

function lineFor(sheet: Sheet, id: string, after: string): string[] {
  const statement = sheet.view.statements.get(id);
  const sentence: Sentence = statement
    ? [...describeStatement(sheet.view, statement), after]
    : ['a statement of another report'];
  return entry(sheet, id, sentence);
}

function code(country: string | null): string {
  return country ? `, code ${country}` : '';
}
