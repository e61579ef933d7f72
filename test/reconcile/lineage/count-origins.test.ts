import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../../src/model/actor.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Origin } from '../../../src/model/lineage.ts';
import { isMention } from '../../../src/model/mention.ts';
import { referTo } from '../../../src/model/reference.ts';
import { countOrigins, traceLineage } from '../../../src/reconcile/lineage/lineage.ts';
import { annotate, type Notes } from '../../support/annotate.ts';

const codebooks = openCodebooks();

type Source = { name: string; country: string | null; level: Actor['level']; form?: 'anonymous'; speaksFor?: string };
const BUREAU: Source = { name: 'Port Bureau', country: 'XN', level: 'organisation' };
const MINISTRY: Source = { name: 'Defence Ministry', country: 'XV', level: 'organisation' };
const SPOKESWOMAN: Source = { name: 'Ilse Marn', country: 'XV', level: 'person', speaksFor: 'Defence Ministry' };
const STATE: Source = { name: 'Velmark', country: 'XV', level: 'state' };
const UNNAMED: Source = { name: 'senior official', country: 'XV', level: 'person', form: 'anonymous' };

/** A report in which one source says something. */
function said(source: Source, words: string, facts: Notes = {}, via: string[] = []): AnnotatedReport {
  const { name, form, speaksFor, ...value } = source;
  return annotate(`{who:${name}} {cue:said} {what:${words}}.`, {
    ...facts,
    mentions: [{ actor: 'who', name, form: form ?? 'name', speaksFor: speaksFor ?? null, ...value }],
    statements: [{ source: 'who', cue: 'cue', content: 'what', actor: name, via }],
  });
}

/** Stands in for the grouping of actors: one for each name, an unnamed one for each mention. */
function actorsOf(reports: readonly AnnotatedReport[]): Actor[] {
  const actors = new Map<string, Actor>();
  for (const mention of reports.flatMap(({ mentions }) => mentions).filter(isMention('actor'))) {
    const { name, level, country, form } = mention.value;
    const anonymous = form === 'anonymous';
    const key = anonymous ? mention.id : name;
    const id = referTo('a', [key]);
    const empty: Actor = {
      id,
      name,
      level,
      country,
      aliases: [],
      partOf: null,
      speaksFor: null,
      anonymous,
      mentions: [],
    };
    const actor = actors.get(key) ?? empty;
    const speaksFor = mention.value.speaksFor === null ? null : referTo('a', [mention.value.speaksFor]);
    actors.set(key, { ...actor, speaksFor, mentions: [...actor.mentions, mention.id] });
  }
  return [...actors.values()];
}

function originsOf(reports: readonly AnnotatedReport[]): Origin[] {
  return countOrigins(reports, traceLineage(reports, codebooks), actorsOf(reports), [], codebooks);
}

const names = (origins: readonly Origin[]) => origins.map((origin) => origin.name).sort();

describe('countOrigins', () => {
  it('counts a speaker once, however many reports carry the words', () => {
    const reports = [
      said(BUREAU, 'the group broke in'),
      said(BUREAU, 'rewards were ready'),
      said(MINISTRY, 'it was false'),
    ];
    const origins = originsOf(reports);
    expect(names(origins)).toEqual(['Defence Ministry', 'Port Bureau']);
    expect(origins.find((origin) => origin.name === 'Port Bureau')!.reports).toHaveLength(2);
    expect(origins.map((origin) => origin.independence)).toEqual(['not established', 'not established']);
  });

  it('counts a spokesperson as the body that is spoken for', () => {
    expect(names(originsOf([said(SPOKESWOMAN, 'it was false'), said(MINISTRY, 'it was a plot')]))).toEqual([
      'Defence Ministry',
    ]);
  });

  it('lets a state as a whole count for nothing beside a body of it', () => {
    expect(names(originsOf([said(STATE, 'it was false'), said(MINISTRY, 'it was a plot')]))).toEqual([
      'Defence Ministry',
    ]);
    expect(names(originsOf([said(STATE, 'it was false'), said(BUREAU, 'it was true')]))).toEqual([
      'Port Bureau',
      'Velmark',
    ]);
  });

  it('counts an unnamed source where it is known to whom it spoke, and only there', () => {
    expect(names(originsOf([said(UNNAMED, 'it was false', {}, ['Reuters'])]))).toEqual(['senior official, to Reuters']);
    expect(originsOf([said(UNNAMED, 'it was false')])).toEqual([]);
  });

  it('counts an unnamed source once where it spoke to outlets under one control', () => {
    const told = (outlet: string, words: string) => said(UNNAMED, words, {}, [outlet]);
    expect(names(originsOf([told('Xinhua', 'it was false'), told('CGTN', 'the claim was a plot')]))).toEqual([
      'senior official, to CGTN and Xinhua',
    ]);
    expect(originsOf([told('Xinhua', 'it was false'), told('Reuters', 'the claim was a plot')])).toHaveLength(2);
  });

  it('finds the outlet an unnamed source told', () => {
    const text = '{who:A senior official} {cue:told} Reuters {what:it was false}.';
    const read = annotate(text, {
      mentions: [{ actor: 'who', name: 'senior official', form: 'anonymous', level: 'person', country: 'XV' }],
      statements: [{ source: 'who', cue: 'cue', content: 'what' }],
    });
    expect(names(originsOf([read]))).toEqual(['senior official, to Reuters']);
  });

  it('takes no outlet for an origin', () => {
    const outlet: Source = { name: 'Reuters', country: 'GB', level: 'organisation' };
    const paper: Source = { name: 'Tarn Mirror', country: null, level: 'organisation' };
    expect(
      originsOf([said(outlet, 'police offered rewards'), said(paper, 'it rained', { publisher: 'Tarn Mirror' })]),
    ).toEqual([]);
  });

  it('says where the case holds the document of the origin itself', () => {
    const own = said(BUREAU, 'the group broke in', { publisher: 'The Port Bureau', medium: 'statement' });
    expect(originsOf([own])).toMatchObject([{ name: 'Port Bureau', side: 'XN', firstHand: true }]);
    expect(originsOf([said(BUREAU, 'the group broke in', { publisher: 'Tarn Mirror' })])).toMatchObject([
      { firstHand: false },
    ]);
  });

  it('finds none where nobody speaks', () => {
    expect(originsOf([annotate('It rained in Tarn.'), annotate('')])).toEqual([]);
    expect(originsOf([])).toEqual([]);
  });

  it('never counts more for a copy, nor for another order', () => {
    const words =
      'the group had broken into the control systems of the plant and had shut two valves before noon on that day';
    const source = fc.constantFrom(BUREAU, MINISTRY, SPOKESWOMAN, STATE, UNNAMED);
    const made = fc.array(fc.tuple(source, fc.constantFrom('', ' again', ' in spring')), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(made, fc.nat(), fc.boolean(), (picked, which, told) => {
        const via = told ? ['Reuters'] : [];
        const reports = picked.map(([from, tail], i) => said(from, words + tail, { publisher: `Paper ${i}` }, via));
        const [from, tail] = picked[which % picked.length]!;
        const copy = said(from, words + tail, { publisher: 'Copying Paper' }, via);
        const before = originsOf(reports);
        expect(originsOf([...reports, copy]).length).toBeLessThanOrEqual(before.length);
        expect(originsOf([...reports].reverse())).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
