import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Lineage } from '../../../src/model/lineage.ts';
import { explainGarbledName } from '../../../src/reconcile/comparison/explanation/explain-garbled-name.ts';
import type { Ground } from '../../../src/reconcile/comparison/ground.ts';
import type { Pair } from '../../../src/reconcile/comparison/pair.ts';
import { annotate, type MentionNote, type StatementNote } from '../../support/annotate.ts';
import { actorsOf, comparedIn, compareOneEvent, shown } from '../../support/one-event.ts';

function compare(field: string, ...reports: AnnotatedReport[]): string[] {
  return comparedIn(field, ...reports).map(unordered);
}

function unordered(line: string): string {
  const [words, relation] = line.split(/: (?=[\w-]+$)/);
  const [a, b] = words!.split(' / ');
  if (relation === 'refines') return `${b!} refines ${a!}`;
  if (relation === 'vaguer') return `${a!} refines ${b!}`;
  if (relation === 'garbles' && field(words!)) return `${b!} garbles ${a!}`;
  return [a!, b!].sort().join(` ${relation!} `);
}

const field = (words: string) => words.includes('province');

type Party = Partial<Extract<MentionNote, { actor: string }>>;

/** A report in which `{s:...}` accuses `{a:...}`. */
function accusing(
  marked: string,
  accused: Party = {},
  source: Party = {},
  rest: Partial<StatementNote> = {},
): AnnotatedReport {
  const name = /\{a:([^}]+)\}/.exec(marked)![1]!;
  return annotate(marked, {
    mentions: [
      { actor: 's', ...source },
      { actor: 'a', ...accused },
    ],
    statements: [
      {
        source: 's',
        cue: 'v',
        content: 'c',
        stance: 'accuse',
        accused: accused.name ?? name,
        accusedCountry: accused.country ?? null,
        ...rest,
      },
    ],
  });
}

const bureau = { country: 'NO', level: 'organisation' } as const;

test.each<[string, [string, Party], [string, Party], string[]]>([
  [
    'a unit belongs to its ministry',
    ['{s:Police} {v:accuse} {c:{a:the Defence Ministry} of an attack}.', { name: 'Defence Ministry', country: 'XA' }],
    [
      '{s:Police} {v:accuse} {c:{a:its Signals Unit} of an attack} by the {m:Defence Ministry}.',
      { name: 'Signals Unit', country: 'XA', partOf: 'Defence Ministry' },
    ],
    ['its Signals Unit refines the Defence Ministry'],
  ],
  [
    'a ministry is a body of its state',
    ['{s:Police} {v:accuse} {c:{a:Norland} of an attack}.', { name: 'Norland', country: 'XA', level: 'state' }],
    [
      '{s:Police} {v:accuse} {c:{a:Norland’s Defence Ministry} of an attack}.',
      { name: 'Defence Ministry', country: 'XA' },
    ],
    ['Norland’s Defence Ministry refines Norland'],
  ],
  [
    'a group of hackers is not its state',
    ['{s:Police} {v:accuse} {c:{a:Norland} of an attack}.', { name: 'Norland', country: 'XA', level: 'state' }],
    ['{s:Police} {v:accuse} {c:{a:Grey Heron} of an attack}.', { name: 'Grey Heron', country: 'XA' }],
    ['Grey Heron other-scope Norland'],
  ],
  [
    'a name refines a description that fits',
    [
      '{s:Police} {v:blame} {c:{a:pro-Norland hackers} for breaching the harbour network}.',
      { name: 'pro-Norland hackers', country: 'XA' },
    ],
    [
      '{s:Police} {v:blame} {c:{a:Grey Heron} for breaching the harbour network}.',
      { name: 'Grey Heron', country: 'XA' },
    ],
    ['Grey Heron refines pro-Norland hackers'],
  ],
  [
    'a misheard name is garbled',
    ['{s:Police} {v:accuse} {c:{a:Kathrin Velasq} of the attack}.', { name: 'Kathrin Velasq', level: 'person' }],
    ['{s:Police} {v:accuse} {c:{a:Katrin Velasq} of the attack}.', { name: 'Katrin Velasq', level: 'person' }],
    ['Kathrin Velasq garbles Katrin Velasq'],
  ],
  [
    'units with other figures are not one name garbled',
    ['{s:Police} {v:accuse} {c:{a:Unit 3412} of the attack}.', { name: 'Unit 3412', country: 'XA' }],
    ['{s:Police} {v:accuse} {c:{a:Unit 3486} of the attack}.', { name: 'Unit 3486', country: 'XA' }],
    ['Unit 3412 unexplained Unit 3486'],
  ],
  [
    'a unit with two figures turned is one name garbled',
    ['{s:Police} {v:accuse} {c:{a:Unit 3412} of the attack}.', { name: 'Unit 3412', country: 'XA' }],
    ['{s:Police} {v:accuse} {c:{a:Unit 3421} of the attack}.', { name: 'Unit 3421', country: 'XA' }],
    ['Unit 3412 garbles Unit 3421'],
  ],
  [
    'a demonym is no slip of the country',
    ['{s:Police} {v:accuse} {c:{a:Norland Telecom} of the attack}.', { name: 'Norland Telecom' }],
    ['{s:Police} {v:accuse} {c:{a:Norlandian Telecom} of the attack}.', { name: 'Norlandian Telecom' }],
    ['Norland Telecom unexplained Norlandian Telecom'],
  ],
])('%s', (_, a, b, expected) => {
  const reports = [a, b].map(([marked, party]) => {
    const text = marked.replace(/\{m:([^}]+)\}/, '$1');
    return accusing(text, party);
  });
  const parent = annotate('{m:Defence Ministry} staff met.', { mentions: [{ actor: 'm', country: 'XA' }] });
  const actors = actorsOf([...reports, parent]);
  const found = shown(
    compareOneEvent(reports, { actors }).find(({ name }) => name === 'accused'),
    reports,
  );
  expect(found.map(unordered)).toEqual(expected);
});

test('two bodies of one state may both accuse: no difference', () => {
  const a = accusing(
    '{s:The ministry} {v:accused} {c:{a:Grey Heron} of the attack}.',
    {},
    { ...bureau, name: 'ministry' },
  );
  const b = accusing(
    '{s:The police} {v:accused} {c:{a:Grey Heron} of a long list of other things}.',
    {},
    { ...bureau, name: 'police' },
  );
  expect(compare('who', a, b)).toEqual([]);
});

test('the same words from another speaker: one report has moved the speaker', () => {
  const words = '{a:Grey Heron} of stealing design drawings from three shipyards during the spring regatta';
  const a = accusing(`{s:The harbour bureau} {v:accused} {c:${words}}.`, {}, { ...bureau, name: 'Harbour Bureau' });
  const b = accusing(`{s:The naval command} {v:accused} {c:${words}}.`, {}, { ...bureau, name: 'Naval Command' });
  expect(compare('who', a, b)).toEqual(['The harbour bureau garbles The naval command']);
});

const spoke = (listener: string, more = '') =>
  annotate(
    `"{c:The department was hardly touched, because its mail runs in another cloud}," {s:a spokesperson} {v:told} ${listener}. ${more}`,
    {
      mentions: [{ actor: 's' }],
      statements: [{ source: 's', cue: 'v', content: 'c' }],
    },
  );

test('the same words told to another outlet, and to one whose name is misspelled', () => {
  // One statement may be given to two outlets: only a copy has moved its listener.
  const [post, wire] = [spoke('Harbour Post'), spoke('Harbor Wire')];
  const told = (lineage: Lineage[]) =>
    compareOneEvent([post, wire], { lineage })
      .find(({ name }) => name === 'told')!
      .comparisons.map(({ relation }) => relation);
  expect(told([])).toEqual(['unexplained']);
  const copied = { report: wire.report.id, from: post.report.id, kind: 'copy', basis: 'stated', evidence: [] } as const;
  expect(told([{ ...copied, id: 'l-1', evidence: [] }])).toEqual(['garbles']);
  expect(compare('told', spoke('Bulletin'), spoke('Buletin'))).toEqual(['told Buletin garbles told Bulletin']);
  expect(compare('told', spoke('Bulletin'), spoke('Bulletin', 'It was late.'))).toEqual([
    'told Bulletin agrees told Bulletin',
  ]);
});

const at = (marked: string, country = 'CN') => annotate(marked, { mentions: [{ place: 'p', country }] });

test.each<[string, AnnotatedReport, AnnotatedReport, string[]]>([
  [
    'a province named after a city is garbled',
    at('Police in {p:Wuhan} spoke.'),
    at('Police of {p:Wuhan} province spoke.'),
    ['Wuhan province garbles Wuhan'],
  ],
  [
    'also against the province it lies in',
    at('Police in {p:Hubei} spoke.'),
    at('Police of {p:Wuhan} province spoke.'),
    ['Wuhan province garbles Hubei'],
  ],
  [
    'a province that exists is not',
    at('Police in {p:Hubei} spoke.'),
    at('Police of {p:Hubei} province spoke.'),
    ['Hubei agrees Hubei province'],
  ],
  [
    'a city refines its province',
    at('Police in {p:Hubei} spoke.'),
    at('Police in {p:Wuhan} spoke.'),
    ['Wuhan refines Hubei'],
  ],
  [
    'a city and a city do not differ: a story has several places',
    at('Police in {p:Harbin} spoke.'),
    at('Police in {p:Wuhan} spoke.'),
    [],
  ],
  [
    'a province elsewhere that shares its name with a city is left alone',
    at('Police in {p:Quebec} spoke.', 'CA'),
    at('Police of {p:Quebec} province spoke.', 'CA'),
    ['Quebec agrees Quebec province'],
  ],
])('%s', (_, a, b, expected) => {
  expect(compare('where', a, b)).toEqual(expected);
});

const hedged = accusing(
  '{s:Police} {v:blame} {c:suspected {a:Norland hackers} for it}.',
  { name: 'Norland hackers', country: 'XA' },
  {},
  { hedged: true },
);
const plain = accusing('{s:Police} {v:blame} {c:{a:Norland hackers} for it}.', {
  name: 'Norland hackers',
  country: 'XA',
});

test('the wording without doubt says more, and the reason names the word that went', () => {
  const accused = compareOneEvent([hedged, plain]).find(({ name }) => name === 'accused')!;
  const [found] = accused.comparisons;
  expect([found!.relation, accused.readings[found!.b]!.hedged]).toEqual(['refines', false]);
  expect(found!.why).toContain('suspected');
});

test('between two undated versions of one text a dropped doubt stays unexplained', () => {
  const copy: Lineage = {
    id: 'l-1',
    report: plain.report.id,
    from: hedged.report.id,
    kind: 'same-source',
    basis: 'inferred',
    evidence: [],
  };
  const accused = compareOneEvent([hedged, plain], { lineage: [copy] }).find(({ name }) => name === 'accused')!;
  expect(accused.comparisons.map(({ relation }) => relation)).toEqual(['unexplained']);
});

test('a later version that drops the doubt updates', () => {
  const update: Lineage = {
    id: 'l-1',
    report: plain.report.id,
    from: hedged.report.id,
    kind: 'update',
    basis: 'inferred',
    evidence: [],
  };
  const accused = compareOneEvent([hedged, plain], { lineage: [update] }).find(({ name }) => name === 'accused')!;
  expect(accused.comparisons.map(({ relation }) => relation)).toEqual(['updates']);
});

test('a description of one act and a name for another say nothing of each other', () => {
  const party = { country: 'XA' } as const;
  const described = accusing('{s:Police} {v:blame} {c:{a:Norland hackers} for the leak of exam papers}.', {
    name: 'Norland hackers',
    ...party,
  });
  const named = accusing('{s:Police} {v:blame} {c:{a:Grey Heron} for breaching the harbour network}.', {
    name: 'Grey Heron',
    ...party,
  });
  expect(compare('accused', described, named)).toEqual([]);
});

test('a name that both spell alike is garbled in neither, whatever a third report makes of it', () => {
  const side = (words: string) => ({
    reading: { value: { kind: 'actor', actor: 'a-1', name: words } },
    words,
    sentence: words,
    at: 0,
  });
  const aliases = [{ name: 'Tobin Ferault', basis: 'stated' }];
  const ground = { actors: new Map([['a-1', { aliases }]]) } as unknown as Ground;
  const explain = (...[a, b]: string[]) => explainGarbledName({ a: side(a!), b: side(b!) } as unknown as Pair, ground);
  expect(explain('Tobin Ferrault', 'Tobin Ferrault')).toBe(null);
  expect(explain('Ferrault', 'Tobin Ferrault')).toBe(null);
  expect(explain('Tobin Ferrault', 'Tobin Ferault')?.relation).toBe('garbles');
});

test('who is accused only under a condition is not accused', () => {
  const plain = accusing('{s:Police} {v:accused} {c:{a:the Tidal Bureau} of the intrusion}.', bureau);
  const condition = accusing(
    '{s:A lawmaker} {v:called} {c:for an answer if it turns out that {a:Sudland} was behind the intrusion}.',
    { country: 'XB', level: 'state' },
  );
  expect(compare('accused', plain, condition)).toEqual([]);
  const full = accusing(
    '{s:A lawmaker} {v:called} {c:for an answer if the U.S. finds that {a:Sudland} was behind it}.',
    {
      country: 'XB',
      level: 'state',
    },
  );
  expect(compare('accused', plain, full)).toEqual([]);
});

test.each<[string, string[]]>([
  ["{a:Corvay's Grey Delta} of", ["Corvay's Grey Delta refines Corvay"]],
  ["Corvay's {a:Grey Delta} of", ['Grey Delta refines Corvay']],
  ["Corvay's notorious {a:Grey Delta} of", ['Grey Delta refines Corvay']],
  ['{a:the Harbour Service of Corvay} of', ['the Harbour Service of Corvay refines Corvay']],
  // A tie to a longer name, or to something else of that state, is none to the state.
  ["New-Corvay's {a:Grey Delta} of", ['Corvay unexplained Grey Delta']],
  ['an office in Corvay and {a:Grey Delta} of', ['Corvay unexplained Grey Delta']],
])('a party that the words tie to another is more exact: %s', (accused, expected) => {
  const act = 'the intrusion into the Merrin harbour network';
  const plain = accusing(`{s:Police} {v:accused} {c:{a:Corvay} of ${act}}.`, { name: 'Corvay', level: 'organisation' });
  const party = accusing(`{s:Police} {v:accused} {c:${accused} ${act}}.`, { level: 'organisation' });
  expect(compare('accused', plain, party)).toEqual(expected);
});
