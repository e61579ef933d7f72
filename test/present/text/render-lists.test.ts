import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/model/finding.ts';
import type { Span } from '../../../src/model/span.ts';
import { renderListJson } from '../../../src/present/json/render-list-json.ts';
import { renderSearchJson } from '../../../src/present/json/render-search-json.ts';
import { renderChanges } from '../../../src/present/text/render-changes.ts';
import { renderList } from '../../../src/present/text/render-list.ts';
import { renderRead } from '../../../src/present/text/render-read.ts';
import { renderSearch } from '../../../src/present/text/render-search.ts';
import { bareDossier } from '../../../src/present/view/view-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { post } from '../../support/sample/reports.ts';

const layout = { width: 100, color: false };
const start = post.report.text.indexOf('14 officers');
const search = (...spans: Span[]): Findings => ({ dossier: sampleDossier(), found: [{ read: post, spans }] });
const finding = search({ start, end: start + 2 });

describe('renderList', () => {
  it.each([
    ['reports', 4, /^r-\w+ +Harbour Post: titled Norland police/],
    ['events', 2, /^e-\w+ +Norland State Police offers rewards/],
    ['actors', 9, /^a-\w+ +Norland State Police: organisation, code XN/],
    ['statements', 17, /^s-\w+ +Velmark denies: “any part in it” \(Harbour Post\)/],
  ] as const)('lists the %s', (kind, size, first) => {
    const text = renderList(sampleDossier(), kind, layout);
    expect(text.match(/^[a-z]-\w+ /gm)).toHaveLength(size);
    expect(text).toMatch(first);
    expect(JSON.parse(renderListJson(sampleDossier(), kind))).toHaveLength(size);
  });

  it('says that there is nothing', () =>
    expect(renderList(bareDossier([]), 'events', layout)).toBe('No events in these reports.\n'));

  it('never lists an accusation without its answer', () => {
    const text = renderList(sampleDossier(), 'statements', layout);
    const rows = JSON.parse(renderListJson(sampleDossier(), 'statements')) as {
      stance: string;
      words: string[];
      answeredBy?: unknown[];
    }[];
    const accusing = rows.filter((row) => /accuse/.test(row.stance));
    expect(text.match(/→ (no answer in these reports|answered by)/g)).toHaveLength(accusing.length);
    expect(accusing.every((row) => Array.isArray(row.answeredBy))).toBe(true);
    expect(rows.every((row) => row.words.every((words) => words.length > 0))).toBe(true);
  });
});

describe('renderRead', () => {
  it('shows one report with its statements', () => {
    const text = renderRead(post, layout);
    expect(text).toMatch(/^report r-/);
    expect(text.match(/^s-\w+ /gm)).toHaveLength(post.statements.length);
  });
});

describe('renderSearch', () => {
  it('shows the words in their place and the statement they stand in', () => {
    const text = renderSearch(finding, layout);
    expect(text).toMatch(/»14«\s+officers/);
    expect(text).toMatch(/said in +s-/);
    const [first] = JSON.parse(renderSearchJson(finding)) as { places: { words: string; statements: string[] }[] }[];
    expect(first!.places).toMatchObject([{ start, end: start + 2, words: '14', statements: [post.statements[2]!.id] }]);
  });

  it('gives no accusation without its answer', () => {
    const accusing = sampleDossier().reports.flatMap((read) =>
      read.statements.filter((one) => /accuse/.test(one.stance)).map((one) => ({ read, spans: [one.content[0]!] })),
    );
    expect(accusing.length).toBeGreaterThan(1);
    const texts = accusing.map((one) => renderSearch({ dossier: sampleDossier(), found: [one] }, layout));
    for (const text of texts) expect(text).toMatch(/→ (no answer in these reports|answered by s-)/);
    // The answer may stand in a report in which the words were not found.
    expect(texts.some((text) => text.includes('answered by'))).toBe(true);
    const rows = JSON.parse(renderSearchJson({ dossier: sampleDossier(), found: accusing })) as {
      places: { statements: string[]; accusations: { statement: string; answeredBy: unknown[] }[] }[];
    }[];
    const answers = rows.flatMap(({ places }) => places.flatMap(({ accusations }) => accusations));
    expect(answers.length).toBeGreaterThanOrEqual(accusing.length);
    expect(answers.some(({ answeredBy }) => answeredBy.length > 0)).toBe(true);
  });

  it('says how many more places there are', () => {
    expect(renderSearch(search(...Array.from({ length: 9 }, (_, i) => ({ start: i, end: i + 1 }))), layout)).toContain(
      'and 6 more places',
    );
  });

  it('says that nothing was found', () => {
    const nothing = { dossier: sampleDossier(), found: [] };
    expect(renderSearch(nothing, layout)).toMatch(/No report/);
    expect(renderSearchJson(nothing)).toBe('[]');
  });
});

describe('renderChanges', () => {
  const RENAMED =
    'References of events and comparisons that rest on what was set can change with it; `gainsay list events` gives them.\n';

  it.each([
    [
      'a changed verdict',
      { before: 'unexplained', after: 'updates', why: 'the second came a day later' },
      'how much reward: unexplained → updates. The second came a day later.\n',
    ],
    ['a new comparison', { before: null, after: 'agrees', why: '' }, `how much reward: not compared → agrees\n`],
    [
      'one that is gone',
      { before: 'agrees', after: null, why: 'the two values stand under different events now' },
      `how much reward: agrees → no longer compared. The two values stand under different events now.\n${RENAMED}`,
    ],
  ] as const)('tells %s', (_, change, line) => {
    const changes = [{ comparison: 'c-0123456789ab', field: 'how-much reward', ...change } as const];
    expect(renderChanges({ judgements: ['j-0123456789ab'], changes })).toBe(
      `Recorded as j-0123456789ab. One verdict changes:\n  c-01234 ${line}`,
    );
  });

  it('tells that nothing changed', () =>
    expect(renderChanges({ judgements: ['j-0123456789ab'], changes: [] })).toBe(
      'Recorded as j-0123456789ab. No verdict changes.\n',
    ));
});
