import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mayTeach } from '../../gold/gold-report.ts';
import { hashOf, placed, readMarks } from '../../gold/placed-statement.ts';
import { halfOf, loadPress } from '../../gold/press.ts';
import { ACTOR_LEVELS } from '../../src/model/actor.ts';
import { ELEMENTS, STANCES } from '../../src/model/statement.ts';
import { breachesOf } from '../support/breaches-of.ts';

const pressMarks = readMarks('press.marks.json');
const laterMarks = readMarks('press-later.marks.json');

/** Every word in the marks, wherever it stands. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each([
  ['the real press', pressMarks],
  ['the later press', laterMarks],
  ['the seeds', readMarks('seeds.marks.json')],
])('the marks of %s', (_, marks) => {
  it('hold no word of the texts: ids, stances, elements and levels alone', () => {
    const known = new Set<string>([...STANCES, ...ELEMENTS, ...ACTOR_LEVELS]);
    const words = new Set(wordsIn(marks).filter((word) => !known.has(word) && !/^s\d+[a-z]?$/.test(word)));
    expect([...words]).toEqual([]);
  });

  it('know texts by a SHA-256', () => {
    expect(Object.keys(marks).filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
  });

  it('keep to the rules of marks', () => {
    const breaches = Object.entries(marks).flatMap(([hash, statements]) =>
      breachesOf({ slug: hash.slice(0, 8), statements: placed('', statements) }),
    );
    expect(breaches).toEqual([]);
  });
});

it('the README of the gold counts the marks of the press right', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../gold/README.md'), 'utf8');
  const [, articles, statements, unseen, unseenStatements] =
    /marks (\S+) articles [^]*? (\S+) statements, [^]*?\((\S+) articles, (\S+) statements\)/.exec(readme)!;
  const all = Object.entries(pressMarks);
  const kept = all.filter(([hash]) => halfOf(hash) === 'unseen');
  const counts = [
    all.length,
    all.flatMap(([, some]) => some).length,
    kept.length,
    kept.flatMap(([, some]) => some).length,
  ];
  expect([articles, statements, unseen, unseenStatements]).toEqual(counts.map((n) => n.toLocaleString('en')));
});

it('the later press is counted right, and none of it is among what teaches', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../gold/README.md'), 'utf8');
  const [, articles, statements] = /(\S+) later articles, (\S+) statements/.exec(readme)!;
  const counts = [Object.keys(laterMarks).length, Object.values(laterMarks).flat().length];
  expect([articles, statements]).toEqual(counts.map((n) => n.toLocaleString('en')));
  expect(Object.keys(laterMarks).filter((hash) => hash in pressMarks)).toEqual([]);
});

describe('the half of an article', () => {
  it('is unseen for three in sixteen hashes, by their first digit', () => {
    expect([...'0123456789abcdef'].filter((digit) => halfOf(`${digit}9${'0'.repeat(62)}`) === 'unseen')).toEqual([
      '1',
      '5',
      'd',
    ]);
    const unseen = Object.keys(pressMarks).filter((hash) => halfOf(hash) === 'unseen').length;
    expect(unseen / Object.keys(pressMarks).length).toBeCloseTo(3 / 16, 1);
  });
});

describe('the real press', () => {
  const texts = [
    'Ada Lund denied it.',
    'Westmark denied it.',
    'Norland denied it.',
    'They denied it.',
    'The port denied it.',
  ];
  const some = Object.fromEntries(
    texts.map((text) => [hashOf(text), [{ content: [[0, 3]], stance: 'deny' }]]),
  ) as never;

  /** A bench folder with these collections. */
  function benchWith(collections: Record<string, string[]>): string {
    const bench = mkdtempSync(join(tmpdir(), 'gainsay-press-test-'));
    onTestFinished(() => rmSync(bench, { recursive: true }));
    mkdirSync(join(bench, 'dev'));
    for (const [name, lines] of Object.entries(collections)) {
      const bytes = Buffer.from(lines.map((text) => JSON.stringify({ text })).join('\n'));
      writeFileSync(join(bench, 'dev', name), name.endsWith('.gz') ? gzipSync(bytes) : bytes);
    }
    return bench;
  }

  it('is read from all collections, in the order of the marks', () => {
    const [first, second, ...others] = texts as [string, string, ...string[]];
    const bench = benchWith({
      'casie.jsonl.gz': [second, 'Not marked.'],
      'fnc1_bodies.jsonl.gz': others,
      'newswcl50_topics0-4.jsonl': [first],
    });
    const { reports, missing } = loadPress(bench, some);
    expect(missing).toEqual([]);
    expect(reports.map(({ text }) => text)).toEqual(texts);
    expect(reports[0]).toMatchObject({ slug: `press-${hashOf(first).slice(0, 8)}`, statements: [{ stance: 'deny' }] });
  });

  it('never teaches what is kept unseen', () => {
    const bench = benchWith({ 'casie.jsonl.gz': texts, 'fnc1_bodies.jsonl.gz': [], 'newswcl50_topics0-4.jsonl': [] });
    const { reports } = loadPress(bench, some);
    expect(reports.filter(mayTeach).filter(({ text }) => halfOf(hashOf(text)) === 'unseen')).toEqual([]);
    expect(new Set(reports.map(({ half }) => half))).toEqual(new Set(['train', 'unseen']));
  });

  it('says which collections are not in the folder', () => {
    const { reports, missing } = loadPress(benchWith({ 'casie.jsonl.gz': [texts[0]!] }), some);
    expect(reports.map(({ text }) => text)).toEqual([texts[0]]);
    expect(missing).toEqual(['no fnc1_bodies.jsonl.gz in the folder', 'no newswcl50_topics0-4.jsonl in the folder']);
  });

  it('says how many articles its collections have not', () => {
    const bench = benchWith({
      'casie.jsonl.gz': texts.slice(2),
      'fnc1_bodies.jsonl.gz': [],
      'newswcl50_topics0-4.jsonl': [],
    });
    expect(loadPress(bench, some).missing).toEqual(['2 articles in no collection of the folder']);
  });
});
