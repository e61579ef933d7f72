import { describe, expect, it } from 'vitest';
import { makeDossier, openAids } from '../../../src/gainsay.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { judgementReference, type Decision } from '../../../src/model/judgement.ts';
import { referTo } from '../../../src/model/reference.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';
import { actorReference } from '../../../src/reconcile/actor/actor-reference.ts';
import { reconcile } from '../../../src/reconcile/reconcile.ts';
import { findSeals, sealDossier } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

const aids = openAids();
const [KEY, OTHER] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const TEXTS = [
  'Prosecutors charged Radomir Stasz, 34, with hacking the Port of Kell. Stasz denied the charge, and Odo Brandt, spokesman for the port, said that nothing was lost.',
  'According to a letter by Radomir Stasz, the harbour was open. The Kell Dock Board said in a letter that it was closed.',
];
const reports = TEXTS.map((text, i) =>
  readReport(openText({ file: `${i}.txt`, bytes: new TextEncoder().encode(text), told: {} }), aids),
);
const clear = reconcile(reports, [], aids.codebooks);
const sealed = makeDossier(reports, [], KEY);
const STASZ = actorReference({ key: 'person|radomir stasz' });

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(strings);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function referencesIn(dossier: Dossier, kind: string): string[] {
  return strings(dossier).filter((text) => new RegExp(`^${kind}-[\\da-z]{12}$`).test(text));
}

function staszIn(dossier: Dossier): string {
  return dossier.actors.find(({ name }) => name === dossier.sealed[0]!.label)!.id;
}

describe('the reference of a sealed actor', () => {
  it('is not that which the name makes', () => {
    expect(clear.actors.map(({ id }) => id)).toContain(STASZ);
    expect(referencesIn(clear, 'a').filter((id) => id === STASZ).length).toBeGreaterThan(3);
    expect(strings(sealed)).not.toContain(STASZ);
  });

  it('is one under one key and another under another', () => {
    expect(staszIn(makeDossier([...reports].reverse(), [], KEY))).toBe(staszIn(sealed));
    expect(staszIn(makeDossier(reports, [], OTHER))).not.toBe(staszIn(sealed));
  });

  it('stands wherever the old one stood', () => {
    const places = (dossier: Dossier, id: string) => strings(dossier).filter((text) => text === id).length;
    expect(places(sealed, staszIn(sealed))).toBe(places(clear, STASZ));
    const actors = new Set(sealed.actors.map(({ id }) => id));
    expect(referencesIn(sealed, 'a').filter((id) => !actors.has(id))).toEqual([]);
    expect(sealed.origins.map(({ id }) => id)).toContain(staszIn(sealed));
  });

  it('stands in its own place in the order, which would tell how the old one began', () => {
    const ids = sealed.actors.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('leaves those of everybody else', () => {
    const others = clear.actors.filter(({ name }) => !/stasz/i.test(name)).map(({ id }) => id);
    expect(others.length).toBeGreaterThan(2);
    expect(sealed.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(others));
  });

  it('is made anew for the office of somebody sealed, whose name alone does not show it', () => {
    const text = 'Police charged Toma Varensk, an officer. {it:Foreign Office} spoke.';
    const report = annotate(text, {
      mentions: [{ actor: 'it', name: 'Foreign Office', level: 'organisation', partOf: 'Toma Varensk' }],
    });
    const [mention] = report.mentions;
    const office = { ...clear.actors[0]!, id: 'a-0123456789ab', name: 'Foreign Office', mentions: [mention!.id] };
    const dossier = { ...makeDossier([]), reports: [report], actors: [office] };
    const [shown] = sealDossier(dossier, findSeals([report], [], KEY), KEY).actors;
    expect(shown!.name).toBe('Foreign Office');
    expect(shown!.id).not.toBe(office.id);
  });
});

describe('the reference of a document', () => {
  const rows = (dossier: Dossier) => dossier.lineage.map(({ id, report, from, kind }) => ({ id, report, from, kind }));
  const written = rows(clear).find(({ from }) => /stasz/i.test(from))!;

  it('is not that which the name of its sealed author makes', () => {
    expect(written.id).toBe(referTo('l', [written.report, 'letter by Radomir Stasz', written.kind]));
    expect(strings(sealed)).not.toContain(written.id);
  });

  it('stays for the others', () => {
    const others = rows(clear).filter(({ id }) => id !== written.id);
    expect(others.length).toBeGreaterThan(0);
    expect(rows(sealed)).toEqual(expect.arrayContaining(others));
  });
});

describe('the reference of a decision', () => {
  it('is not that which the name it seals makes', () => {
    const decision: Decision = { kind: 'seal', name: 'Radomir Stasz', sealed: true };
    const [by, at] = ['kit', '2025-06-05T09:30:00.000Z'];
    const made = judgementReference(decision, by, at, KEY);
    expect(made).toMatch(/^j-[\da-z]{12}$/);
    expect(made).not.toBe(referTo('j', [decision, by, at]));
    expect(made).not.toBe(judgementReference(decision, by, at, OTHER));
    expect(made).toBe(judgementReference(decision, by, at, KEY));
  });
});
