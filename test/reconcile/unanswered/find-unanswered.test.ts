import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Position } from '../../../src/model/position.ts';
import { findUnanswered } from '../../../src/reconcile/unanswered/find-unanswered.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent, eventOf } from '../../support/one-event.ts';

const accusation = annotate('{s:Norland police} {v:accused} {c:{a:Sudland} of breaching the harbour network}.', {
  mentions: [
    { actor: 's', country: 'XA' },
    { actor: 'a', country: 'XB', level: 'state' },
  ],
  statements: [
    {
      source: 's',
      cue: 'v',
      content: 'c',
      stance: 'accuse',
      actor: 'Norland police',
      actorCountry: 'XA',
      accused: 'Sudland',
      accusedCountry: 'XB',
    },
  ],
});

function ask(reports: AnnotatedReport[], facts: Partial<Event> = {}): string[] {
  const event = eventOf(reports, { fields: compareOneEvent(reports), ...facts });
  return findUnanswered([event], reports).map(({ question }) => question);
}

function answeredBy(stance: Position['stance'], accused = accusation): Position {
  return {
    actor: 'a-x',
    stance,
    form: 'statement',
    statements: ['s-x'],
    first: null,
    last: null,
    answers: [{ statement: accused.statements[0]!.id, element: 'act' }],
  };
}

const NO_ANSWER = 'What is the answer to the accusation against Sudland? None stands in these reports.';

test('an accusation nobody answers is asked about, at its own words', () => {
  const event = eventOf([accusation], { fields: compareOneEvent([accusation]) });
  const found = findUnanswered([event], [accusation]).find(({ question }) => question === NO_ANSWER)!;
  const [span] = found.spans;
  expect(accusation.report.text.slice(span!.start, span!.end)).toBe('Sudland of breaching the harbour network');
});

test.each(['deny', 'confirm', 'counter-accuse'] as const)('%s is an answer', (stance) => {
  expect(ask([accusation], { positions: [answeredBy(stance)] })).not.toContain(NO_ANSWER);
});

test('a side that denies another telling of the charge has answered it', () => {
  const denial = annotate('{s:Sudland} {v:denied} {c:the charge}.', {
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'deny', actor: 'Sudland', actorCountry: 'XB' }],
  });
  const answers = [{ statement: 's-of-nobody', element: 'whole' as const }];
  const given = (statement: string, answered: Position['answers']) =>
    ask([accusation, denial], {
      positions: [{ ...answeredBy('deny'), statements: [statement], answers: answered }],
    });
  expect(given(denial.statements[0]!.id, answers)).not.toContain(NO_ANSWER);
  expect(given(denial.statements[0]!.id, [])).toContain(NO_ANSWER);
  expect(given(accusation.statements[0]!.id, answers)).toContain(NO_ANSWER);
});

test('a missing comment is none', () => {
  const asked = ask([accusation], { positions: [answeredBy('withhold')] });
  expect(asked).toContain(NO_ANSWER.replace('None stands', 'Only a refusal or a missing comment stands'));
});

test('what the accused side says of its accuser is no accusation to be answered', () => {
  const reply = annotate('{s:Sudland} {v:accused} {c:{a:Norland} of lying}.', {
    statements: [
      {
        source: 's',
        cue: 'v',
        content: 'c',
        stance: 'accuse',
        actor: 'Sudland',
        actorCountry: 'XB',
        accused: 'Norland',
        accusedCountry: 'XA',
      },
    ],
  });
  const other = annotate(`${'{s:Norland} {v:accused} {c:{a:Sudland} of breaching the network}.'}`, {
    statements: [
      {
        source: 's',
        cue: 'v',
        content: 'c',
        stance: 'accuse',
        actor: 'Norland',
        actorCountry: 'XA',
        accused: 'Sudland',
        accusedCountry: 'XB',
      },
    ],
  });
  expect(ask([accusation, other, reply]).filter((question) => question.includes('against Norland'))).toEqual([]);
});

test('the usual questions that no report answers, and none that one does', () => {
  const asked = ask([accusation]);
  expect(asked).toContain('When is it said to have happened?');
  expect(asked).toContain('How is it said to have been done?');
  expect(asked).not.toContain('Who makes the accusation?');
  expect(asked).not.toContain('Who exactly is accused?');
});

test('evidence that is claimed is pointed at; evidence that is offered ends the question', () => {
  const claimed = annotate('Police said they have {e:proof}.', { mentions: [{ evidence: 'e', state: 'claimed' }] });
  const offered = annotate('Police published {e:addresses}.', { mentions: [{ evidence: 'e', state: 'offered' }] });
  expect(ask([claimed])).toContain(
    'What evidence is there that can be checked? It is spoken of, but none is offered in these texts.',
  );
  expect(ask([claimed, offered]).join(' ')).not.toContain('evidence');
});

test('what a report on the event prints outside of its readings is offered too', () => {
  const prints = { ...accusation, mentions: [...accusation.mentions] };
  const [sample] = annotate('Police published {e:addresses}.', {
    mentions: [{ evidence: 'e', state: 'offered' }],
  }).mentions;
  const fields = compareOneEvent([accusation]);
  expect(ask([accusation], { fields }).join(' ')).toContain('What evidence is there?');
  prints.mentions.push({ ...sample!, report: prints.report.id });
  expect(ask([prints], { fields }).join(' ')).not.toContain('What evidence is there?');
});

test('of evidence that only a report on something else offers, it is not said that there is none', () => {
  const other = annotate('A firm published {e:addresses}.', { mentions: [{ evidence: 'e', state: 'offered' }] });
  const event = eventOf([accusation], { fields: compareOneEvent([accusation]) });
  const asked = (...reports: AnnotatedReport[]) => findUnanswered([event], reports).map(({ question }) => question);
  expect(asked(accusation)).toContain('What evidence is there? None is offered in these texts.');
  expect(asked(accusation, other)).toContain(
    'What evidence is there? What other texts offer is not tied to this event.',
  );
});

test('an inquiry that is asked for', () => {
  const demand = annotate('{s:The council} {v:called for} {c:an independent investigation of the breach}.', {
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'demand' }],
  });
  const other = annotate('{s:The council} {v:called for} {c:calm in the harbour}.', {
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'demand' }],
  });
  const question = 'Evidence or an inquiry is asked for; has there been one?';
  expect(ask([demand])).toContain(question);
  expect(ask([other])).not.toContain(question);
});

test('of an event that reports only touch nothing is asked', () => {
  expect(ask([accusation], { reports: [] })).toEqual([]);
});
