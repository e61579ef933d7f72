import type { Event } from '../../../src/model/event.ts';
import type { Position } from '../../../src/model/position.ts';
import { referTo } from '../../../src/model/reference.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { Actors } from './actors.ts';
import { reading, rewardFields } from './fields.ts';
import { brief, post, radio, wire } from './reports.ts';

export const REWARDS = referTo('e', ['sample', 'rewards']);
export const CHARGES = referTo('e', ['sample', 'charges']);

/** The rewards of the sample: three reports are about them. */
export function rewards(by: Actors): Event {
  const [bullet, accuse, part, withheld, denial, quoted, first] = post.statements as [
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
    Statement,
  ];
  const [offer, phishing, invented] = wire.statements as [Statement, Statement, Statement];
  const [bounty, accusing, daily, second] = radio.statements as [Statement, Statement, Statement, Statement];
  const answered = [accuse, accusing];
  return {
    id: REWARDS,
    kind: 'notice',
    title: 'Norland State Police offers rewards for officers of the Signals and Data Directorate',
    reports: [post, wire, radio].map((one) => one.report.id).sort(),
    statements: [
      bullet,
      accuse,
      part,
      withheld,
      denial,
      quoted,
      first,
      offer,
      phishing,
      invented,
      bounty,
      accusing,
      daily,
      second,
    ].map((one) => one.id),
    links: [
      {
        event: CHARGES,
        kind: 'precedent',
        basis: 'inferred',
        why: 'Coast Radio counts an earlier naming; year not stated.',
      },
    ],
    fields: rewardFields(by),
    positions: [
      position(by.police.id, 'accuse', 'notice', [accuse, part, phishing]),
      position(null, 'accuse', 'statement', [accusing]),
      position(by.police.id, 'demand', 'notice', [offer, bounty]),
      position(by.ministry.id, 'deny', 'statement', [bullet, denial], answered, 'whole'),
      position(by.spokesperson.id, 'deny', 'statement', [quoted], [accuse], 'act'),
      position(by.official.id, 'counter-accuse', 'anonymous', [invented], [phishing], 'evidence'),
      position(by.velmark.id, 'counter-accuse', 'statement', [daily]),
      position(by.police.id, 'assert', 'statement', [first, second]),
    ],
  };
}

/** The earlier charge: one undated report. */
export function charges(by: Actors): Event {
  const [charge, yet, assess] = brief.statements as [Statement, Statement, Statement];
  return {
    id: CHARGES,
    kind: 'charge',
    title: "Norland's Interior Ministry charges two officers over a break-in at a port authority",
    reports: [brief.report.id],
    statements: [charge.id, yet.id, assess.id],
    links: [],
    fields: [
      {
        name: 'target',
        readings: [reading(brief, charge, 'a port authority', { kind: 'text', text: 'a port authority' })],
        comparisons: [],
      },
      // The same words are a value of the first event too.
      {
        name: 'novelty',
        readings: [
          reading(radio, radio.statements[3]!, 'the second time in two years', { kind: 'novelty', order: 'repeated' }),
        ],
        comparisons: [],
      },
      {
        name: 'response',
        readings: [{ ...reading(brief, yet, 'has yet to respond to the charges', null), state: 'withheld' }],
        comparisons: [],
      },
    ],
    positions: [
      position(by.interior.id, 'accuse', 'charge', [charge]),
      position(by.velmark.id, 'withhold', 'statement', [yet], [charge], 'whole'),
      position(by.institute.id, 'assess', 'comment', [assess]),
    ],
  };
}

function position(
  actor: string | null,
  stance: Position['stance'],
  form: Position['form'],
  statements: Statement[],
  answers: Statement[] = [],
  element: Position['answers'][0]['element'] = 'whole',
): Position {
  const days = [...new Set(statements.map((one) => dayOf(one.report)).filter((day) => day !== null))].sort();
  return {
    actor,
    stance,
    form,
    statements: statements.map((one) => one.id),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    answers: answers.map((one) => ({ statement: one.id, element })),
  };
}

function dayOf(id: string): string | null {
  return [post, wire, radio, brief].find((one) => one.report.id === id)!.report.published?.slice(0, 10) ?? null;
}
