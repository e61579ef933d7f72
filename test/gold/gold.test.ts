import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { loadGold, type GoldReport, type GoldStatement } from '../../gold/gold-report.ts';
import type { Span } from '../../src/model/span.ts';
import { STANCES, type Stance } from '../../src/model/statement.ts';
import { breachesOf } from '../support/breaches-of.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'gold');
const reports = loadGold();
const statements = reports.flatMap((report) => report.statements);

function spansOf({ source, cue, content }: GoldStatement): Span[] {
  return [source, cue, ...content].filter((span) => span !== null);
}

function countStances(among: readonly GoldStatement[]): Record<Stance, number> {
  const counts = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>;
  for (const { stance } of among) counts[stance]++;
  return counts;
}

/** The words marked in the gold file itself, source, cue and content in order, null left out. */
function writtenWords(slug: string): string[][] {
  type Words = string | [string, number];
  const file = JSON.parse(readFileSync(join(FOLDER, 'reports', `${slug}.gold.json`), 'utf8')) as {
    statements: { source: Words | null; cue: Words | null; content: Words[] }[];
  };
  return file.statements.map(({ source, cue, content }) =>
    [source, cue, ...content].filter((words) => words !== null).map((words) => [words].flat()[0] as string),
  );
}

describe('the gold', () => {
  it('is large enough, with enough left unseen to measure by', () => {
    expect(reports.length).toBeGreaterThanOrEqual(50);
    expect(statements.length).toBeGreaterThanOrEqual(500);
    expect(reports.filter((report) => report.half === 'unseen').length).toBeGreaterThanOrEqual(25);
  });

  it('shows every stance at least thirty times, and at least ten times in each part', () => {
    const rare = Object.entries(countStances(statements)).filter(([, count]) => count < 30);
    expect(rare).toEqual([]);
    for (const half of ['train', 'telling', 'unseen', 'fresh']) {
      const among = reports.filter((report) => report.half === half).flatMap((report) => report.statements);
      expect(Object.entries(countStances(among)).filter(([, count]) => count < 10)).toEqual([]);
    }
  });

  it.each(reports)('slices every span of $slug back to the words marked', (report) => {
    const sliced = report.statements.map((one) => spansOf(one).map(({ start, end }) => report.text.slice(start, end)));
    expect(sliced).toEqual(writtenWords(report.slug));
  });

  it('marks words without space, quotation marks around them or a full stop at the end', () => {
    const untidy = /^\s|\s$|^["“][^"“”]*["”]$|[.,;:]$/;
    const abbreviation = /\b[A-Z]\.$/;
    const words = reports.flatMap((report) =>
      report.statements.flatMap((one) =>
        spansOf(one)
          .filter((span) => span !== one.cue)
          .map(({ start, end }) => report.text.slice(start, end)),
      ),
    );
    expect(words.filter((one) => untidy.test(one) && !abbreviation.test(one))).toEqual([]);
  });

  it('keeps to the rules of marks', () => {
    expect(reports.flatMap(breachesOf)).toEqual([]);
  });

  it('names no real state and no real outlet', () => {
    const { outlets, countries } = openCodebooks();
    const names = [
      ...outlets.entries.flatMap((outlet) => [outlet.name, ...outlet.aliases]),
      ...countries.entries.flatMap((state) => [state.name, ...state.adjectives, ...state.people, ...state.capitals]),
    ];
    const named = { ...reports[0]!, text: 'Paris denied it, Reuters said.' };
    expect(namesIn(named, names)).toEqual(expect.arrayContaining([`${named.slug}: Paris`, `${named.slug}: Reuters`]));
    expect(reports.flatMap((report) => namesIn(report, names))).toEqual([]);
  });
});

function namesIn(report: GoldReport, names: readonly string[]): string[] {
  const words = ` ${(report.text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return names
    .map((name) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    .filter((name) => name !== '' && words.includes(` ${name} `))
    .map((name) => `${report.slug}: ${name}`);
}

describe('the rules of marks', () => {
  const sound: GoldStatement = {
    id: 's1',
    source: null,
    cue: null,
    content: [
      { start: 0, end: 4 },
      { start: 6, end: 9 },
    ],
    stance: 'deny',
    hedged: false,
    via: [],
    nested: false,
    accused: null,
    accusedLevel: null,
    answers: [],
  };
  const other: GoldStatement = { ...sound, id: 's2' };
  const brokenBy = (change: Partial<GoldStatement>) =>
    breachesOf({ slug: 'quay', statements: [{ ...sound, ...change }, other] });

  it('let a sound statement pass', () => expect(brokenBy({})).toEqual([]));

  it.each<[string, Partial<GoldStatement>]>([
    ['has content', { content: [] }],
    ['marks words', { source: { start: 3, end: 3 } }],
    ['lists content in order', { content: sound.content.toReversed() }],
    ['has a known stance', { stance: 'mutter' as Stance }],
    ['answers only as a response', { stance: 'assert', answers: [{ statement: 's2', element: 'whole' }] }],
    ['answers another statement of the report', { answers: [{ statement: 's1', element: 'whole' }] }],
    ['answers another statement of the report', { answers: [{ statement: 's9', element: 'whole' }] }],
    ['has an accused where it has a level', { accusedLevel: 'state' }],
  ])('name one that breaks "%s"', (rule, change) => expect(brokenBy(change)).toEqual([`quay s1: ${rule}`]));

  it('name both that share an id', () =>
    expect(brokenBy({ id: 's2' })).toEqual(Array(2).fill('quay s2: has an id of its own')));
});

describe('the README of the gold', () => {
  const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| ([a-z-]+) +\| (\d+) +\| (\d+) +\| (\d+) +\| (\d+) +\| (\d+) +\|$/gm)];
  const count = (name: string, among: readonly GoldReport[]): number => {
    const inside = among.flatMap((report) => report.statements);
    if (name === 'reports') return among.length;
    return name === 'statements' ? inside.length : inside.filter((one) => one.stance === name).length;
  };

  it('has a row for every stance, for statements and for reports', () => {
    expect(rows.map((row) => row[1])).toEqual([...STANCES, 'statements', 'reports']);
  });

  it.each(rows.map((row) => ({ name: row[1]!, counts: row.slice(2).map(Number) })))(
    'counts $name right',
    ({ name, counts }) => {
      const parts = ['train', 'telling', 'unseen', 'fresh'].map((half) =>
        reports.filter((report) => report.half === half),
      );
      expect(counts).toEqual([reports, ...parts].map((among) => count(name, among)));
    },
  );
});
