import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slice, type Span } from '../../../src/model/span.ts';
import { accuses, type Statement } from '../../../src/model/statement.ts';
import { STATEMENT_PROPERTIES } from '../../../src/present/stix/extension.ts';
import { stixParts, type StixOptions } from '../../../src/present/stix/render-dossier-stix.ts';
import type { StixObject } from '../../../src/present/stix/stix-object.ts';
import { answersInWords } from '../../../src/present/view/answers-in-words.ts';
import { TLP_LEVELS } from '../../../src/present/view/tlp.ts';
import { DECEIVING } from '../../../src/present/view/safe-text.ts';
import { bareDossier, inFull, viewDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { breachesOfStix, type StixBundle } from './breaches-of-stix.ts';

const AT = new Date('2031-06-01T12:00:00Z');
const textOf = (dossier = sampleDossier(), options: Partial<StixOptions> = {}) =>
  [...stixParts(dossier, { at: AT, tlp: null, ...options })].join('');
const bundleOf = (...args: Parameters<typeof textOf>) => JSON.parse(textOf(...args)) as StixBundle;

const dossier = sampleDossier();
const view = inFull(viewDossier(dossier));
const { objects } = bundleOf();
const statements = dossier.reports.flatMap((one) => one.statements);
const ofType = (type: string, all = objects) => all.filter((one) => one.type === type);
const extensionOf = (note: StixObject) =>
  Object.values(note['extensions'] as Record<string, Record<string, unknown>>)[0]!;
const noteOf = ({ id }: Statement) =>
  ofType('note').find((note) => note['extensions'] && extensionOf(note)['reference'] === id)!;
const content = (object: StixObject) => object['content'] as string;

describe('stixParts', () => {
  it.each([
    ['the sample', sampleDossier()],
    ['hostile reports', hostileDossier()],
    ['reports alone', bareDossier(sampleDossier().reports)],
    ['nothing', bareDossier([])],
  ])('keeps to STIX 2.1, and refers only to what stands before: %s', (_, given) => {
    expect(breachesOfStix(bundleOf(given))).toEqual([]);
    expect(breachesOfStix(bundleOf(given, { tlp: 'amber' }))).toEqual([]);
  });

  it('has what is answered first, also where the answer stands before it and accuses in return', () => {
    const told = annotate('{a:Velmark} {b:hit back} {c:at Norland, the raider}, {d:Norland} {e:blames} {f:Velmark}.', {
      statements: [
        { source: 'a', cue: 'b', content: 'c', stance: 'counter-accuse' },
        { source: 'd', cue: 'e', content: 'f', stance: 'counter-accuse' },
      ],
    });
    told.statements[0]!.answers = [{ statement: told.statements[1]!.id, element: 'whole' }];
    expect(breachesOfStix(bundleOf(bareDossier([told])))).toEqual([]);
  });

  it('would notice a breach', () => {
    const [first, ...others] = objects;
    const broken = { ...first!, id: 'identity--1', labels: [], name: null, Mood: 'x' };
    const breaches = breachesOfStix({ type: 'bundle', id: bundleOf().id, objects: [broken, ...others] }).join('\n');
    for (const breach of ['no identifier', 'empty list', 'nothing in .name', 'may not have Mood', 'refers to'])
      expect(breaches).toContain(breach);
  });

  it('has a note for every statement, with its words as they are and the place they stand in', () => {
    expect(statements.length).toBeGreaterThan(10);
    for (const statement of statements) {
      const note = noteOf(statement);
      const { text } = view.reports.get(statement.report)!.report;
      const { content: spans } = extensionOf(note) as { content: Span[] };
      expect(spans).toEqual(statement.content);
      for (const span of spans) expect(content(note)).toContain(slice(text, span).replace(/\s+/g, ' ').trim());
      const [place] = note['external_references'] as Record<string, string>[];
      expect(place).toMatchObject({ external_id: statement.id });
      expect(place!['description']).toContain(`${spans[0]!.start} to ${spans[0]!.end}`);
    }
  });

  it('has beside every accusation all its answers, or that there is none', () => {
    const accusing = statements.filter(({ stance }) => accuses(stance));
    expect(accusing.length).toBeGreaterThan(3);
    for (const statement of accusing) {
      const answers = answersInWords(view, statement);
      for (const { line } of answers) expect(content(noteOf(statement))).toContain(`Answer: ${line}`);
      const { unanswered, answered_by: by } = extensionOf(noteOf(statement));
      expect(unanswered).toBe(!view.responses.has(statement.id));
      expect(by ?? []).toEqual(view.responses.get(statement.id) ?? []);
    }
    const some = accusing.map((one) => extensionOf(noteOf(one))['unanswered']);
    expect(new Set(some)).toEqual(new Set([true, false]));
  });

  it('has the answers beside values that stand in accusations too', () => {
    const values = [...view.readings.values()].filter(({ reading }) => {
      const said = reading.statement === null ? undefined : view.statements.get(reading.statement);
      return said && accuses(said.stance);
    });
    expect(values.length).toBeGreaterThan(2);
    for (const { reading } of values) {
      const note = ofType('note').find((one) => content(one).includes(reading.id))!;
      for (const { line } of answersInWords(view, view.statements.get(reading.statement!)!))
        expect(
          content(note)
            .split('\n')
            .some(
              (one) => one.startsWith('Answer to ') && one.includes(reading.statement!) && one.endsWith(`: ${line}`),
            ),
        ).toBe(true);
    }
  });

  it('has the answers beside the names that accuse: headlines, and nothing else', () => {
    const accusing = statements.filter(({ stance }) => accuses(stance)).map(noteOf);
    for (const note of accusing)
      expect(note['abstract']).toMatch(/; no answer in these reports\.$|; .+ (?:den|give|accuse|confirm)/);
    for (const { title } of dossier.events) for (const object of objects) expect(object['name']).not.toBe(title);
  });

  it('keeps what is said beside whom by whoever has it in words of his own', () => {
    const demand = annotate('{a:Norland} {b:offers} {c:a reward over {d:an attack it blames on {e:Velmark}}}.', {
      statements: [
        { source: 'a', cue: 'b', content: 'c', stance: 'demand' },
        { source: 'a', content: 'd', stance: 'accuse', accused: 'Velmark' },
      ],
    });
    const notes = ofType('note', bundleOf(bareDossier([demand])).objects);
    const [told] = notes.filter((one) => (one['labels'] as string[]).includes('demand'));
    expect(content(told!)).toContain(`Answer to ${demand.statements[1]!.id}: No answer in these reports`);
  });

  it('never changes when an object came to be, whatever else and whenever it is written', () => {
    const createdOf = (all: StixObject[]) => new Map(all.map((one) => [one.id, one['created']]));
    const fewer = { ...dossier, reports: dossier.reports.slice(1), events: [] };
    const whole = createdOf(objects);
    for (const [id, created] of createdOf(bundleOf(fewer, { at: new Date('2032-01-01T00:00:00Z') }).objects))
      if (whole.has(id)) expect([id, created]).toEqual([id, whole.get(id)]);
  });

  it('refers from what answers to what is answered', () => {
    const answering = statements.filter(({ id }) => view.answered.has(id));
    expect(answering.length).toBeGreaterThan(1);
    for (const one of answering) {
      const answered = view.answered.get(one.id)!.map(({ statement }) => noteOf(view.statements.get(statement)!).id);
      expect(noteOf(one)['object_refs']).toEqual(expect.arrayContaining(answered));
      expect(content(noteOf(one))).toContain('It answers: ');
    }
  });

  it('has every reading, comparison and unanswered question in a note', () => {
    const told = ofType('note').map(content).join('\n');
    for (const id of view.readings.keys()) expect(told).toContain(id);
    for (const [id, { comparison }] of view.comparisons)
      if (comparison.relation !== 'silent') expect(told).toContain(id);
    for (const { question } of dossier.unanswered) expect(told).toContain(question.replace(/[.?]$/, ''));
  });

  it('asserts nothing: no attribution, no opinion, no confidence, no threat actor', () => {
    expect(ofType('relationship').map((one) => one['relationship_type'])).not.toContain('attributed-to');
    expect(objects.map((one) => one.type)).not.toEqual(expect.arrayContaining(['threat-actor']));
    expect(objects.some((one) => one.type === 'opinion' || 'confidence' in one)).toBe(false);
  });

  it('makes a report of a dated one, and of an undated one a grouping without a day that nobody gave', () => {
    for (const { report } of dossier.reports) {
      const made = objects.find(
        (one) =>
          (one['external_references'] as { external_id: string }[] | undefined)?.[0]?.external_id ===
          `r-${report.id.slice(0, 12)}`,
      )!;
      expect(made.type).toBe(report.published ? 'report' : 'grouping');
      if (report.published) expect(made['published']).toBe(new Date(report.published).toISOString());
    }
    expect(new Set(dossier.reports.map(({ report }) => report.published === null))).toEqual(new Set([true, false]));
  });

  it('says of a statement that only passes on another one that it does', () => {
    const relayed = annotate('{a:The Wire} {b:reported} {c:that {d:Norland} {e:blames} {f:Velmark}}.', {
      statements: [
        { source: 'a', cue: 'b', content: 'c', stance: 'accuse' },
        { source: 'd', cue: 'e', content: 'f', stance: 'accuse', nestedIn: 0 },
      ],
    });
    const notes = ofType('note', bundleOf(bareDossier([relayed])).objects).filter((one) => one['extensions']);
    const told = notes.map((one) => [extensionOf(one)['passes_on'], (one['labels'] as string[]).includes('passes on')]);
    expect(told).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('makes nobody of a source that no report names', () => {
    const names = ofType('identity').map((one) => one['name']);
    const unnamed = dossier.actors.filter(({ anonymous }) => anonymous);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { name } of unnamed) expect(names).not.toContain(name);
  });

  it('gives the same bytes for the same dossier and moment, and the same identifiers at any other', () => {
    expect(textOf(sampleDossier())).toBe(textOf(sampleDossier()));
    const later = bundleOf(sampleDossier(), { at: new Date('2032-01-01T00:00:00Z') });
    expect(later.objects.map(({ id }) => id)).toEqual(objects.map(({ id }) => id));
  });

  it.each(TLP_LEVELS)('marks every object with TLP:%s where it is told to', (tlp) => {
    const { objects: marked } = bundleOf(sampleDossier(), { tlp });
    const [marking, ...others] = marked;
    expect(marking).toMatchObject({ type: 'marking-definition', name: `TLP:${tlp.toUpperCase()}` });
    const open = others.filter((one) => !(one['object_marking_refs'] as string[] | undefined)?.includes(marking!.id));
    expect(open.map(({ type }) => type).sort()).toEqual(['extension-definition', 'identity']);
  });

  it('holds no character that deceives, in no string', () => {
    expect(textOf(hostileDossier()).match(DECEIVING)).toBeNull();
    const walk = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(walk)
          : [];
    expect(walk(bundleOf(hostileDossier())).filter((one) => new RegExp(DECEIVING, 'u').test(one))).toEqual([]);
  });

  it('has every property of its extension explained', () => {
    const explained = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
    const [, part] = explained.split('## STIX 2.1');
    for (const property of STATEMENT_PROPERTIES) expect(part).toContain(`\`${property}\``);
    const used = new Set(ofType('note').flatMap((note) => (note['extensions'] ? Object.keys(extensionOf(note)) : [])));
    expect([...used].filter((key) => key !== 'extension_type' && !STATEMENT_PROPERTIES.includes(key as never))).toEqual(
      [],
    );
  });
});
