import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runInProcess } from '../support/run-in-process.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');

let folder: string;
const answerOf = async (...args: string[]) => {
  const { stdout } = await runInProcess([...args, '--json', '--case', join(folder, 'case.gainsay')]);
  return JSON.parse(stdout) as unknown;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-answers-'));
  writeFileSync(join(folder, 'a.txt'), 'Prosecutors charged Oriel Castavet, 34, with hacking the harbour on Monday.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every key that a command on a case prints is explained, and each object has the version of the contract', async () => {
  const added = await answerOf('add', folder);
  expect(added).toEqual({ version: 1, case: join(folder, 'case.gainsay'), added: 1, known: 0, refused: 0 });
  const [{ reference }] = (await answerOf('list', 'reports')) as [{ reference: string }];
  const sealed = await answerOf('seal', 'Maren Ostholt', '--why', 'a bystander');
  const set = (await answerOf('set', reference, '--published', '2025-06-05')) as { judgements: string[] };
  const objects = [added, sealed, set, await answerOf('retract', set.judgements[0]!), await answerOf('seals')];
  for (const object of objects) expect(object).toHaveProperty('version', 1);
  const rows = (await answerOf('list', 'judgements')) as object[];
  expect(rows).toHaveLength(2);
  const keys = [...objects, ...rows].flatMap((object) => Object.keys(object as object));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
