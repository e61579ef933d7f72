import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../support/run-in-process.ts';

const REPORT = `MARHOLM - Prosecutors charged Oriel Castavet, 34, with hacking the harbour. Mr Castavet denied it.
`;

let folder: string;
let report: string;
const gainsay = (...args: string[]) => runInProcess([...args, '--case', join(folder, 'case.gainsay')]);
const json = async <T>(...args: string[]) => JSON.parse((await gainsay(...args, '--json')).stdout) as T;
const list = () => json<Record<string, unknown>[]>('list', 'judgements');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-judgements-'));
  writeFileSync(join(folder, 'report.txt'), REPORT);
  await gainsay('add', join(folder, 'report.txt'));
  report = (await json<{ reference: string }[]>('list', 'reports'))[0]!.reference;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('judgements', () => {
  it('are none at first', async () => {
    expect((await gainsay('list', 'judgements')).stdout).toBe('No judgements in this case.\n');
    expect(await list()).toEqual([]);
  });

  it('are told by their references when they are recorded, and found again', async () => {
    const set = await gainsay(
      'set',
      report,
      '--published',
      '2025-06-05',
      '--publisher',
      'Harbour Daily',
      '--by',
      'kit',
    );
    expect(set.stdout).toMatch(/^Recorded as j-\w{12} and j-\w{12}\. No verdict changes\.\n$/);
    const told = set.stdout.match(/j-\w{12}/g)!;
    const titled = await json<{ judgements: string[] }>('set', report, '--title', 'Castavet charged', '--by', 'kit');
    const sealed = await json<{ judgements: string[] }>(
      'seal',
      'Maren Ostholt',
      '--why',
      'she knows Castavet',
      '--by',
      'kit',
    );
    const judgements = await list();
    expect(judgements.map(({ id }) => id)).toEqual([...told, ...titled.judgements, ...sealed.judgements]);
    expect(judgements).toMatchObject([
      { kind: 'fact', fact: 'published', value: '2025-06-05', by: 'kit', why: null, retracted: null },
      { kind: 'fact', fact: 'publisher', value: 'Harbour Daily' },
      { kind: 'fact', fact: 'title' },
      { kind: 'seal', sealed: true },
    ]);
    expect((await gainsay('list', 'judgements')).stdout).toMatch(
      new RegExp(
        `^${told[0].slice(0, 7)}  published of ${report.slice(0, 7)} is 2025-06-05: kit, \\d{4}-\\d\\d-\\d\\d\n`,
      ),
    );
  });

  it('are shown without a sealed name, in what was said and why', async () => {
    const shown = (await gainsay('list', 'judgements')).stdout + JSON.stringify(await list());
    expect(shown).not.toMatch(/Castavet|Ostholt/);
    expect(shown).toMatch(/title of r-\w+ is \[Accused person \w+\] charged/);
    expect(shown).toMatch(/seal \[Person \w+\]: kit, [\d-]+, she knows \[Accused person \w+\]/);
  });

  it('are taken back by reference, which stays on record', async () => {
    const [first] = await list();
    expect((await gainsay('retract', String(first!['id']))).code).toBe(0);
    expect((await list())[0]).toMatchObject({ retracted: expect.stringMatching(/^\d{4}-/) as string });
    expect((await gainsay('list', 'judgements')).stdout).toMatch(/is 2025-06-05: kit, [\d-]+; taken back \d{4}-/);
    expect((await json<{ published: string | null }[]>('list', 'reports'))[0]!.published).toBeNull();
  });

  it('a link is told, but not that of a report that prints personal data beside a sealed name', async () => {
    writeFileSync(
      join(folder, 'exposing.txt'),
      'Police charged Toma Varensk, born 3 March 1985, ID number A123456789.\n',
    );
    await gainsay('add', join(folder, 'exposing.txt'));
    const reports = await json<{ reference: string }[]>('list', 'reports');
    for (const { reference } of reports) await gainsay('set', reference, '--url', `https://x.example/${reference}`);
    const links = (await list()).filter(({ fact }) => fact === 'url').map(({ value }) => value);
    expect(links.sort()).toEqual(['[link withheld]', `https://x.example/${report}`]);
  });

  it('taking nothing back tells where they are listed', async () => {
    const { code, stderr } = await gainsay('retract', 'j-zzzzz');
    expect([code, stderr]).toEqual([6, expect.stringMatching(/"gainsay list judgements" shows what they are called/)]);
  });

  it('stand in no file', async () => {
    const { code, stderr } = await gainsay('list', 'judgements', join(folder, 'report.txt'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/stand in a case and in no file: leave the files out/)]);
  });
});
