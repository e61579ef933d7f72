import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/dossier.ts';
import { slice } from '../../../src/model/span.ts';
import { findSeals, keyOfReports, sealDossier } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

const KEY = keyOfReports(['a']);

const TEXT = `# Toma Varensk charged over port attack
{police:Police} {cue:charged} {what:{who:Toma Varensk}, an officer}. {later:Varensk} denied it. Minister Odo Brandt spoke of luck.`;

const accused = { accused: 'Toma Varensk', accusedLevel: 'person', stance: 'accuse', form: 'charge' } as const;
const planted = annotate(TEXT, {
  file: 'news/toma-varensk_charged.html',
  url: 'https://example.org/2031/varensk-charged?q=Toma%20Varensk&n=%E6%89%98%E9%A9%AC',
  mentions: [
    { actor: 'who', name: 'Toma Varensk', level: 'person' },
    { actor: 'later', name: 'Varensk', level: 'person' },
  ],
  statements: [{ source: 'police', cue: 'cue', content: 'what', ...accused }],
});

/** The dossier's strings name the person in every field that can hold a name. */
function dossierOf(names: readonly string[]): Dossier {
  const { report, statements } = planted;
  return {
    reports: [planted],
    mainEvents: new Map([[report.id, 'e-1']]),
    actors: names.map((name, i) => ({
      id: `a-${i}`,
      name,
      level: 'person',
      country: null,
      aliases: [{ name: `${name}’s office`, basis: 'inferred', why: `“${name}” may be meant`, spans: [] }],
      partOf: null,
      speaksFor: null,
      anonymous: false,
      mentions: [],
    })),
    events: names.map((name, i) => ({
      id: `e-${i}`,
      kind: 'charge',
      title: `Police charge ${name} over port attack`,
      reports: [report.id],
      statements: statements.map((statement) => statement.id),
      links: [{ event: 'e-9', kind: 'ground', basis: 'stated', why: `both name ${name}` }],
      fields: [
        {
          name: 'accused',
          readings: [
            {
              id: 'v-1',
              report: report.id,
              statement: null,
              start: 0,
              end: 1,
              value: { kind: 'actor', actor: null, name },
              state: 'stated',
              hedged: false,
            },
          ],
          comparisons: [{ id: 'c-1', a: 0, b: 0, relation: 'agrees', why: `both say ${name}`, candidates: [] }],
        },
      ],
      positions: [],
    })),
    lineage: [
      { id: 'l-1', report: report.id, from: `${names[0]} (letter)`, kind: 'cites', basis: 'stated', evidence: [] },
    ],
    origins: [
      {
        id: 'a-1',
        name: names[0]!,
        reports: [],
        statements: [],
        side: null,
        firstHand: false,
        independence: 'not established',
      },
    ],
    outlets: [],
    unanswered: [{ event: 'e-1', question: `Where is ${names[0]}?`, spans: [] }],
    caveats: [{ step: 'x', reason: `${names[0]} was guessed`, report: null, start: null, end: null }],
    sealed: [],
  };
}

const FORMS = [
  'Toma Varensk',
  'TOMA VARENSK',
  'Varensk, Toma',
  'Toma-Varensk',
  'toma varensk',
  'T. Varensk',
  'Varensk',
  "Varensk's",
];

function seal(dossier: Dossier): Dossier {
  return sealDossier(dossier, findSeals(dossier.reports, [], KEY), KEY);
}

function asText(dossier: Dossier): string {
  return JSON.stringify(dossier, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, string>)] : value,
  );
}

describe('sealDossier', () => {
  it('says of two spellings of one sealed name that they are two spellings', () => {
    const titled = dossierOf(['Toma Varensk']);
    const event = { ...titled.events[0]!, title: '“Toma Varensk” and “Toma Varensck” differ only in letters' };
    const seals = findSeals([planted], [], KEY).map((seal) => ({ ...seal, forms: [...seal.forms, 'Toma Varensck'] }));
    const sealed = sealDossier({ ...titled, events: [event] }, seals, KEY);
    expect(sealed.events[0]!.title).toBe(`two spellings of “${seals[0]!.label}” differ only in letters`);
  });

  const sealed = seal(dossierOf(FORMS));

  it('leaves the name nowhere', () => {
    expect(asText(dossierOf(FORMS))).toMatch(/varensk/i);
    expect(asText(sealed)).not.toMatch(/varensk|toma\b/i);
  });

  it('puts the label where a name stood as a value', () => {
    const { label } = sealed.sealed[0]!;
    expect(label).toMatch(/^\[Accused person [0-9A-Z]{3}\]$/);
    expect(sealed.actors[0]!.name).toBe(label);
    expect(sealed.events[0]!.title).toBe(`Police charge ${label} over port attack`);
    expect(sealed.reports[0]!.report.title).toBe(`${label} charged over port attack`);
    expect(sealed.reports[0]!.report.file).toBe(`news/${label}_charged.html`);
    expect(sealed.reports[0]!.statements[0]!.accused).toBe(label);
  });

  it('keeps the length of the text, so that spans slice the same words', () => {
    const before = planted.report.text;
    const after = sealed.reports[0]!.report.text;
    expect(after).toHaveLength(before.length);
    const { source, content } = sealed.reports[0]!.statements[0]!;
    expect(slice(after, source!)).toBe('Police');
    expect(slice(after, content[0]!)).toBe('████████████, an officer');
  });

  it('keeps references, kinds and everybody else', () => {
    expect(sealed.reports[0]!.report.id).toBe(planted.report.id);
    expect(sealed.mainEvents).toEqual(new Map([[planted.report.id, 'e-1']]));
    expect(sealed.reports[0]!.report.text).toContain('Minister Odo Brandt spoke');
    expect(sealed.events[0]!.kind).toBe('charge');
  });

  it('says how many names were sealed and why, not which', () => {
    expect(sealed.sealed).toEqual([
      { label: sealed.sealed[0]!.label, position: 'charged', statement: planted.statements[0]!.id },
    ]);
    expect(sealed.caveats.at(-1)).toMatchObject({
      step: 'seal',
      reason: expect.stringContaining('1 name is sealed') as string,
    });
  });

  it('leaves a dossier without exposed persons as it is', () => {
    const plain = { ...dossierOf(['Odo Brandt']), reports: [annotate('Minister Odo Brandt spoke of luck.')] };
    expect(seal(plain)).toEqual(plain);
  });

  it.each([
    ['https://example.org/tomavarensk', 'https://example.org/LABEL'],
    ['https://example.org/hacker_varensk_toma.html', 'https://example.org/hacker_LABEL.html'],
    ['https://example.org/a/varensk', 'https://example.org/a/LABEL'],
    ['https://example.org/a/tomatoes', 'https://example.org/a/tomatoes'],
    ['https://example.org/brandt', 'https://example.org/brandt'],
  ])('seals names inside links: %s', (url, expected) => {
    const report = annotate(TEXT, { url });
    const [seal] = findSeals([report], [], KEY);
    const dossier = sealDossier({ ...dossierOf(['x']), reports: [report] }, [seal!], KEY);
    expect(dossier.reports[0]!.report.url).toBe(expected.replace('LABEL', seal!.label));
  });

  it('seals a name in another script in a percent-encoded link', () => {
    const report = annotate('Police charged Toma Varensk (托马).', {
      url: 'https://example.org/%E6%89%98%E9%A9%AC.html',
    });
    const seals = findSeals([report], [], KEY);
    const dossier = sealDossier({ ...dossierOf(['x']), reports: [report] }, seals, KEY);
    expect(dossier.reports[0]!.report.url).toBe(`https://example.org/${seals[0]!.label}.html`);
  });

  it('seals a name that runs across a time code', () => {
    const text = '00:01Police charged Toma\n00:05Varensk on Monday.';
    const codes = [
      { kind: 'time-code' as const, start: 0, end: 5 },
      { kind: 'time-code' as const, start: 25, end: 30 },
    ];
    const marks = [
      { start: 5, seconds: 1 },
      { start: 30, seconds: 5 },
    ];
    const report = annotate(text, { skips: codes, marks, blocks: [{ kind: 'paragraph', start: 5, end: text.length }] });
    const dossier = seal({ ...dossierOf(['x']), reports: [report] });
    expect(dossier.reports[0]!.report.text).not.toMatch(/Toma|Varensk/);
  });

  it('does not take an ordinary word for a surname', () => {
    const report = annotate('Police charged Mikel Long. The trial was long. Long queues formed.');
    const dossier = { ...dossierOf(['Long March', 'a long time', 'Long']), reports: [report] };
    const result = seal(dossier);
    expect(result.reports[0]!.report.text).toBe('Police charged ██████████. The trial was long. Long queues formed.');
    expect(result.actors.map((actor) => actor.name)).toEqual(['Long March', 'a long time', result.sealed[0]!.label]);
  });
});
