import { describe, expect, it } from 'vitest';
import { accuses } from '../../../src/model/statement.ts';
import { isDifference } from '../../../src/present/view/wording/relation-words.ts';
import { answersInWords } from '../../../src/present/view/answers-in-words.ts';
import { bareDossier, inFull, viewDossier } from '../../../src/present/view/view-dossier.ts';
import { DECEIVING, safeLine } from '../../../src/present/view/safe-text.ts';
import { hostileDossier, PAYLOAD } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { quotationsIn } from '../text/quotations-in.ts';
import { attributeOf, faultsOf, mispOf, textOf } from './misp-of.ts';

const sample = sampleDossier();
const DOSSIERS = [
  ['the sample', sample],
  ['hostile reports', hostileDossier()],
  ['reports alone', bareDossier(sample.reports)],
  ['nothing', bareDossier([])],
] as const;

describe.each(DOSSIERS)('mispParts of %s', (_, dossier) => {
  const view = inFull(viewDossier(dossier));
  const event = mispOf(dossier);
  const texts = dossier.reports.map(({ report }) => safeLine(report.text));

  it('is valid by its schema', () => {
    expect(faultsOf(textOf(dossier))).toBeNull();
  });

  it('gives the same bytes twice', () => {
    expect(textOf(structuredClone(dossier))).toBe(textOf(dossier));
  });

  it('gives each attribute a UUID of its own', () => {
    const uuids = [event.uuid, ...event.Attribute.map(({ uuid }) => uuid)];
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  it('has no two attributes that MISP would take for one', () => {
    const keys = event.Attribute.map((one) => JSON.stringify([one.category, one.type, one.value]).toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has each accusation once, with every answer to it beside it', () => {
    for (const said of [...view.statements.values()].filter(({ stance }) => accuses(stance))) {
      const attribute = attributeOf(event, said.id)!;
      expect(attribute, said.id).toMatchObject({ category: 'Attribution', type: 'text' });
      for (const { line } of answersInWords(view, said)) expect(attribute.comment).toContain(line);
      const answered = (view.responses.get(said.id) ?? []).length > 0;
      expect(attribute.Tag!.some(({ name }) => name === 'gainsay:answer="none"')).toBe(!answered);
    }
  });

  it('has each denial, refusal, demand, warning and judgement', () => {
    const others = [...view.statements.values()].filter(({ stance }) => stance !== 'assert');
    expect(others.filter(({ id }) => !attributeOf(event, id))).toEqual([]);
  });

  it('has each difference, question and report', () => {
    const comments = event.Attribute.map(({ comment }) => comment).join('\n');
    const differences = [...view.comparisons.values()].filter(({ comparison }) => isDifference(comparison.relation));
    for (const { comparison } of differences) expect(comments.split(comparison.id)).toHaveLength(2);
    const questions = event.Attribute.filter(({ value }) => value.startsWith('Open question: '));
    expect(questions).toHaveLength(dossier.unanswered.length);
    for (const { report } of dossier.reports) expect(comments).toContain(`r-${report.id.slice(0, 12)}.`);
  });

  it('quotes nothing that is not in a report', () => {
    const shown = event.Attribute.filter((one) => !one.value.startsWith('Written by Gainsay'));
    const quoted = shown.flatMap(({ value, comment }) => quotationsIn(`${value}\n${comment}`));
    expect(quoted.filter((piece) => !texts.some((text) => text.includes(piece.trim())))).toEqual([]);
  });

  it('lets nothing through that deceives', () => {
    expect([...textOf(dossier).matchAll(DECEIVING)]).toEqual([]);
    const words = event.Attribute.flatMap(({ value, comment }) => [value, comment]).concat(event.info);
    expect(words.filter((text) => new RegExp(DECEIVING.source, 'u').test(text))).toEqual([]);
  });
});

describe('mispParts', () => {
  const event = mispOf(sample);
  const said = (annotated: string, index: number) =>
    sample.reports.find(({ report }) => report.file === annotated)!.statements[index]!.id;
  const tagsOf = (reference: string) => attributeOf(event, reference)!.Tag!.map(({ name }) => name);

  it('names the event by what it is and who tells it, never by a title that accuses, and dates it by the first report', () => {
    expect(event.info).toBe(
      'Wanted notice or reward told in Harbour Post, Northern Wire and coast-radio and 1 other event (Gainsay: 4 reports side by side, 7 accusations, 3 without answer)',
    );
    expect(event).toMatchObject({ date: '2031-03-04', timestamp: '1932804000', published: false, distribution: '0' });
    expect(mispOf(bareDossier([]))).toMatchObject({
      date: '2031-04-01',
      info: 'No event found (Gainsay: 0 reports side by side, no accusation)',
    });
  });

  it('labels it only with the level that the user gives', () => {
    expect(event).not.toHaveProperty('Tag');
    expect(mispOf(sample, { tlp: 'amber+strict' }).Tag).toEqual([{ name: 'tlp:amber+strict' }]);
    expect(faultsOf(textOf(sample, { tlp: 'clear' }))).toBeNull();
  });

  it('keeps the same UUIDs when it is written later, and none of them in another dossier', () => {
    const uuids = (one: typeof event) => [one.uuid, ...one.Attribute.map(({ uuid }) => uuid)];
    const later = mispOf(sample, { at: new Date('2031-05-01T00:00:00Z') });
    expect(uuids(later)).toEqual(uuids(event));
    expect(later.timestamp).not.toBe(event.timestamp);
    const fewer = uuids(mispOf(bareDossier(sample.reports.slice(1))));
    expect(fewer.filter((uuid) => uuids(event).includes(uuid))).toEqual([]);
  });

  it('names no actor, target or galaxy of the event: what is alleged is not known', () => {
    expect(event.Attribute.filter(({ type }) => /actor|target|campaign/.test(type))).toEqual([]);
    expect(Object.keys(event)).not.toContain('Galaxy');
    expect(JSON.stringify(mispOf(sample, { tlp: 'red' }).Tag)).not.toContain('galaxy');
  });

  it('tags a technique where somebody alleges it, and nowhere else', () => {
    const technique = 'misp-galaxy:mitre-attack-pattern="Phishing - T1566"';
    expect(tagsOf(said('wire-2.txt', 1))).toEqual([
      'gainsay:stance="accuse"',
      'gainsay:answer="given"',
      'gainsay:accused="XV"',
      'gainsay:speaker="XN"',
      technique,
    ]);
    expect(JSON.stringify(event).split('misp-galaxy').length).toBe(2);
  });

  it('tags an accusation that met with a refusal alone as such', () => {
    expect(tagsOf(said('brief.txt', 0)).slice(0, 2)).toEqual(['gainsay:stance="accuse"', 'gainsay:answer="refusal"']);
  });

  it('tags whom a denial answers for by its speaker alone, and nothing where no country is known', () => {
    expect(tagsOf(said('harbour-post.txt', 0))).toEqual(['gainsay:stance="deny"', 'gainsay:speaker="XV"']);
    expect(tagsOf(said('harbour-post.txt', 3))).toEqual(['gainsay:stance="withhold"']);
  });

  it('tells a refusal of an answer from a detail that is not given', () => {
    expect(attributeOf(event, said('brief.txt', 1))!.category).toBe('Attribution');
    expect(attributeOf(event, said('harbour-post.txt', 3))!.category).toBe('External analysis');
  });

  it('shows stated, withheld and silent apart where reports differ, and nothing of that where they do not', () => {
    const values = (one: typeof event) =>
      one.Attribute.filter(({ value }) => value.startsWith('What each report states, '));
    const silent = structuredClone(sample);
    const field = silent.events[0]!.fields.find(({ name }) => name === 'how-much reward')!;
    field.readings.push({ ...field.readings[1]!, id: 'v-0000000000aa', start: null, end: null, state: 'silent' });
    const { comment } = values(mispOf(silent)).find(({ value }) => value.includes('how much reward'))!;
    expect(comment).toContain('Harbour Post: “The size of the rewards was not disclosed” (not given, it says): v-');
    expect(comment).toContain('Northern Wire: “20,000 crowns” (20,000 NOK each): v-');
    expect(comment).toContain('Nothing said: Northern Wire.');
    expect(values(event).some(({ value }) => value.includes('when it happened'))).toBe(false);
  });

  it('says how many statements only inform and are left out', () => {
    const extra = structuredClone(sample);
    const [report] = extra.reports;
    report!.statements.push({ ...report!.statements[0]!, id: 's-0000000000aa', stance: 'assert', answers: [] });
    expect(mispOf(extra).Attribute[0]!.comment).toContain('1 statement that only informs is left out.');
    expect(attributeOf(mispOf(extra), 's-0000000000aa')).toBeUndefined();
    expect(event.Attribute[0]!.comment).not.toContain('left out');
  });

  it('keeps what no event of MISP can hold within its bounds', () => {
    const long = structuredClone(sample);
    const report = long.reports.find(({ report: { file } }) => file === 'wire-2.txt')!;
    const from = report.report.text.length;
    report.report.text += 'the valve '.repeat(9_000);
    report.statements[1]!.content = [{ start: from, end: report.report.text.length }];
    report.statements[2]!.content = [{ start: from, end: report.report.text.length }];
    expect(faultsOf(textOf(long))).toBeNull();
    const { value, comment } = attributeOf(mispOf(long), report.statements[1]!.id)!;
    expect(value).toMatch(/…” \(Northern Wire; hedged\)$/);
    expect(comment).toContain(`Answered in attributes of their own by ${report.statements[2]!.id}.`);
  });

  it('shows hostile names as text', () => {
    const hostile = mispOf(hostileDossier());
    expect(hostile.Attribute.some(({ value }) => value.includes(safeLine(PAYLOAD).slice(0, 40)))).toBe(true);
    const tags = hostile.Attribute.flatMap(({ Tag = [] }) => Tag).map(({ name }) => name);
    expect(tags.filter((name) => !/^[a-z-]+:[a-z-]+="[^"\n]+"$/.test(name))).toEqual([]);
  });
});
