import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInProcess } from '../../support/run-in-process.ts';

const TEXT = `Norway and Sweden accuse Finland of hacking a port.

Norway and Sweden said on Monday that Finland had hacked the port of Velmark. Finland denied it. "It was Finland," Estonia said.
`;

it('tells of everybody who accuses together, by name and by country', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-')), 'joint.txt');
  writeFileSync(file, TEXT);
  const { stdout } = await runInProcess(['dossier', file]);
  const told = stdout.replace(/\s+/g, ' ');
  expect(told).toContain('Norway and Sweden accuse Finland');
  expect(told).toContain('By country of the speakers: EE, NO and SE accuse; FI denies. No named third party speaks.');
  expect(told).toMatch(/Norway accuses, 2 statements.*Sweden accuses, 2 statements/);
});
