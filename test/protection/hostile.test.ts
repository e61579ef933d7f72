import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECEIVING } from '../../src/present/view/safe-text.ts';
import { filesIn } from '../support/files-in.ts';
import { runInProcess } from '../support/run-in-process.ts';
import { RUNS, WRONG } from './every-command.ts';
import { ALL, BESIDE, REPORTS, TURN } from './hostile-reports.ts';

let folder: string;
let work: string;
const outputs: { name: string; text: string; json: boolean }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-hostile-'));
  work = join(folder, 'work');
  const reports = join(folder, 'reports');
  for (const made of [work, reports]) mkdirSync(made);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(reports, name), text);
  writeFileSync(join(reports, 'hostile.json'), BESIDE);
  writeFileSync(join(folder, `${TURN.trim()}\u001b[31m.bin`), Buffer.from([0, 1, 2, 0, 255]));

  const said = () => outputs.map(({ text }) => text).join('\n');
  const last = (pattern: RegExp) => [...said().matchAll(pattern)].at(-1)?.[0] ?? 'none';
  const places: Record<string, () => string> = {
    FOLDER: () => reports,
    BINARY: () => join(folder, `${TURN.trim()}\u001b[31m.bin`),
    CASE: () => 'case.gainsay',
    REPORT: () => last(/\br-[0-9a-f]{5,12}\b/g),
    STATEMENT: () => last(/\bs-[0-9a-z]{5,12}\b/g),
    VALUE: () => last(/\bv-[0-9a-z]{5,12}\b/g),
  };
  const home = process.cwd();
  process.chdir(work);
  const typed = [
    ...RUNS,
    ...WRONG,
    ['show', ALL, 'FOLDER'],
    ['read', `no ${ALL}`],
    [ALL],
    ['read', `--${ALL}`],
    ['seal', `a ${ALL}`, '--why', ALL, '--by', ALL],
    ['seals'],
    ['seals', '--json'],
    ['set', 'REPORT', '--title', ALL, '--why', ALL],
    ['unseal', ALL, '--why', ALL],
  ];
  for (const args of typed.filter(
    (run) => !run.includes('LINK') && !run.includes('CODE') && !run.includes('JUDGEMENT'),
  )) {
    const { stdout, stderr } = await runInProcess(
      args.map((arg) => arg.replace(/^[A-Z]{4,}\b/, (place) => places[place]?.() ?? place)),
    );
    const name = args.join(' ');
    outputs.push(
      { name, text: stdout, json: args.includes('--json') },
      { name: `${name} (stderr)`, text: stderr, json: false },
    );
  }
  process.chdir(home);
  for (const name of filesIn(work)) {
    const text = readFileSync(join(work, name), 'utf8');
    if (/\.(?:html|json)$/.test(name)) outputs.push({ name, text, json: false });
    // The mark at its head and the ends of its lines are the file's own.
    if (name.endsWith('.csv'))
      outputs.push({ name, text: text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), json: false });
  }
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = () => outputs.filter(({ name }) => /^\w+\.html$/.test(name));

describe('a hostile report', () => {
  it('went through the commands', () => {
    expect(outputs.filter(({ text }) => /Tin Lantern/.test(text)).length).toBeGreaterThan(12);
    expect(pages()).toHaveLength(3);
    expect(outputs.filter(({ name }) => name.endsWith('.csv')).length).toBeGreaterThan(20);
  });

  it('puts no character into an output that steers a terminal, turns a line or hides', () => {
    const raw = outputs.flatMap(({ name, text }) =>
      [...text.matchAll(DECEIVING)].map(({ index }) => `${name}: ${JSON.stringify(text.slice(index - 20, index + 9))}`),
    );
    expect(raw).toEqual([]);
  });

  it('is the same text in JSON, escaped', () => {
    const { text } = outputs.find(({ name }) => name === 'read --json FOLDER')!;
    const texts = text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { report: { text: string } }).report.text);
    expect(texts).toEqual(expect.arrayContaining([REPORTS['hostile.txt']]));
  });

  it('has its deceits flagged', () => {
    const { text } = outputs.find(({ name }) => name === 'read --json FOLDER')!;
    for (const said of ['steer a terminal', 'direction of writing', 'cannot be seen', 'letters of two scripts'])
      expect(text).toContain(said);
  });

  it('stands in pages as text: no tag, handler or link of it', () => {
    for (const { name, text } of pages()) {
      expect(text, name).toContain('&lt;script&gt;alert(1)');
      expect(text, name).not.toMatch(
        /<script>alert|<img|<svg onload|onerror=alert\(2\)>"|href="(?:https?|javascript):/i,
      );
      expect(text.match(/<script\b/g), name).toHaveLength(1);
      expect(text, name).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/);
    }
  });

  it('gives no orders: nobody was unsealed', () => {
    const { text } = outputs.findLast(({ name }) => name === 'seals --json')!;
    const { decisions } = JSON.parse(text) as { decisions: { sealed: boolean }[] };
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ sealed }) => sealed)).toBe(true);
  });
});
