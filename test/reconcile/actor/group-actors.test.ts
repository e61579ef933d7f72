import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../../src/model/actor.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { judgementReference, type Decision, type Judgement } from '../../../src/model/judgement.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { annotate, type MentionNote, type StatementNote } from '../../support/annotate.ts';

const codebooks = openCodebooks();
const KEY = Buffer.alloc(32);

/** A report that names the given actors, each in a sentence of its own; later ones may be marked in `text` instead. */
function naming(
  ...actors: (Omit<Extract<MentionNote, { actor: string }>, 'actor'> & { name: string })[]
): AnnotatedReport {
  const text = actors.map((actor, i) => `It was {m${i}:${actor.name}}.`).join(' ');
  return annotate(text, { mentions: actors.map((actor, i) => ({ ...actor, actor: `m${i}` })) });
}

function decide(decision: Decision, at = '2026-01-01T00:00:00Z', retracted: string | null = null): Judgement {
  return {
    id: judgementReference(decision, 'R. Reader', at, KEY),
    decision,
    by: 'R. Reader',
    at,
    why: null,
    retracted,
  };
}

function named(actors: readonly Actor[], name: string): Actor {
  const found = actors.find((actor) => actor.name === name || actor.aliases.some((alias) => alias.name === name));
  if (!found) throw new Error(`no actor ${name} among ${actors.map((actor) => actor.name).join('; ')}`);
  return found;
}

function same(reports: AnnotatedReport[], a: string, b: string, judgements: Judgement[] = []): boolean {
  const actors = groupActors(reports, judgements, codebooks);
  return named(actors, a).id === named(actors, b).id;
}

const XA = { country: 'XA' };
const XB = { country: 'XB' };

describe('names that may mean one actor', () => {
  it.each([
    ['a normalised name', [{ name: 'Ministry of Defence', ...XA }], [{ name: 'the Ministry of Defense', ...XA }]],
    ['another order', [{ name: 'Ministry of State Waters', ...XA }], [{ name: 'State Waters Ministry', ...XA }]],
    ['a word any body bears', [{ name: 'defense ministry', ...XA }], [{ name: 'Ministry of National Defense', ...XA }]],
    ['ministry and department', [{ name: 'Department of Harbours', ...XA }], [{ name: 'Ministry of Harbours', ...XA }]],
    ['initials', [{ name: 'MSW', ...XA }], [{ name: 'Ministry of State Waters', ...XA }]],
    ['runs of initials', [{ name: 'SIGELCOM', ...XA }], [{ name: 'Signals and Electronic Command', ...XA }]],
    ['a misheard acronym', [{ name: 'ICELCOM', ...XA }], [{ name: 'ISELCOM', ...XA }]],
  ])('are joined by %s', (_, first, second) => {
    expect(groupActors([naming(...first), naming(...second)], [], codebooks)).toHaveLength(1);
  });

  it('are joined where a report gives the long form in parentheses, on its own word', () => {
    const report = annotate('The {a:Tidal Security Authority} ({b:Vaktholm}) spoke.', {
      mentions: [{ actor: 'a' }, { actor: 'b' }],
    });
    const alias = named(groupActors([report], [], codebooks), 'Vaktholm').aliases[0]!;
    expect(alias).toMatchObject({
      name: 'Vaktholm',
      basis: 'stated',
      spans: [{ report: report.report.id, start: 30, end: 38 }],
    });
  });

  it('are joined along a list of other names', () => {
    const report = annotate('{a:Gale Otter} (aka {b:Grey Marten}, {c:TAX9}, and {d:Salt Reed}) did it.', {
      mentions: [{ actor: 'a' }, { actor: 'b' }, { actor: 'c' }, { actor: 'd' }],
    });
    const actors = groupActors([report], [], codebooks);
    expect(actors).toHaveLength(1);
    expect(actors[0]!.aliases.every((alias) => alias.basis === 'stated')).toBe(true);
  });

  it('are joined where reading takes one name back to another, with the places of each', () => {
    const report = annotate('The {a:Tidal Authority} met. {b:Vaktholm} was late; {c:it} left.', {
      mentions: [{ actor: 'a' }, { actor: 'b', refersTo: 'a' }, { actor: 'c', form: 'pronoun', refersTo: 'b' }],
    });
    const [actor, ...others] = groupActors([report], [], codebooks);
    expect(others).toEqual([]);
    expect(actor!.mentions).toHaveLength(3);
    expect(actor!.aliases).toMatchObject([{ name: 'Vaktholm', basis: 'inferred', spans: [{ start: 25, end: 33 }] }]);
  });

  it('are joined by an apposition with or', () => {
    const report = annotate('the {a:Information Communication Command}, or {b:ISCOM}, said', {
      mentions: [{ actor: 'a' }, { actor: 'b' }],
    });
    expect(groupActors([report], [], codebooks)).toHaveLength(1);
  });

  it('are proposed, as inferred and with the reason, when one name may have been translated twice', () => {
    const accusing = (name: string, country: string | null): AnnotatedReport =>
      annotate(`{s:Northmark} {c:accused} {k:the {a:${name}} of intrusions}.`, {
        mentions: [{ actor: 'a', country }],
        statements: [{ source: 's', cue: 'c', content: 'k', stance: 'accuse', actorCountry: 'XB' }],
      });
    const actors = groupActors(
      [accusing('Signal Relay and Electronic Command', 'XA'), accusing('signal, relay and digital army', null)],
      [],
      codebooks,
    );
    expect(named(actors, 'signal, relay and digital army').aliases[0]).toMatchObject({
      basis: 'inferred',
      why: expect.stringContaining('translated') as string,
    });
  });

  it('are joined for a surname in the same report and for a spelling heard another way in another', () => {
    const first = naming({ name: 'Katheryn A. Wolsey', level: 'person' }, { name: 'Wolsey', level: 'person' });
    const second = naming({ name: 'Katherine Wolsey', level: 'person' });
    const actors = groupActors([first, second], [], codebooks);
    expect(actors).toHaveLength(1);
    expect(actors[0]!.aliases.map((alias) => alias.basis)).toEqual(['inferred', 'inferred']);
    expect(actors[0]!.aliases.some((alias) => alias.why.includes('Wolsey'))).toBe(false);
  });

  it('are joined for a state and its capital', () => {
    const report = naming(
      { name: 'China', level: 'state', country: 'CN' },
      { name: 'Beijing', level: 'state', country: 'CN' },
    );
    const [actor] = groupActors([report], [], codebooks);
    expect(actor!.aliases).toMatchObject([{ basis: 'outside' }]);
  });
});

describe('names that mean different actors', () => {
  const person = { level: 'person' } as const;
  it.each([
    ['an acronym that fits other words', [{ name: 'MSW', ...XA }], [{ name: 'Midland Affairs Council', ...XA }]],
    ['an acronym of another country', [{ name: 'MSW', ...XA }], [{ name: 'Ministry of State Waters', ...XB }]],
    ['two bureaus', [{ name: 'Public Security Bureau', ...XA }], [{ name: 'National Security Bureau', ...XA }]],
    [
      'bureaus of two cities',
      [{ name: 'Aldmere Public Security Bureau', ...XA }],
      [{ name: 'Thornby Public Security Bureau', ...XA }],
    ],
    [
      'one name in two countries',
      [{ name: 'Foreign Ministry', ...XA }],
      [{ name: 'Ministry of Foreign Affairs', ...XB }],
    ],
    [
      'ministries with one word in common',
      [{ name: 'Ministry of State Security', ...XA }],
      [{ name: 'Ministry of Public Security', ...XA }],
    ],
    [
      'an agency and a council',
      [{ name: 'National Security Agency', ...XA }],
      [{ name: 'National Security Council', ...XA }],
    ],
    ['a group and its state', [{ name: 'Gale Otter', ...XA }], [{ name: 'Northmark', level: 'state' as const, ...XA }]],
    ['group numbers', [{ name: 'TAX28' }], [{ name: 'TAX29' }]],
    ['unit numbers', [{ name: 'Unit 7715', ...XA }], [{ name: 'Unit 7751', ...XA }]],
    ['a person and a body', [{ name: 'Morrow', ...person }], [{ name: 'Morrow' }]],
    ['persons with one surname', [{ name: 'Ada Morrow', ...person }], [{ name: 'Beno Morrow', ...person }]],
    [
      'persons with other middle initials',
      [{ name: 'Ada B. Morrow', ...person }],
      [{ name: 'Ada C. Morrow', ...person }],
    ],
    ['short acronyms a letter apart', [{ name: 'CIB', ...XA }], [{ name: 'SIB', ...XA }]],
    [
      'armed bodies that no accuser names',
      [{ name: 'Signal Relay and Electronic Command', ...XA }],
      [{ name: 'signal, relay and digital army' }],
    ],
  ])('stay apart: %s', (_, first, second) => {
    const actors = groupActors([naming(...first), naming(...second)], [], codebooks);
    expect(actors).toHaveLength(2);
  });

  it('stay apart when one report names both in one breath', () => {
    const both = annotate('{a:ICELCOM} and {b:ISELCOM} replied.', { mentions: [{ actor: 'a' }, { actor: 'b' }] });
    expect(groupActors([both, naming({ name: 'ISELCOM' })], [], codebooks)).toHaveLength(2);
  });

  it('stay apart when two full names fit the short one', () => {
    const report = naming(
      { name: 'Security Bureau' },
      { name: 'Public Security Bureau' },
      { name: 'Harbour Security Bureau' },
    );
    expect(groupActors([report], [], codebooks)).toHaveLength(3);
  });

  it('stay apart for sources that are not named, each by itself', () => {
    const report = naming(
      { name: 'a senior official', form: 'anonymous' },
      { name: 'a senior official', form: 'anonymous' },
    );
    const actors = groupActors([report, naming({ name: 'a senior official', form: 'anonymous' })], [], codebooks);
    expect(actors).toHaveLength(3);
    expect(actors.every((actor) => actor.anonymous && actor.aliases.length === 0)).toBe(true);
  });

  it('stay apart for a description used in two reports', () => {
    const hackers = { name: 'foreign hackers', form: 'description' as const };
    expect(groupActors([naming(hackers), naming(hackers, { name: 'Northmark' })], [], codebooks)).toHaveLength(3);
  });

  it('are one for an office of which a country has one, and for its name', () => {
    const described = { name: 'port bureau in Tarn', form: 'description' as const, country: 'XN' };
    const named = { name: 'Tarn Municipal Port Bureau', country: 'XN' };
    expect(groupActors([naming(described), naming(described), naming(named)], [], codebooks)).toHaveLength(1);
    expect(groupActors([naming(described), naming({ ...described, country: 'XV' })], [], codebooks)).toHaveLength(2);
    expect(
      groupActors([naming(described), naming({ ...described, name: 'team in Tarn' })], [], codebooks),
    ).toHaveLength(2);
    const teams = { ...described, name: 'response team in Tarn' };
    expect(groupActors([naming(teams), naming(teams, { name: 'Northmark' })], [], codebooks)).toHaveLength(3);
  });
});

describe('judgements', () => {
  const reports = [
    naming({ name: 'Gale Otter' }),
    naming({ name: 'Grey Marten' }),
    naming({ name: 'ICELCOM' }),
    naming({ name: 'ISELCOM' }),
  ];
  const sameDecision: Decision = { kind: 'alias', a: 'Gale Otter', b: 'grey marten', verdict: 'same' };

  it('join and part, whatever the rules say', () => {
    expect(same(reports, 'Gale Otter', 'Grey Marten')).toBe(false);
    expect(same(reports, 'Gale Otter', 'Grey Marten', [decide(sameDecision)])).toBe(true);
    expect(same(reports, 'ICELCOM', 'ISELCOM')).toBe(true);
    expect(
      same(reports, 'ICELCOM', 'ISELCOM', [
        decide({ kind: 'alias', a: 'ICELCOM', b: 'ISELCOM', verdict: 'different' }),
      ]),
    ).toBe(false);
    expect(
      same(reports, 'ICELCOM', 'ISELCOM', [decide({ kind: 'alias', a: 'ICELCOM', b: 'ISELCOM', verdict: 'unsure' })]),
    ).toBe(false);
  });

  it('are shown as a person’s', () => {
    const actors = groupActors(reports, [decide(sameDecision)], codebooks);
    expect(named(actors, 'Gale Otter').aliases[0]!.basis).toBe('person');
  });

  it('count no more once taken back, and the later of two counts', () => {
    expect(
      same(reports, 'Gale Otter', 'Grey Marten', [
        decide(sameDecision, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
      ]),
    ).toBe(false);
    const later = decide({ ...sameDecision, verdict: 'different' }, '2026-02-01T00:00:00Z');
    expect(same(reports, 'Gale Otter', 'Grey Marten', [later, decide(sameDecision)])).toBe(false);
  });

  it('take actors by reference too', () => {
    const [a, b] = ['Gale Otter', 'Grey Marten'].map((name) => named(groupActors(reports, [], codebooks), name).id) as [
      string,
      string,
    ];
    expect(same(reports, 'Gale Otter', 'Grey Marten', [decide({ kind: 'alias', a, b, verdict: 'same' })])).toBe(true);
  });
});

describe('offices', () => {
  it('are tied to their bodies and stay themselves', () => {
    const report = naming(
      { name: 'Ada Morrow', level: 'person', role: 'spokesperson', speaksFor: 'Ministry of State Waters' },
      { name: 'Ministry of State Waters', ...XA },
      { name: 'Tidal Command', level: 'unit', partOf: 'Ministry of State Waters', ...XA },
      { name: 'authorities', form: 'description', ...XA },
      { name: 'Northmark', level: 'state', ...XA },
    );
    const actors = groupActors([report], [], codebooks);
    const ministry = named(actors, 'Ministry of State Waters').id;
    expect(actors).toHaveLength(5);
    expect(named(actors, 'Ada Morrow').speaksFor).toBe(ministry);
    expect(named(actors, 'Tidal Command').partOf).toBe(ministry);
    expect(named(actors, 'authorities').partOf).toBe(named(actors, 'Northmark').id);
  });
});

describe('sources that no mention covers', () => {
  it('still get an actor, a nameless one where the statement is anonymous', () => {
    const notes: StatementNote[] = [
      { source: 's', cue: 'c', content: 'k' },
      { source: 't', cue: 'd', content: 'l', form: 'anonymous' },
    ];
    const actors = groupActors(
      [annotate('{s:Vaktholm} {c:said} {k:no}. {t:An official} {d:said} {l:yes}.', { statements: notes })],
      [],
      codebooks,
    );
    expect(actors.map((actor) => [actor.name, actor.anonymous]).sort()).toEqual([
      ['An official', true],
      ['Vaktholm', false],
    ]);
  });
});

it('does not depend on the order of the reports', () => {
  const reports = [
    naming(
      { name: 'ICELCOM', ...XA },
      { name: 'Katheryn A. Wolsey', level: 'person' },
      { name: 'Ministry of State Waters', ...XA },
    ),
    naming({ name: 'ISELCOM' }, { name: 'MSW', ...XA }, { name: 'a source', form: 'anonymous' }),
    naming(
      { name: 'Katherine Wolsey', level: 'person' },
      { name: 'State Waters Ministry', ...XA },
      { name: 'Foreign Ministry', ...XB },
    ),
    naming({ name: 'Foreign Ministry', ...XA }, { name: 'Iselcom', level: 'unit', ...XA }),
  ];
  const expected = groupActors(reports, [], codebooks);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(groupActors(shuffled, [], codebooks)).toEqual(expected);
    }),
  );
});

describe('words that name nobody', () => {
  it.each([
    ['I', 0],
    ['who', 0],
    ['An earlier issue', 0],
    ['Vaktholm', 1],
  ])('%s: %d actors', (source, count) => {
    const statements = [{ source: 's', cue: 'c', content: 'k', actor: source }];
    expect(groupActors([annotate(`{s:${source}} {c:said} {k:no}.`, { statements })], [], codebooks)).toHaveLength(
      count,
    );
  });
});
