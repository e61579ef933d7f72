import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, type MispEvent } from '../present/misp/misp-of.ts';
import type { Ran } from '../support/run-gainsay.ts';
import { runInProcess } from '../support/run-in-process.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');
const folder = mkdtempSync(join(tmpdir(), 'gainsay-misp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['guangzhou-rewards', 'harbour-cranes'])('gainsay dossier --misp on %s', (example) => {
  const file = join(folder, `${example}.json`);
  let ran: Ran;
  let text: string;
  let event: MispEvent;

  beforeAll(async () => {
    ran = await runInProcess(['dossier', join(EXAMPLES, example), '--misp', file, '--tlp', 'green']);
    text = readFileSync(file, 'utf8');
    event = (JSON.parse(text) as { Event: MispEvent }).Event;
  }, 120_000);

  it('writes the file, says where it is, and prints nothing', () => {
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain(`reports is in ${file}`);
  });

  it('writes what is valid, with the label that was given', () => {
    expect(faultsOf(text)).toBeNull();
    expect(event.Tag).toEqual([{ name: 'tlp:green' }]);
  });

  it('has accusations, each with an answer or that there is none', () => {
    const accusations = event.Attribute.filter(({ Tag = [] }) =>
      Tag.some(({ name }) => name.startsWith('gainsay:answer=')),
    );
    expect(accusations.length).toBeGreaterThan(5);
    for (const { comment } of accusations) expect(comment).toMatch(/^(?:Answer: |No answer in these reports)/);
  });

  it('has no two attributes that MISP would take for one', () => {
    const keys = event.Attribute.map(({ category, type, value }) => `${category} ${type} ${value.toLowerCase()}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
