import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { EventKind } from '../../../src/model/event.ts';
import { slice } from '../../../src/model/span.ts';
import { indexActors } from '../../../src/reconcile/actor/index-actors.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { titleEvent } from '../../../src/reconcile/event/title-event.ts';
import type { MentionNote, StatementNote } from '../../support/annotate.ts';
import { says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function titleOf(kind: EventKind, ...reports: AnnotatedReport[]): string {
  const finder = indexActors(groupActors(reports, [], codebooks), reports, codebooks);
  return titleEvent(
    kind,
    reports.flatMap(({ statements }) => statements),
    finder,
    null,
    codebooks,
    ({ report, content }) => {
      const { text } = reports.find((annotated) => annotated.report.id === report)!.report;
      return content.map((part) => slice(text, part)).join(' ');
    },
  );
}

const MARKS = ['j', 'k', 'l'];

/** A report in which these accuse: who, and whom. */
function told(...accusations: [by: string, whom: string | null, act?: string][]): AnnotatedReport {
  const mentions: MentionNote[] = [];
  const statements: StatementNote[] = [];
  const lines = accusations.map(([by, whom, act = 'the sluices were opened'], i) => {
    const [k, a, b] = [MARKS[i]!, `a${i}`, `b${i}`];
    mentions.push({ actor: a, level: 'organisation' });
    if (whom) mentions.push({ actor: b, level: 'organisation' });
    statements.push(
      says('accuse', null, null, k, {
        source: a,
        actor: by,
        accused: whom,
        accusedLevel: whom ? 'organisation' : null,
      }),
    );
    return `{${a}:${by}} said {${k}:${act}}${whom ? ` by {${b}:${whom}}` : ''}.`;
  });
  return tell(lines.join(' '), statements, { mentions });
}

describe('the title of an event', () => {
  it('counts a joint accusation for each who makes it', () => {
    const report = tell(
      '{ab:{a:Northmark} and {b:Eastmark}} said {k:the locks were broken} by {s:Southmere}. {cd:{c:Westmark} and {b2:Eastmark}} said {l:Southmere did it}.',
      [
        says('accuse', null, null, 'k', {
          source: 'ab',
          actor: 'Northmark',
          accused: 'Southmere',
          accusedLevel: 'organisation',
        }),
        says('accuse', null, null, 'l', {
          source: 'cd',
          actor: 'Westmark',
          accused: 'Southmere',
          accusedLevel: 'organisation',
        }),
      ],
      {
        mentions: [
          { actor: 'a', level: 'organisation' },
          { actor: 'b', level: 'organisation' },
          { actor: 'c', level: 'organisation' },
          { actor: 'b2', level: 'organisation' },
          { actor: 's', level: 'organisation' },
        ],
      },
    );
    expect(titleOf('intrusion', report)).toBe('Intrusion ascribed to Southmere, by Eastmark');
  });

  it('gives authorities of nobody only where nobody else accuses', () => {
    const report = tell(
      '{a:cyber authorities} said {k:the locks were broken} by {s:Southmere}. {b:Eastmark Labs} said {l:Southmere did it}.',
      [
        says('accuse', null, null, 'k', { source: 'a', actor: 'cyber authorities', accused: 'Southmere' }),
        says('accuse', null, null, 'l', { source: 'b', actor: 'Eastmark Labs', accused: 'Southmere' }),
      ],
      {
        mentions: [
          { actor: 'a', name: 'cyber authorities', level: 'state', form: 'description' },
          { actor: 'b', level: 'organisation' },
          { actor: 's', level: 'organisation' },
        ],
      },
    );
    expect(titleOf('intrusion', report)).toBe('Intrusion ascribed to Southmere, by Eastmark Labs');
  });

  it.each([
    ['political-statement', 'PL', 'Intrusion ascribed to Southmere, by Poland'],
    ['statement', 'PL', 'Intrusion ascribed to Southmere, by Petra Holm'],
    ['political-statement', 'NO', 'Intrusion ascribed to Southmere, by Petra Holm'],
  ] as const)('gives the state for which somebody speaks in politics: in a %s of %s', (form, country, title) => {
    const text = '{h:Petra Holm} of {p:Poland} said {k:the locks were broken into} by {s:Southmere}.';
    const mentions: MentionNote[] = [
      { actor: 'h', name: 'Petra Holm', level: 'person', country },
      { actor: 'p', name: 'Poland', level: 'state', country: 'PL' },
      { actor: 's', name: 'Southmere', level: 'organisation' },
    ];
    const more = { source: 'h', actor: 'Petra Holm', actorCountry: country, form, accused: 'Southmere' } as const;
    const report = tell(text, [says('accuse', null, null, 'k', { ...more, accusedLevel: 'organisation' })], {
      mentions,
    });
    expect(titleOf('intrusion', report)).toBe(title);
  });

  it.each([
    ['accusation', 'statement', 'Northmark accuses Southmere'],
    ['charge', 'charge', 'Northmark brings charges over acts ascribed to Southmere'],
    ['charge', 'statement', 'Charges'],
    ['response', 'statement', 'Northmark takes steps over acts ascribed to Southmere'],
  ] as const)('of %s in a %s is "%s"', (kind, form, title) => {
    const text = '{Northmark:Northmark} said {k:Southmere broke into the locks}. {Southmere:Southmere} is near.';
    expect(titleOf(kind, tell(text, [{ ...says('accuse', 'Northmark', 'Southmere', 'k'), form }]))).toBe(title);
  });

  it('names the public authority before the vendor who says it more often', () => {
    const blog = told(['Kestrel Labs', 'Tin Lantern'], ['Kestrel Labs', 'Tin Lantern']);
    expect(titleOf('accusation', blog, told(['Harbour Ministry', 'Tin Lantern']))).toBe(
      'Harbour Ministry accuses Tin Lantern',
    );
    expect(titleOf('accusation', blog)).toBe('Kestrel Labs accuses Tin Lantern');
  });

  it('names a party with a name before `the government`, and whoever accuses that one', () => {
    const first = told(['Civic Union', 'government'], ['Harbour Ministry', 'Tin Lantern']);
    const second = told(['Harbour Ministry', 'Tin Lantern']);
    expect(titleOf('intrusion', first, second)).toBe('Intrusion ascribed to Tin Lantern, by Harbour Ministry');
    expect(titleOf('intrusion', told(['Civic Union', 'government']))).toBe(
      'Intrusion ascribed to the government, by Civic Union',
    );
  });

  it('names a bare institution only where nobody with a name accuses', () => {
    const bare = told(['authority', 'Tin Lantern'], ['authority', 'Tin Lantern']);
    expect(titleOf('accusation', bare)).toBe('The authority accuses Tin Lantern');
    expect(titleOf('accusation', bare, told(['Harbour Ministry', 'Tin Lantern']))).toBe(
      'Harbour Ministry accuses Tin Lantern',
    );
  });

  it('names nobody whom the words only count off, and whoever is told which by a name', () => {
    expect(titleOf('accusation', told(['Harbour Ministry', 'some members']))).toBe(
      'Harbour Ministry accuses parties not named',
    );
    expect(titleOf('accusation', told(['other Tarn agencies', 'Tin Lantern']))).toBe(
      'Tarn agencies accuse Tin Lantern',
    );
  });

  it('names an outlet only where nobody else accuses', () => {
    const paper = told(['Reuters', 'Tin Lantern'], ['Reuters', 'Tin Lantern']);
    expect(titleOf('accusation', paper, told(['Kestrel Labs', 'Tin Lantern']))).toBe(
      'Kestrel Labs accuses Tin Lantern',
    );
    expect(titleOf('accusation', paper)).toBe('Reuters accuses Tin Lantern');
  });

  it('names the accuser of whom most reports tell', () => {
    const back: [string, string] = ['Reed Office', 'Harbour Ministry'];
    const once = told(back, back, back);
    const wires = [
      told(['Harbour Ministry', 'Reed Office']),
      told(['Harbour Ministry', 'Reed Office'], ['Port Union', null]),
    ];
    expect(titleOf('accusation', once, ...wires)).toBe('Harbour Ministry accuses Reed Office');
  });

  it('puts nobody beside an accused whom only others name', () => {
    const report = told(['Harbour Ministry', null], ['Harbour Ministry', null], ['Kestrel Labs', 'Tin Lantern']);
    expect(titleOf('accusation', report)).toBe('Kestrel Labs accuses Tin Lantern');
    expect(titleOf('notice', report)).toBe('Harbour Ministry puts out a notice over acts ascribed to Tin Lantern');
  });

  it('agrees with several who accuse, and passes over who means somebody only where it stands', () => {
    const report = told(['Prosecutors', 'their brigade'], ['Prosecutors', 'Tin Lantern']);
    expect(titleOf('accusation', report)).toBe('Prosecutors accuse Tin Lantern');
  });

  it.each([
    'it ignored warnings of the attack',
    'it left an account open for a year',
    'it is responsible for failing to lock the sluices',
    'it profits from the flood',
    'it did not warn the port',
  ])('is of whoever did it, and not of who let it happen: %s', (neglect) => {
    const report = told(['Harbour Ministry', 'Lock Works', neglect], ['Kestrel Labs', 'Tin Lantern']);
    expect(titleOf('intrusion', report)).toBe('Intrusion ascribed to Tin Lantern, by Kestrel Labs');
    expect(titleOf('intrusion', told(['Harbour Ministry', 'Lock Works', neglect]))).toBe(
      'Intrusion ascribed to Lock Works, by Harbour Ministry',
    );
  });

  it('is rather of nobody than of who shelters whoever did it', () => {
    const report = told(
      ['Harbour Court', null],
      ['Harbour Ministry', 'Velmark', 'it refused to extradite the thieves'],
    );
    expect(titleOf('intrusion', report)).toBe('Intrusion ascribed to parties not named, by Harbour Court');
  });

  it('names a state that only statements name where more than one report accuses it', () => {
    const unmentioned = (from: string) =>
      tell(
        `{a:Harbour Ministry} said {k:the sluices were opened} from ${from}.`,
        [
          says('accuse', null, null, 'k', {
            source: 'a',
            actor: 'Harbour Ministry',
            accused: 'Eastmere',
            accusedLevel: 'state',
          }),
        ],
        { mentions: [{ actor: 'a', level: 'organisation' }] },
      );
    const other = told(['Harbour Ministry', 'Tin Lantern']);
    expect(titleOf('accusation', unmentioned('afar'), other)).toBe('Harbour Ministry accuses Tin Lantern');
    expect(titleOf('accusation', unmentioned('afar'), unmentioned('abroad'), other)).toBe(
      'Harbour Ministry accuses Eastmere',
    );
  });

  it.each([
    [['Prosecutors', 'man'], 'Prosecutors accuse a man'],
    [['Prosecutors', 'men'], 'Prosecutors accuse men'],
    [['Prosecutors', 'four members'], 'Prosecutors accuse parties not named'],
    [['government of Tarn', 'former officer'], 'The government of Tarn accuses the former officer'],
    [['Harbour Ministry', 'hackers'], 'Harbour Ministry accuses hackers'],
    [['Harbour Ministry', "Tarn's own navy"], "Harbour Ministry accuses Tarn's navy"],
  ] as const)('reads as a sentence: %s', ([by, whom], title) => {
    expect(titleOf('accusation', told([by, whom]))).toBe(title);
  });

  it.each(['One of the five', 'Two miners', 'A jury'])('names somebody with a name before %s', (counted) => {
    const report = told([counted, 'Tin Lantern'], [counted, 'Tin Lantern'], ['Kestrel Labs', 'Tin Lantern']);
    expect(titleOf('accusation', report)).toBe('Kestrel Labs accuses Tin Lantern');
  });
});
