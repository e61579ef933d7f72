import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/dossier.ts';
import { RELATIONS } from '../../../src/model/field.ts';
import { renderDossier } from '../../../src/present/text/render-dossier.ts';
import { columns } from '../../../src/present/text/wrap.ts';
import { bareDossier, viewDossier } from '../../../src/present/view/view-dossier.ts';
import { expectFile } from '../../support/expect-file.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { quotationsIn } from './quotations-in.ts';

const plain = (dossier: Dossier, width = 100) => renderDossier(dossier, { width, color: false });
const firstScreen = (text: string) => text.slice(0, text.indexOf('\n\n')).split('\n');

describe('renderDossier', () => {
  it('reads as a person has found it right', () =>
    expectFile(new URL('sample-dossier.txt', import.meta.url), plain(sampleDossier())));

  it.each([80, 100, 120])('says it all on one screen of %d columns', (width) => {
    const screen = firstScreen(plain(sampleDossier(), width));
    expect(screen.length).toBeLessThanOrEqual(24);
    const said = screen.join(' ').replace(/\s+/g, ' ');
    for (const words of [
      '4 reports',
      '2 dated',
      'is about another event',
      'accuse',
      'deny',
      'third part',
      '8 differences',
      'relayed',
      'missing',
      'not given',
      '1 name sealed',
      '2 questions open',
    ])
      expect(said).toContain(words);
  });

  it('stays on one screen however much there is', () => {
    const dossier = sampleDossier();
    dossier.events = Array.from({ length: 40 }, (_, i) => ({
      ...dossier.events[i % 2]!,
      id: `e-${String(i).padStart(12, '0')}`,
    }));
    expect(firstScreen(plain(dossier, 80)).length).toBeLessThanOrEqual(24);
  });

  it.each([40, 60, 80, 133])('keeps within %d columns', (width) => {
    for (const line of plain(hostileDossier(), width).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it('quotes only slices of the reports', () => {
    const dossier = sampleDossier();
    const texts = dossier.reports.map(({ report }) => report.text.replace(/\s+/g, ' '));
    const quoted = quotationsIn(plain(dossier));
    expect(quoted.length).toBeGreaterThan(50);
    for (const words of quoted)
      expect(
        texts.some((text) => text.includes(words)),
        words,
      ).toBe(true);
  });

  it('sets every accusation above its answer, or says that there is none', () => {
    const dossier = sampleDossier();
    const { short, responses, statements } = viewDossier(dossier);
    const text = plain(dossier);
    for (const [reference, statement] of statements) {
      if (!/accuse/.test(statement.stance)) continue;
      const after = text.slice(text.indexOf(`\n${short.get(reference)}  ${statement.actor}`));
      const answer = /\n(\S*) +→ (no answer in these reports)?/.exec(after)!;
      expect(answer[2] === undefined).toBe(responses.has(reference));
    }
  });

  it('names all ten relations or their signs', () => {
    const text = plain(sampleDossier());
    for (const relation of RELATIONS) expect(text).toContain(relation === 'silent' ? 'nothing said' : `${relation}: `);
  });

  it('lets nothing through that turns a terminal', () => {
    expect(plain(hostileDossier())).not.toMatch(/[^\P{C}\n]/u);
  });

  it('uses no style unless asked, and the same words with it', () => {
    const styled = renderDossier(sampleDossier(), { width: 100, color: true });
    expect(plain(sampleDossier())).not.toContain('\u001b');
    expect(styled).toContain('\u001b[1m');
    expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(plain(sampleDossier()));
  });

  it('shows a dossier with nothing in it', () => {
    expect(plain(bareDossier([]))).toContain('No reports.');
    expect(plain(bareDossier(sampleDossier().reports))).toContain('No event could be told');
  });

  it('shows accusations that belong to no event with their answers too', () => {
    const text = plain({ ...sampleDossier(), events: [] });
    expect(text).toContain('Accusations that belong to no event');
    expect(text).toContain('→ no answer in these reports');
  });
});
