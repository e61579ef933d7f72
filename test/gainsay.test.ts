import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCase, type Case } from '../src/gainsay.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { reportReference } from '../src/model/report.ts';

const ACCUSES = `The foreign ministry of France accused Russia on Tuesday of hacking the port of Le Havre last week.
The ministry said that the attackers had stolen the plans of the harbour and had shut two cranes.`;
const DENIES = `Russia denied on Wednesday that it had hacked the port of Le Havre, as the foreign ministry of France had said.
The embassy in Paris called the accusation baseless.`;
const ELSEWHERE = `Japan said on Friday that an intrusion into the mail of its weather agency had been ended.
The agency did not say who was behind it.`;
const CLERK = { by: 'A clerk', why: 'seen in print' };

describe('an open case', () => {
  let folder: string;
  let open: Case;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gainsay-'));
    open = await openCase(join(folder, 'case.gainsay'), { create: true });
  });
  afterEach(async () => {
    await open.close();
    await rm(folder, { recursive: true });
  });

  async function add(name: string, text: string): Promise<void> {
    const file = join(folder, name);
    await writeFile(file, text);
    for await (const outcome of open.add([file])) expect(outcome).toBe('added');
  }

  /** What another process makes of the case as it stands. */
  async function rebuilt(): Promise<Dossier> {
    const other = await openCase(join(folder, 'case.gainsay'), { create: false });
    try {
      return await other.dossier();
    } finally {
      await other.close();
    }
  }

  const reportWith = (dossier: Dossier, words: string) =>
    dossier.reports.find(({ report }) => report.text.includes(words))!;

  it('derives anew what a report more touches, and leaves the others the objects they were', async () => {
    await add('accuses.txt', ACCUSES);
    await add('elsewhere.txt', ELSEWHERE);
    const before = await open.dossier();
    await add('denies.txt', DENIES);
    const after = await open.dossier();
    expect(after).toEqual(await rebuilt());
    expect(reportWith(after, 'weather agency')).toBe(reportWith(before, 'weather agency'));
  });

  it('reads a report with a judged fact again once, and others not at all', async () => {
    await add('accuses.txt', ACCUSES);
    await add('elsewhere.txt', ELSEWHERE);
    const before = await open.dossier();
    const judged = reportReference(reportWith(before, 'Le Havre').report.id);
    await open.set(judged, { published: '2031-05-06' }, CLERK);
    const after = await open.dossier();
    expect(after).toEqual(await rebuilt());
    expect(reportWith(after, 'Le Havre').report.published).toBe('2031-05-06');
    expect(reportWith(await open.dossier(), 'Le Havre')).toBe(reportWith(after, 'Le Havre'));
    expect(reportWith(after, 'weather agency')).toBe(reportWith(before, 'weather agency'));
  });

  it('shows a report whose judged fact was taken back as one of which nothing was said', async () => {
    await add('dated.txt', `HAVEL, 4 May 2031 - ${ACCUSES}`);
    const before = await open.dossier();
    const { id, published } = before.reports[0]!.report;
    expect(published).toBe('2031-05-04');
    const taken = async (facts: Record<string, string>) => {
      await open.set(reportReference(id), facts, CLERK);
      return (await open.dossier()).reports[0]!.report;
    };
    await taken({ published: '2031-05-06', title: 'Gates of Havel' });
    await taken({ published: '2031-05-07' });
    expect(await taken({ published: '' })).toMatchObject({ published: '2031-05-04', title: 'Gates of Havel' });
    await taken({ title: '' });
    expect(await open.dossier()).toEqual(before);
    expect(await taken({ published: '2031-05-08' })).toMatchObject({ published: '2031-05-08' });
  });

  it('shows a name that was sealed and unsealed as one that was never sealed', async () => {
    await add('accuses.txt', `${ACCUSES}\nThe spokesman Ada Morrow read the statement out.`);
    const before = await open.dossier();
    await open.seal('Ada Morrow', CLERK);
    const sealed = await open.dossier();
    expect(JSON.stringify(sealed)).not.toContain('Morrow');
    expect(sealed).toEqual(await rebuilt());
    await open.unseal('Ada Morrow', CLERK);
    expect(await open.dossier()).toEqual(before);
  });
});
