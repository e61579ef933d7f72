import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Position } from '../../../src/model/position.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { followPositions } from '../../../src/reconcile/position/follow-positions.ts';
import { settleAnswers } from '../../../src/reconcile/position/settle-answers.ts';
import { tieAnswers, type Tie } from '../../../src/reconcile/position/tie-answers.ts';
import type { MentionNote, StatementNote } from '../../support/annotate.ts';
import { COUNTRY, says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

/** Every statement of these reports is about one event. */
function oneEvent(reports: readonly AnnotatedReport[]) {
  return new Map(reports.flatMap(({ statements }) => statements.map(({ id }) => [id, 'e-one'] as const)));
}

function tie(...reports: AnnotatedReport[]): Tie[] {
  return tieAnswers(reports, oneEvent(reports), groupActors(reports, [], codebooks), codebooks);
}

function positions(...reports: AnnotatedReport[]): Position[] {
  return followPositions(reports, oneEvent(reports), groupActors(reports, [], codebooks), codebooks).get('e-one') ?? [];
}

/** A report of an accusation of Southmere by Northmark (`k`) and then what `rest` adds. */
function accused(
  rest = '',
  statements: StatementNote[] = [],
  published: string | null = null,
  mentions: MentionNote[] = [],
): AnnotatedReport {
  const lead =
    '{Northmark:Northmark} said {k:Southmere broke into the Lindholm locks}. {Southmere:Southmere} is its neighbour. ';
  return tell(lead + rest, [says('accuse', 'Northmark', 'Southmere', 'k'), ...statements], { published, mentions });
}

const denial = (words = 'the claim'): [string, StatementNote[]] => [
  `Southmere denied {d:${words}}.`,
  [says('deny', 'Southmere', 'Southmere', 'd')],
];

describe('positions', () => {
  it('of speakers who could not be made out are no common one', () => {
    const warning = (who: string) => tell(`${who} said {w:more attacks would come}.`, [says('warn', null, null, 'w')]);
    const held = positions(warning('a firm in the trade'), warning('two people briefed'));
    expect(held.map(({ actor, stance, statements }) => [actor, stance, statements.length])).toEqual([
      [null, 'warn', 1],
      [null, 'warn', 1],
    ]);
  });
});

describe('an answer is tied', () => {
  it('to the accusation against its own side, in its report and in others', () => {
    const own = accused(...denial());
    const other = accused('The locks were old.');
    const ties = tie(own, other);
    expect(ties.map(({ by }) => by)).toEqual([own.statements[1]!.id, own.statements[1]!.id]);
    expect(new Set(ties.map(({ statement }) => statement))).toEqual(
      new Set([own.statements[0]!.id, other.statements[0]!.id]),
    );
    expect(ties.every(({ basis, why }) => basis === 'inferred' && why !== '')).toBe(true);
  });

  it('to all that one accuser puts, where it speaks of them in the plural', () => {
    const refusing = (words: string) =>
      accused(`Northmark said {l:Southmere poisoned wells in Tolland}. Southmere would not {d:respond to ${words}}.`, [
        says('accuse', 'Northmark', 'Southmere', 'l'),
        says('withhold', 'Southmere', null, 'd'),
      ]);
    expect(tie(refusing('these accusations')).map(({ statement }) => statement)).toHaveLength(2);
    expect(tie(refusing('the accusation'))).toHaveLength(1);
  });

  it('to the accusation whose words it takes up rather than to the nearest', () => {
    const report = accused(
      'It also {l:poisoned wells in Tolland}. Southmere denied {d:that it broke into the Lindholm locks}.',
      [says('accuse', 'Northmark', 'Southmere', 'l'), says('deny', 'Southmere', 'Southmere', 'd')],
    );
    expect(tie(report).map(({ statement }) => statement)).toEqual([report.statements[0]!.id]);
  });

  it('to all tellings of what it answers in a report, and to none of another charge', () => {
    const again = accused(
      'It also {w:poisoned wells in Tolland}. {h:Southmere broke into the locks of Lindholm}, Northmark said. Southmere denied {d:it}.',
      [
        says('accuse', 'Northmark', 'Southmere', 'w'),
        says('accuse', 'Northmark', 'Southmere', 'h'),
        says('deny', 'Southmere', 'Southmere', 'd'),
      ],
    );
    const [locks, , told, denies] = again.statements;
    denies!.answers = [{ statement: told!.id, element: 'act' }];
    const ties = tie(again);
    expect(new Set(ties.map(({ statement }) => statement))).toEqual(new Set([locks!.id, told!.id]));
    expect(ties.map(({ element }) => element)).toEqual(['act', 'act']);
  });

  it('to all that is put to its side before, by whomever, where it denies the whole of it', () => {
    const denying = (words: string) =>
      accused(`A watchdog said {l:Southmere poisoned wells in Tolland}. Southmere denied {d:${words}}.`, [
        says('accuse', null, 'Southmere', 'l'),
        says('deny', 'Southmere', 'Southmere', 'd'),
      ]);
    expect(tie(denying('any involvement'))).toHaveLength(2);
    expect(tie(denying('that it broke into the Lindholm locks'))).toHaveLength(1);
  });

  it('to a charge against persons without a name in another report, where a lawyer speaks up for one of them', () => {
    const person = (form: 'charge' | 'statement') => ({ accused: 'two men', accusedLevel: 'person' as const, form });
    const charge = (form: 'charge' | 'statement') =>
      tell('{Northmark:Northmark} charged {k:two men}.', [says('accuse', 'Northmark', null, 'k', person(form))]);
    const lawyer = tell('{s:A lawyer for one of them} said {d:his client was innocent}.', [
      says('deny', null, null, 'd', { source: 's', actor: 'A lawyer' }),
    ]);
    expect(tie(charge('charge'), lawyer)).toHaveLength(1);
    expect(tie(charge('statement'), lawyer)).toHaveLength(0);
  });

  it('to what stands after it in a summary', () => {
    const report = tell(
      '- {Southmere:Southmere} denies {d:it}\n{Northmark:Northmark} accused {k:Southmere of an attack}.',
      [says('deny', 'Southmere', 'Southmere', 'd'), says('accuse', 'Northmark', 'Southmere', 'k')],
    );
    expect(tie(report).map(({ statement }) => statement)).toEqual([report.statements[1]!.id]);
  });

  it('through the office that a spokesperson speaks for', () => {
    const mentions: MentionNote[] = [
      { actor: 'a', level: 'unit' },
      { actor: 'b', level: 'person', role: 'spokesperson', speaksFor: 'Tidal Command' },
    ];
    const text = '{Northmark:Northmark} accused the {a:Tidal Command} {k:of an attack}. {b:Ada Morrow} denied {d:it}.';
    const report = tell(
      text,
      [
        says('accuse', 'Northmark', null, 'k', { accused: 'Tidal Command', accusedLevel: 'unit' }),
        says('deny', null, null, 'd', { source: 'b', actor: 'Ada Morrow' }),
      ],
      { mentions },
    );
    expect(tie(report)).toHaveLength(1);
  });

  it('from a confirmation by a third party to what it confirms', () => {
    const report = accused('Westfold confirmed {c:the finding}.', [says('confirm', 'Westfold', 'Southmere', 'c')]);
    expect(tie(report).map(({ statement }) => statement)).toEqual([report.statements[0]!.id]);
  });

  it('as reading tied it, if the two are about one event', () => {
    const report = accused('It also {l:poisoned wells}. Southmere denied {d:it}.', [
      says('accuse', 'Northmark', 'Southmere', 'l'),
      says('deny', 'Southmere', 'Southmere', 'd'),
    ]);
    const [locks, wells, denies] = report.statements;
    denies!.answers = [{ statement: locks!.id, element: 'evidence' }];
    expect(tie(report)).toMatchObject([{ statement: locks!.id, element: 'evidence' }]);
    const events = new Map([
      [locks!.id, 'e-other'],
      [wells!.id, 'e-one'],
      [denies!.id, 'e-one'],
    ] as const);
    const ties = tieAnswers([report], events, groupActors([report], [], codebooks), codebooks);
    expect(ties).toMatchObject([{ statement: wells!.id }]);
    const [settled] = settleAnswers([report], events, groupActors([report], [], codebooks), codebooks);
    const answers = settled!.statements.map((statement) => statement.answers);
    expect(answers).toEqual([[], [], [{ statement: wells!.id, element: 'whole' }]]);
  });
});

describe('an answer is not tied', () => {
  it.each([
    [
      'a refusal to tell something else',
      'Southmere {c:neither confirmed nor denied} {d:that it had warned the ferries}.',
      says('withhold', 'Southmere', null, 'd', { cue: 'c' }),
    ],
    ['a denial by a side that nobody accuses', 'Westfold denied {d:any part}.', says('deny', 'Westfold', null, 'd')],
    ['a denial by the accuser', 'Northmark denied {d:acting in haste}.', says('deny', 'Northmark', null, 'd')],
    [
      'a refusal to give a detail of one’s own story',
      'Northmark did not name {d:the firm}.',
      says('withhold', 'Northmark', null, 'd'),
    ],
    [
      'a detail withheld by the accused side',
      'Southmere did not give {d:the size of its army}.',
      says('withhold', 'Southmere', null, 'd'),
    ],
    [
      'a counter-accusation against somebody else',
      'Southmere accused {d:Westfold of an attack}.',
      says('counter-accuse', 'Southmere', 'Westfold', 'd'),
    ],
    [
      'a confirmation about another accused',
      'Westfold confirmed {c:the arrest}.',
      says('confirm', 'Westfold', 'Northmark', 'c'),
    ],
    ['a plain statement', 'Southmere said {d:the sea was calm}.', says('assert', 'Southmere', null, 'd')],
  ])('%s', (_, rest, statement) => {
    expect(tie(accused(rest, [statement]))).toEqual([]);
  });

  it('by somebody of the accused state who holds no office', () => {
    const byA = (speaker: string) =>
      tie(
        accused(
          `{p:${speaker}} denied {d:the suspicion}.`,
          [says('deny', 'Southmere', null, 'd', { source: 'p', actor: speaker })],
          null,
          [{ actor: 'p', level: 'person', name: speaker, country: COUNTRY.Southmere }],
        ),
      );
    expect(byA('The suspect Aro Lind')).toEqual([]);
    expect(byA('Foreign Minister Aro Lind')).toHaveLength(1);
  });

  it('to an accusation published after it', () => {
    const early = accused(...denial(), '2031-03-01');
    const late = accused('The locks were old.', [], '2031-03-05');
    expect(tie(early, late).map(({ statement }) => statement)).toEqual([early.statements[0]!.id]);
  });

  it('across events', () => {
    const [own, other] = [accused(...denial()), accused('The locks were old.')];
    const events = new Map([
      ...oneEvent([own]),
      ...[...oneEvent([other]).keys()].map((id) => [id, 'e-other'] as const),
    ]);
    const ties = tieAnswers([own, other], events, groupActors([own, other], [], codebooks), codebooks);
    expect(ties.map(({ statement }) => statement)).toEqual([own.statements[0]!.id]);
  });
});

describe('the element of an answer', () => {
  it.each([
    ['denied', 'it', 'whole'],
    ['denied', 'the accusations', 'whole'],
    ['denied', 'any involvement in the attack', 'identity'],
    ['denied', 'that it was behind the attack', 'identity'],
    ['said', 'it had never attacked the locks', 'act'],
    ['said', 'no evidence had been shown', 'evidence'],
    ['said', 'the move was meant to distract from its own failures', 'motive'],
    ['said', 'the allegations were baseless', 'whole'],
  ] as const)('%s %s: %s', (cue, words, element) => {
    const report = accused(`Southmere {c:${cue}} {d:${words}}.`, [
      says('deny', 'Southmere', 'Southmere', 'd', { cue: 'c' }),
    ]);
    expect(tie(report)[0]!.element).toBe(element);
  });
});

describe('counter-accusations', () => {
  const hitsBack: [string, StatementNote[]] = [
    'Southmere said {r:Northmark attacks its networks}.',
    [says('accuse', 'Southmere', 'Northmark', 'r')],
  ];

  it('are known by the order in a report', () => {
    const found = positions(accused(...hitsBack)).map(({ stance }) => stance);
    expect(found).toEqual(['accuse', 'counter-accuse']);
  });

  it('are known by the days of publication across reports', () => {
    const later = tell(
      '{Southmere:Southmere} said {r:Northmark attacks its networks}. {Northmark:Northmark} listened.',
      [...hitsBack[1]],
      { published: '2031-03-05' },
    );
    const stanceWith = (other: AnnotatedReport) =>
      positions(later, other).find(({ statements }) => statements[0] === later.statements[0]!.id)!.stance;
    expect(stanceWith(accused('', [], '2031-03-01'))).toBe('counter-accuse');
    expect(stanceWith(accused('', [], '2031-03-09'))).toBe('accuse');
  });

  it('are never those of who accused first, when a later report tells them after the reply', () => {
    const first = accused(...hitsBack, '2031-03-01');
    const later = tell(
      '{Southmere:Southmere} said {r:Northmark attacks its networks}. {Northmark:Northmark} had said {k:Southmere broke in}.',
      [...hitsBack[1], says('accuse', 'Northmark', 'Southmere', 'k')],
      { published: '2031-03-02' },
    );
    const found = positions(first, later);
    const stanceOf = (id: string) => found.find(({ statements }) => statements.includes(id))!.stance;
    expect(stanceOf(later.statements[1]!.id)).toBe('accuse');
    const [together, repeating] = [
      accused(...hitsBack, '2031-03-01'),
      accused('The locks were old.', [], '2031-03-02'),
    ];
    expect(positions(together, repeating).map(({ stance }) => stance)).toEqual(['accuse', 'counter-accuse']);
  });

  it('are not claimed where the order is unknown, nor for what opens the exchange, nor for a third side', () => {
    const alone = tell(
      '{Southmere:Southmere} said {r:Northmark attacks its networks}. {Northmark:Northmark} listened.',
      [...hitsBack[1]],
    );
    expect(positions(alone, accused()).map(({ stance }) => stance)).not.toContain('counter-accuse');
    const third = accused('Westfold said {r:Northmark attacks it too}.', [
      says('accuse', 'Westfold', 'Northmark', 'r'),
    ]);
    expect(positions(third).map(({ stance }) => stance)).toEqual(['accuse', 'accuse']);
  });
});

describe('positions over time', () => {
  it('hold one actor’s statements of one stance and form, with first and last day', () => {
    const first = accused('', [], '2031-03-05');
    const second = accused('The locks were old.', [], '2031-03-01');
    const [position, ...others] = positions(first, second);
    expect(others).toEqual([]);
    expect(position).toMatchObject({
      stance: 'accuse',
      first: '2031-03-01',
      last: '2031-03-05',
      statements: [second.statements[0]!.id, first.statements[0]!.id],
    });
  });

  it('have no days while the reports are undated', () => {
    expect(positions(accused())[0]).toMatchObject({ first: null, last: null });
  });

  it('keep two unnamed officials apart, and both from their state', () => {
    const officials = (mark: string) =>
      says('deny', 'Southmere', 'Southmere', mark, { form: 'anonymous', actor: 'an official' });
    const report = accused('An official denied {d:it}. An official denied {e:the claim}. Southmere denied {f:it}.', [
      officials('d'),
      officials('e'),
      ...[says('deny', 'Southmere', 'Southmere', 'f')],
    ]);
    expect(positions(report).filter(({ stance }) => stance === 'deny')).toHaveLength(3);
  });

  it('end a refusal to comment on the day its side first answers', () => {
    const silent = accused(
      'Southmere did not respond to {d:a request for comment}.',
      [says('withhold', 'Southmere', 'Southmere', 'd')],
      '2031-03-01',
    );
    const answered = accused(...denial(), '2031-03-04');
    const later = accused(...denial('these claims'), '2031-03-08');
    const refusal = (found: Position[]) => found.find(({ stance }) => stance === 'withhold');
    expect(refusal(positions(silent))).toMatchObject({ first: '2031-03-01', last: '2031-03-01' });
    expect(refusal(positions(silent, later, answered))).toMatchObject({ first: '2031-03-01', last: '2031-03-04' });
  });
});

it('does not depend on the order of the reports', () => {
  const reports = [
    accused(...denial(), '2031-03-04'),
    accused(
      'Southmere did not respond to {d:a request}.',
      [says('withhold', 'Southmere', 'Southmere', 'd')],
      '2031-03-01',
    ),
    accused('Southmere said {r:Northmark attacks its networks}.', [says('accuse', 'Southmere', 'Northmark', 'r')]),
    accused('Westfold confirmed {c:the finding}.', [says('confirm', 'Westfold', 'Southmere', 'c')], '2031-03-02'),
  ];
  const expected = positions(...reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(positions(...shuffled)).toEqual(expected);
    }),
  );
});
