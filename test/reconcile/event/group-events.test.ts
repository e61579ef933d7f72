import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { openCasts } from '../../../src/reconcile/actor/cast.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { groupEvents, type GroupedEvents } from '../../../src/reconcile/event/group-events.ts';
import { namesTwo, people, says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function group(...reports: AnnotatedReport[]): GroupedEvents {
  const actors = groupActors(reports, [], codebooks);
  return groupEvents(reports, openCasts(actors, reports, codebooks), codebooks);
}

function shareMainEvent(a: AnnotatedReport, b: AnnotatedReport): boolean {
  const { mainEvents } = group(a, b);
  return mainEvents.get(a.report.id) === mainEvents.get(b.report.id);
}

const ACCUSES = [says('accuse', 'Northmark', 'Southmere', 'k')];

const LOCKS = tell(
  '# {Northmark:Northmark} says {Southmere:Southmere} hacked the Lindholm locks\nThe attack on the Lindholm canal locks {k:was carried out by Southmere}, Northmark said.',
  ACCUSES,
);
const BOUNTY = tell(
  '# {Northmark:Northmark} offers rewards for {n:more than 20} hackers of {Southmere:Southmere}\nPolice in Aldmere offered rewards and {k:accused the hackers of Southmere} of an attack on a software firm.',
  ACCUSES,
  { mentions: [people('n', 20, null, 'over')] },
);

describe('reports of one main event', () => {
  it.each([
    [
      'in other words about the same thing',
      LOCKS,
      tell(
        '# Lindholm locks intrusion blamed on {Southmere:Southmere}\n{Northmark:Northmark} accused its neighbour {k:of breaking into the Lindholm locks}.',
        ACCUSES,
      ),
    ],
    [
      'one from the accusing, one from the denying side',
      LOCKS,
      tell(
        '# {Southmere:Southmere} denies role in Lindholm locks attack\n{Southmere:Southmere} rejected {k:the claim} that it hacked the Lindholm locks of {Northmark:Northmark}.',
        [says('deny', 'Southmere', 'Southmere', 'k')],
      ),
    ],
    [
      'with the same notice and a fitting number',
      BOUNTY,
      tell(
        '# Bounties on {n:over 20} people in {Southmere:Southmere}\nAldmere police offered rewards for over 20 people, {k:accusing Southmere}, {Northmark:Northmark} media said.',
        ACCUSES,
        {
          mentions: [people('n', 20, null, 'over')],
        },
      ),
    ],
    [
      'a short one that states nothing against it',
      LOCKS,
      tell(
        '{Northmark:Northmark} {k:blamed Southmere} for the hacked Lindholm locks. {Southmere:Southmere} was silent.',
        ACCUSES,
      ),
    ],
  ])('are grouped: %s', (_, a, b) => {
    expect(shareMainEvent(a, b)).toBe(true);
  });
});

describe('a story that goes on', () => {
  const told = (count: string, low: number, published: string | null) =>
    tell(
      `# {Northmark:Northmark} names {n:${count}} hackers of {Southmere:Southmere} over Lindholm locks\nPolice in Aldmere {k:accused hackers of Southmere} of opening the canal locks at Lindholm before dawn, when barges with grain and timber lay moored below the weir. Keepers found ropes cut, lanterns broken and a gauge stuck. Engineers pumped for days; the miller lost flour, the chandler his cellar, and the ferry ran aground beside the chapel meadow.`,
      ACCUSES,
      { mentions: [people('n', low)], published },
    );

  it('may name more people later', () => {
    expect(shareMainEvent(told('four', 4, '2031-03-02'), told('twenty', 20, '2031-03-04'))).toBe(true);
    expect(shareMainEvent(told('four', 4, null), told('twenty', 20, null))).toBe(true);
  });

  it('is another one when that is months later', () => {
    expect(shareMainEvent(told('four', 4, '2031-03-02'), told('twenty', 20, '2031-06-02'))).toBe(false);
  });

  it('is another one when other states accuse other states, in whatever words', () => {
    const first = told('four', 4, null);
    const other = tell(
      first.report.text
        .replace('Northmark', '{Westfold:Westfold}')
        .replace('Southmere over', '{Northmark:Northmark} over')
        .replace('hackers of Southmere}', 'hackers}')
        .replace('accused hackers of Southmere', '{k:accused hackers}'),
      [says('accuse', 'Westfold', 'Northmark', 'k')],
    );
    expect(shareMainEvent(first, other)).toBe(false);
  });
});

describe('near misses: the same side accuses the same side', () => {
  it.each([
    [
      'over another target',
      tell(
        '# {Northmark:Northmark} says {Southmere:Southmere} hacked its Harvest Bank\nThe Harvest Bank intrusion {k:was the work of Southmere}, Northmark said.',
        ACCUSES,
      ),
    ],
    [
      'of another number of people',
      tell(
        '# {Northmark:Northmark} offers rewards for {n:four} hackers of {Southmere:Southmere}\nPolice in Aldmere offered rewards and {k:accused the hackers} of an attack on a software firm.',
        ACCUSES,
        {
          mentions: [people('n', 4)],
        },
      ),
    ],
    [
      'by charges instead of a notice, over something else',
      tell(
        '# {Northmark:Northmark} court indicts hackers of {Southmere:Southmere}\nA grand jury indicted them; prosecutors {k:accused Southmere} of fraud at the Tolland ferry line.',
        ACCUSES,
      ),
    ],
    [
      'by sanctions on a firm',
      tell(
        '# {Northmark:Northmark} imposes sanctions on {Southmere:Southmere} firm\nThe treasury imposed sanctions on Quillfish Systems and {k:accused Southmere} of renting servers.',
        ACCUSES,
      ),
    ],
  ])('stay apart: %s', (_, other) => {
    expect(shareMainEvent(BOUNTY, other)).toBe(false);
    expect(shareMainEvent(LOCKS, other)).toBe(false);
  });

  it('stay apart where the accusation goes the other way', () => {
    const reversed = tell(
      '# {Southmere:Southmere} says {Northmark:Northmark} hacked the Lindholm locks\nSouthmere said the Lindholm locks {k:were attacked by Northmark}.',
      [says('accuse', 'Southmere', 'Northmark', 'k')],
    );
    expect(shareMainEvent(LOCKS, reversed)).toBe(false);
  });

  it('stay apart where another number of people is singled out, not where others are counted', () => {
    const raid = (acts: string, low: number) =>
      tell(`# {Northmark:Northmark} ${acts} after the raid on the Harvest Bank\nIt {k:accused Southmere}.`, ACCUSES, {
        mentions: [people('n', low)],
      });
    expect(shareMainEvent(raid('accuses {n:four officers}', 4), raid('accuses {n:nine officers}', 9))).toBe(false);
    expect(shareMainEvent(raid('questions {n:four officers}', 4), raid('treats {n:nine officers}', 9))).toBe(true);
  });

  it('stay apart where other persons are named', () => {
    expect(shareMainEvent(namesTwo('Ada Morrow', 'Beno Hart'), namesTwo('Cleo Vann', 'Dov Ilsley'))).toBe(false);
    expect(shareMainEvent(namesTwo('Ada Morrow', 'Beno Hart'), namesTwo('Ada Morrow', 'Dov Ilsley'))).toBe(true);
  });

  it('are linked in the order of publication where the same body is accused', () => {
    const naming = (count: string, low: number, published: string) =>
      tell(
        `# {Northmark:Northmark} accuses {n:${count}} members of the {a:Tidal Command} of {Southmere:Southmere}\nIt {k:accused the Tidal Command} of attacks.`,
        [
          says('accuse', 'Northmark', null, 'k', {
            accused: 'Tidal Command',
            accusedLevel: 'unit',
            accusedCountry: 'XB',
          }),
        ],
        { published, mentions: [people('n', low), { actor: 'a', level: 'unit', country: 'XB' }] },
      );
    const [early, late] = [naming('four', 4, '2031-03-02'), naming('twenty', 20, '2031-06-02')];
    const { events, mainEvents } = group(late, early);
    const linkOf = (report: AnnotatedReport) =>
      events.find(({ id }) => id === mainEvents.get(report.report.id))!.links[0];
    expect(linkOf(late)).toMatchObject({
      kind: 'precedent',
      basis: 'inferred',
      event: mainEvents.get(early.report.id),
    });
    expect(linkOf(early)).toMatchObject({ kind: 'follow-up', event: mainEvents.get(late.report.id) });
  });
});

describe('other events of a report', () => {
  const LEAD =
    '# {Northmark:Northmark} offers rewards for {n:more than 20} hackers of {Southmere:Southmere}\nPolice in Aldmere offered rewards and {k:accused the hackers of Southmere} of an attack.\n';
  const told = (
    rest: string,
    statements = [says('accuse', 'Northmark', 'Southmere', 'o')],
    mentions: Parameters<typeof tell>[2] = {},
  ) =>
    tell(LEAD + rest, [...ACCUSES, ...statements], {
      ...mentions,
      mentions: [people('n', 20, null, 'over'), ...(mentions.mentions ?? [])],
    });

  it('is a precedent where the report calls it similar', () => {
    const report = told('There was a similar case last year, when {o:Northmark published the names} of six people.');
    const { events, mainEvents, statementEvents } = group(report);
    const main = events.find(({ id }) => id === mainEvents.get(report.report.id))!;
    const other = events.find(({ id }) => id !== main.id)!;
    expect(main.links).toMatchObject([{ event: other.id, kind: 'precedent' }]);
    expect(other.reports).toEqual([]);
    expect(statementEvents.get(report.statements[1]!.id)).toBe(other.id);
  });

  it('is the main event of another report that it fits, with the year left open', () => {
    const earlier = tell(
      '# {Northmark:Northmark} accuses {n:four} officers of {Southmere:Southmere}\nIts ministry named four officers and {k:accused Southmere of attacks} on water works.',
      ACCUSES,
      { mentions: [people('n', 4)] },
    );
    const report = told('In {t:March}, it {o:accused {f:four} officers} of Southmere of attacks.', undefined, {
      mentions: [people('f', 4), { moment: 't', stated: { month: 3 }, granularity: 'month' }],
    });
    const { events, mainEvents, statementEvents } = group(report, earlier);
    expect(events).toHaveLength(2);
    expect(statementEvents.get(report.statements[1]!.id)).toBe(mainEvents.get(earlier.report.id));
    const [link] = events.find(({ id }) => id === mainEvents.get(report.report.id))!.links;
    expect(link).toMatchObject({ kind: 'precedent', basis: 'inferred', event: mainEvents.get(earlier.report.id) });
    expect(link!.why).toContain('year not stated');
  });

  it('takes in the denial of those it accuses, and nobody else', () => {
    const report = told(
      'Earlier this year, {Westfold:Westfold} {o:charged 12 hackers of Northmark} over Quillfish Systems.\nQuillfish sold access, papers say.\nNorthmark has denied {d:the charges}.\nSouthmere denied {e:the claims}.',
      [
        says('accuse', 'Westfold', 'Northmark', 'o'),
        says('deny', 'Northmark', 'Northmark', 'd'),
        says('deny', 'Southmere', 'Southmere', 'e'),
      ],
    );
    const { events, mainEvents, statementEvents } = group(report);
    const [, charge, denial, other] = report.statements.map(({ id }) => statementEvents.get(id));
    expect(charge).not.toBe(mainEvents.get(report.report.id));
    expect(denial).toBe(charge);
    expect(other).toBe(mainEvents.get(report.report.id));
    expect(events.find(({ id }) => id === mainEvents.get(report.report.id))!.links).toEqual([]);
  });

  it.each([
    [
      'a pattern said to go on',
      'Northmark says Westfold has repeatedly {o:hacked its ministries}.',
      says('accuse', 'Northmark', 'Westfold', 'o'),
    ],
    [
      'a rate',
      'Southmere counts two million attacks {o:by Northmark} every day.',
      says('accuse', 'Southmere', 'Northmark', 'o'),
    ],
    [
      'the accused hitting back',
      'Southmere said {o:Northmark attacks its networks}.',
      says('counter-accuse', 'Southmere', 'Northmark', 'o'),
    ],
    [
      'an accomplice of the accused',
      'The police said {o:agents of Westfold} helped in the attack.',
      says('accuse', 'Northmark', 'Westfold', 'o'),
    ],
    [
      'an earlier time of the same act',
      'The attack on the firm was carried out {o:in March}, police said.',
      says('accuse', 'Northmark', 'Southmere', 'o'),
    ],
  ])('is not made of %s', (_, sentence, statement) => {
    expect(group(told(sentence, [statement])).events).toHaveLength(1);
  });

  it('is not made of what a side says where the report begins with the answer', () => {
    const report = tell(
      '# {Southmere:Southmere} rejects claim that it hacked locks of {Northmark:Northmark}\n{Southmere:Southmere} {k:dismissed the claim} that it hacked the Lindholm locks of Northmark.\nNorthmark said on Monday that {o:agents of Westfold} had hacked the locks.',
      [says('deny', 'Southmere', 'Southmere', 'k'), says('accuse', 'Northmark', 'Westfold', 'o')],
    );
    expect(group(report).events).toHaveLength(1);
  });

  it('ends with its section', () => {
    const report = told(
      'In a separate case, {Westfold:Westfold} {o:hacked a phone firm}.\nThe reward\nPolice said {p:Southmere hackers} hid well.',
      [says('accuse', null, 'Westfold', 'o'), says('accuse', 'Northmark', 'Southmere', 'p')],
    );
    const { mainEvents, statementEvents } = group(report);
    const [main, separate, back] = report.statements.map(({ id }) => statementEvents.get(id));
    expect(separate).not.toBe(main);
    expect([main, back]).toEqual([mainEvents.get(report.report.id), mainEvents.get(report.report.id)]);
  });
});

describe('titles', () => {
  it('name the body that accuses and the one accused, not the persons', () => {
    const report = tell(
      '# {a:Harbour Ministry} accuses {b:Tidal Command} and {c:Ada Morrow}\nThe ministry {k:accused the Tidal Command} and {l:accused Ada Morrow}.',
      [
        says('accuse', 'Northmark', null, 'k', {
          actor: 'Harbour Ministry',
          accused: 'Tidal Command',
          accusedLevel: 'unit',
        }),
        says('accuse', 'Northmark', null, 'l', {
          actor: 'Harbour Ministry',
          accused: 'Ada Morrow',
          accusedLevel: 'person',
        }),
      ],
      {
        mentions: [
          { actor: 'a', country: 'XA' },
          { actor: 'b', level: 'unit' },
          { actor: 'c', level: 'person' },
        ],
      },
    );
    expect(group(report).events[0]!.title).toBe('Harbour Ministry accuses Tidal Command');
  });
});

it('gives a report without any event none, and says so', () => {
  const dull = tell('# A quiet week\nThe market in Aldmere was open on all days.', []);
  const { events, mainEvents, caveats } = group(dull);
  expect([events, mainEvents.size]).toEqual([[], 0]);
  expect(caveats).toMatchObject([{ step: 'event', report: dull.report.id }]);
});

it('takes a report without a word for an event into the event whose story it tells', () => {
  const lead = tell(
    '# Keepers at the Lindholm locks find ropes cut\nThe canal locks at Lindholm opened before dawn, the keepers said.',
    [],
  );
  const { mainEvents, caveats } = group(LOCKS, lead);
  expect(mainEvents.get(lead.report.id)).toBe(mainEvents.get(LOCKS.report.id));
  expect(caveats).toEqual([]);
  expect(group(lead).events).toEqual([]);
});

it('gives no event for no reports', () => {
  expect(group()).toMatchObject({ events: [], caveats: [] });
});

it('does not depend on the order of the reports', () => {
  const reports = [
    LOCKS,
    BOUNTY,
    tell('# Lindholm locks: {Southmere:Southmere} blamed\n{Northmark:Northmark} {k:accused Southmere}.', ACCUSES),
    tell(
      '# {Northmark:Northmark} offers a reward for {n:four} hackers\nThere was a similar case in March: {k:four hackers of Southmere} were named.',
      ACCUSES,
      { mentions: [people('n', 4)] },
    ),
    tell('# {Westfold:Westfold} charges hackers\nIt {k:accused Northmark} over Quillfish Systems.', [
      says('accuse', 'Westfold', 'Northmark', 'k'),
    ]),
  ];
  const expected = group(...reports);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(group(...shuffled)).toEqual(expected);
    }),
  );
});
