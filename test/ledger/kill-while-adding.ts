import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';

/** Kills a process that adds reports, three times, and expects every report that was acknowledged to be there. */
export async function expectNothingLost(place: string): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const acknowledged = await killWhileAdding(place, 15 + 10 * round);
    const ledger = await openLedger(place, { create: false });
    const kept = new Set((await ledger.listReports('one')).map(({ read }) => read.report.text));
    await ledger.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(15);
    expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
  }
}

/** Lets a process add reports, kills it after some were acknowledged, and gives those that were. */
async function killWhileAdding(place: string, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'add-until-killed.ts'), place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.split('\n').length > after) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return printed.split('\n').slice(0, -1);
}
