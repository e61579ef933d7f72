import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Event } from '../../../src/model/event.ts';
import { compareFields } from '../../../src/reconcile/comparison/compare-fields.ts';
import { layGround } from '../../../src/reconcile/comparison/ground.ts';
import { collectFields } from '../../../src/reconcile/field/collect-fields.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';
import { actorsOf, comparedIn, compareOneEvent, eventOf } from '../../support/one-event.ts';

const state = (label: string, country: string): MentionNote => ({ actor: label, country, level: 'state' });

function compare(...reports: AnnotatedReport[]): string[] {
  return comparedIn('novelty', ...reports).map((line) => line.replace(/^.*: /, ''));
}

const first = annotate('It is the first time {n:Norland} has named members of a foreign unit.', {
  mentions: [state('n', 'XA')],
});

test.each<[string, AnnotatedReport, string[]]>([
  [
    'the same act before, of another case without a time: it may be this very one',
    annotate('There was a similar case of {n:Norland} naming people before.', { mentions: [state('n', 'XA')] }),
    ['unexplained'],
  ],
  [
    'another act',
    annotate('There was a similar attack by {n:Norland} last year.', { mentions: [state('n', 'XA')] }),
    [],
  ],
  [
    'another side',
    annotate('There was a similar case of {s:Sudland} naming people before.', { mentions: [state('s', 'XB')] }),
    [],
  ],
  [
    'first again',
    annotate('For the first time {n:Norland} named people.', { mentions: [state('n', 'XA')] }),
    ['agrees'],
  ],
])('the first time against %s', (_, other, expected) => {
  expect(compare(first, other)).toEqual(expected);
});

test('a first official naming may stand beside an earlier one that was not official', () => {
  const official = annotate('It is the first official naming of hackers by {n:Norland}.', {
    mentions: [state('n', 'XA')],
  });
  const second = annotate('It is the second time hackers were named by {n:Norland}.', { mentions: [state('n', 'XA')] });
  const field = compareOneEvent([official, second]).find(({ name }) => name === 'novelty')!;
  expect(field.comparisons.map(({ relation }) => relation)).toEqual(['unexplained']);
  expect(field.comparisons[0]!.candidates[0]!.relation).toBe('other-scope');
});

test.each([
  ['not the first time', 'This was not the first time that it named people.', 'repeated'],
  ['a second time', 'This is the second time it named people.', 'repeated'],
  ['unprecedented', 'This unprecedented naming of people drew protest.', 'first'],
  ['made before', 'These are accusations that the ministry has made before.', 'repeated'],
])('%s', (_, text, order) => {
  const [field] = compareOneEvent([annotate(text)]).filter(({ name }) => name === 'novelty');
  expect(field!.readings.map(({ value }) => value)).toEqual([{ kind: 'novelty', order }]);
});

test.each([
  'The first secretary spoke.',
  'They came first.',
  'It happened at first light.',
  'He is the second man of the ministry.',
])('%s: nothing new is claimed', (text) => {
  expect(compareOneEvent([annotate(text)]).filter(({ name }) => name === 'novelty')).toEqual([]);
});

/** Two linked events: what `claim` calls a first, and a later one of which `later` and `dated` report, with a case the year before. */
function acrossEvents(dated: AnnotatedReport) {
  const claim = annotate('It is the first time {n:Norland} has published the names of officers.', {
    mentions: [state('n', 'XA')],
  });
  const later = annotate('There was a similar case of {n:Norland} outing officers {t:last year}.', {
    mentions: [state('n', 'XA'), { moment: 't', granularity: 'year', shift: -1 }],
  });
  const reports = [claim, later, dated];
  const naming = eventOf([claim], { id: 'e-naming', statements: dated.statements.map(({ id }) => id) });
  const rewards: Event = eventOf([later, dated], {
    id: 'e-rewards',
    statements: [],
    links: [{ event: 'e-naming', kind: 'precedent', basis: 'inferred', why: 'test' }],
  });
  const mainEvents = new Map([
    [claim.report.id, 'e-naming'],
    [later.report.id, 'e-rewards'],
    [dated.report.id, 'e-rewards'],
  ]);
  const statementEvents = new Map(naming.statements.map((id) => [id, 'e-naming']));
  const codebooks = openCodebooks();
  const actors = actorsOf(reports);
  const fields = collectFields([naming, rewards], statementEvents, mainEvents, reports, actors, codebooks);
  const compared = compareFields(fields.get('e-naming')!, layGround(reports, [], actors, codebooks));
  return compared.find(({ name }) => name === 'novelty')!;
}

const recalls = (moment: Partial<Extract<MentionNote, { moment: string }>>) =>
  annotate('{c:{t:In March} {s:Norland} {v:accused} four officers}.', {
    mentions: [{ moment: 't', ...moment }, state('s', 'XA')],
    statements: [{ source: 's', cue: 'v', content: 'c', stance: 'accuse' }],
  });

test('across linked events the first time contradicts a case of the year before', () => {
  const field = acrossEvents(recalls({ stated: { month: 3 }, granularity: 'month', kind: 'announced' }));
  expect(field.comparisons.map(({ relation }) => relation)).toEqual(['contradicts']);
  expect(field.comparisons[0]!.why).toContain('last year');
});

test('it does not while the case may be this very event', () => {
  const field = acrossEvents(recalls({ stated: { month: 3, year: 2024 }, granularity: 'month', kind: 'announced' }));
  expect(field.comparisons.map(({ relation }) => relation)).toEqual(['unexplained']);
});
