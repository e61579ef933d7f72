import { describe, expect, it } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { bareDossier } from '../../../src/present/view/view-dossier.ts';
import { annotate } from '../../support/annotate.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { attributeOf, faultsOf, mispOf, textOf } from './misp-of.ts';

const HASH = '0123456789abcdef0123456789abcdef';

function vendor(publisher: string, marked: string, stance: 'assert' | 'accuse' = 'assert'): AnnotatedReport {
  return annotate(marked, {
    file: `${publisher}.txt`,
    publisher,
    statements: [{ source: 'who', cue: 'cue', content: 'what', stance, actor: publisher, accused: 'Tin Lantern' }],
    mentions: [{ evidence: 'mark', state: 'offered', indicator: 'hash' }],
  });
}

describe('an indicator that a report prints', () => {
  const one = vendor('Kestrel Labs', `{who:Kestrel Labs} {cue:says} {what:it found {mark:${HASH}} on the pumps}.`);
  const other = vendor(
    'Orrin Research',
    `{who:Orrin Research} {cue:blames} {what:Tin Lantern, whose tool is {mark:${HASH.toUpperCase()}}}.`,
    'accuse',
  );
  const event = mispOf(bareDossier([one, other]));
  const indicator = event.Attribute.find(({ type }) => type === 'md5')!;

  it('stands once, for nobody to be detected by, and may lead to other events', () => {
    expect(event.Attribute.filter(({ type }) => type === 'md5')).toHaveLength(1);
    expect(indicator).toMatchObject({ value: HASH, to_ids: false, disable_correlation: false });
  });

  it('tells who offers it in which words, beside an accusation with what answers that', () => {
    expect(indicator.comment.split('\n')).toEqual([
      'Printed as evidence; Gainsay has not looked it up.',
      `In the words of Kestrel Labs: “Kestrel Labs says it found ${HASH} on the pumps.”.`,
      expect.stringContaining(`Offered by Kestrel Labs, ${one.statements[0]!.id}, in Kestrel Labs, as “${HASH}”: m-`),
      expect.stringContaining('In the words of Orrin Research: “Orrin Research blames Tin Lantern'),
      expect.stringContaining(`in Orrin Research, as “${HASH.toUpperCase()}”: m-`),
      'No answer in these reports.',
    ]);
  });

  it('is offered by whoever says the words it stands in, not by whoever quotes them', () => {
    const quoting = annotate(`{a:The ministry} {b:says} {c:that {d:Kestrel Labs} {e:found} {f:{mark:${HASH}}}}.`, {
      statements: [
        { source: 'a', cue: 'b', content: 'c', actor: 'The ministry' },
        { source: 'd', cue: 'e', content: 'f', actor: 'Kestrel Labs', nestedIn: 0 },
      ],
      mentions: [{ evidence: 'mark', state: 'offered', indicator: 'hash' }],
    });
    const found = mispOf(bareDossier([quoting])).Attribute.find(({ type }) => type === 'md5')!;
    expect(found.comment).toContain('Offered by Kestrel Labs, s-');
  });

  it('is none where evidence is only claimed', () => {
    const claimed = annotate('Kestrel Labs has {mark:traces}.', { mentions: [{ evidence: 'mark', state: 'claimed' }] });
    expect(mispOf(bareDossier([claimed])).Attribute.map(({ type }) => type)).toEqual(['comment', 'text']);
  });
});

describe('a report', () => {
  const dossierOf = (...urls: (string | null)[]) =>
    bareDossier(urls.map((url, i) => annotate(`The pumps stood still ${i}.`, { file: `${i}.txt`, url })));
  const typesOf = (...urls: (string | null)[]) =>
    mispOf(dossierOf(...urls))
      .Attribute.slice(1)
      .map(({ type, value }) => [type, value]);

  it('is its link, once for two versions of a page', () => {
    const url = 'https://harbour-post.example/2031/pumps?page=1';
    expect(typesOf(url, url)).toEqual([['link', url]]);
    const [, link] = mispOf(dossierOf(url, url)).Attribute;
    expect(link!.comment.split('\n')).toHaveLength(2);
    expect(link!.disable_correlation).toBe(false);
  });

  it.each([
    null,
    'ftp://harbour.example/a',
    'https://harbour.example/a b',
    'https://härbour.example/a',
    'https://harbour_post.example/a',
    'https://-harbour.example/a',
    'https://harbour..example/a',
    'javascript:alert(1)',
  ])('is text where MISP would not take its link: %s', (url) => {
    expect(typesOf(url)).toEqual([['text', expect.stringContaining('Report: 0, undated')]]);
    expect(faultsOf(textOf(dossierOf(url)))).toBeNull();
  });

  it('has beside it whom it takes from and who controls the outlets behind it', () => {
    const { Attribute } = mispOf(sampleDossier());
    const { comment } = Attribute.find(({ value }) => value.startsWith('Report: Harbour Post'))!;
    expect(comment).toContain('Harbour Post quotes Northern Wire (stated in the reports): l-');
    expect(comment).toContain('controlled by public authorities of Norland: Northern Wire: its board is appointed');
  });
});

describe('words that stand in several reports', () => {
  const said = '{who:The police} {cue:accuse} {what:the Signals Directorate of breaking into the water works of Tarn}.';
  const copy = (publisher: string, published: string) =>
    annotate(said, {
      publisher,
      published,
      file: `${publisher}.txt`,
      statements: [{ source: 'who', cue: 'cue', content: 'what', stance: 'accuse', actor: 'The police' }],
    });
  const reports = [copy('Tarn Mirror', '2031-03-05'), copy('Harbour Daily', '2031-03-04')];

  it.each([
    ['as they come', reports],
    ['the other way round', reports.toReversed()],
  ])('are one attribute of the earlier report that says where else: %s', (_, given) => {
    const event = mispOf(bareDossier(given));
    const [first, second] = reports.map(({ statements }) => attributeOf(event, statements[0]!.id)!);
    expect(first).toBe(second);
    expect(first!.value).toContain('(Harbour Daily)');
    expect(first!.comment).toMatch(/^Also in Tarn Mirror: s-/m);
  });
});

describe('two statements in the same words', () => {
  it('stay two attributes, which MISP would take for one', () => {
    const twice = annotate('{who:Velmark} {cue:denies} {what:it}. {who2:Velmark} {cue2:denies} {what2:it}.', {
      statements: [
        { source: 'who', cue: 'cue', content: 'what', stance: 'deny', actor: 'Velmark' },
        { source: 'who2', cue: 'cue2', content: 'what2', stance: 'deny', actor: 'Velmark' },
      ],
    });
    const values = mispOf(bareDossier([twice]))
      .Attribute.slice(2)
      .map(({ value }) => value);
    expect(values).toEqual([
      'Velmark denies: “it” (report)',
      `Velmark denies: “it” (report) ${twice.statements[1]!.id}`,
    ]);
  });
});

describe('a denial', () => {
  it('says what it answers, or that this is not known', () => {
    const sample = sampleDossier();
    const event = mispOf(sample);
    const denials = sample.reports.flatMap(({ statements }) => statements).filter(({ stance }) => stance === 'deny');
    const comments = denials.map(({ id }) => attributeOf(event, id)!.comment);
    expect(comments.every((comment) => /^Answers(?:, as to [a-z ]+)?: .+ s-/.test(comment))).toBe(true);
    const alone = mispOf(bareDossier(sample.reports));
    expect(attributeOf(alone, denials[0]!.id)!.comment).toMatch(
      /^Which accusation of these reports it answers is not known\./,
    );
  });
});
