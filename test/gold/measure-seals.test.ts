import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadPersons, sealsIn } from '../../gold/measure-seals.ts';
import { hashOf, type Offsets } from '../../gold/placed-statement.ts';
import { openAids } from '../../src/gainsay.ts';

const text =
  'Police arrested Orlan Vesk, 34, over the theft of patient files on Monday.\n\n' +
  'Vesk denied it. “He acted alone,” said Mira Toll, a spokeswoman for the police.\n';
const at = (name: string): Offsets => [text.indexOf(name), text.indexOf(name) + name.length];
const article = { hash: hashOf(text), text, exposed: [at('Orlan Vesk')], shown: [at('Mira Toll')] };

it('tells of each person what stands where the name stood', () => {
  const [accused, speaker] = sealsIn(article, openAids());
  expect(accused).toEqual({ name: 'Orlan Vesk', exposed: true, places: ['██████████'] });
  expect(speaker).toEqual({ name: 'Mira Toll', exposed: false, places: ['Mira Toll'] });
});

it('finds the marked articles among those that lie in the folder', () => {
  const bench = mkdtempSync(join(tmpdir(), 'gainsay-persons-'));
  onTestFinished(() => rmSync(bench, { recursive: true, force: true }));
  mkdirSync(join(bench, 'reports-train', 'docs'), { recursive: true });
  writeFileSync(join(bench, 'reports-train', 'docs', 'one.txt'), text);
  const marks = {
    [article.hash]: { exposed: article.exposed, shown: article.shown },
    [hashOf('gone')]: { exposed: [], shown: [] },
  };
  expect(loadPersons(bench, marks)).toEqual([article]);
});

it('the marks hold offsets alone, each of one person of one kind', () => {
  const marks = JSON.parse(readFileSync(join(import.meta.dirname, '../../gold/persons.marks.json'), 'utf8')) as Record<
    string,
    { exposed: Offsets[]; shown: Offsets[] }
  >;
  for (const [hash, { exposed, shown, ...rest }] of Object.entries(marks)) {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toEqual({});
    const all = [...exposed, ...shown];
    expect(all.every(([start, end]) => Number.isInteger(start) && start >= 0 && end > start)).toBe(true);
    expect(new Set(all.map(String)).size).toBe(all.length);
  }
});
