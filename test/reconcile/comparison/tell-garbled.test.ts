import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Lineage, LineageKind } from '../../../src/model/lineage.ts';
import type { Report } from '../../../src/model/report.ts';
import { betweenWords } from '../../../src/present/view/wording/relation-words.ts';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

function accusing(name: string, rest = '', facts: Partial<Report> = {}): AnnotatedReport {
  return annotate(`{s:Police} {v:accused} {c:{a:${name}} of the intrusion}.${rest}`, {
    mentions: [{ actor: 's' }, { actor: 'a', name, level: 'organisation' }],
    statements: [
      { source: 's', cue: 'v', content: 'c', stance: 'accuse', accused: name, accusedLevel: 'organisation' },
    ],
    ...facts,
  });
}

/** The names that are called garbled, `?` where it is not known of which of the two. */
function garbled(reports: AnnotatedReport[], lineage: Lineage[] = []): string[] {
  const { readings, comparisons } = compareOneEvent(reports, { lineage }).find(({ name }) => name === 'accused')!;
  return comparisons
    .filter(({ relation }) => relation === 'garbles')
    .map((found) => {
      expect(betweenWords(found, { readings }).includes('copy')).toBe(typeof found.garbled === 'number');
      if (typeof found.garbled !== 'number') return '?';
      expect(found.garbled).toBe(found.b);
      const { report, start, end } = readings[found.garbled]!;
      return reports.find((one) => one.report.id === report)!.report.text.slice(start!, end!);
    });
}

const from = (taker: AnnotatedReport, source: AnnotatedReport, kind: LineageKind): Lineage => ({
  id: 'l-1',
  report: taker.report.id,
  from: source.report.id,
  kind,
  basis: 'stated',
  evidence: [],
});

const [kiln, klin] = [accusing('Paper Kiln'), accusing('Paper Klin', ' It was on Friday.')];

test('of two spellings alone neither is called the garbled one', () => {
  expect(garbled([kiln, klin])).toEqual(['?']);
  expect(garbled([klin, kiln])).toEqual(['?']);
});

test.each<[LineageKind, string, string]>([
  ['copy', 'Paper Klin', 'Paper Kiln'],
  ['quotes', 'Paper Klin', 'Paper Kiln'],
  // A later version may have set right what was wrong.
  ['update', '?', '?'],
  ['same-source', '?', '?'],
])('a %s has garbled what it takes', (kind, whereKlinTakes, whereKilnTakes) => {
  expect(garbled([kiln, klin], [from(klin, kiln, kind)])).toEqual([whereKlinTakes]);
  expect(garbled([kiln, klin], [from(kiln, klin, kind)])).toEqual([whereKilnTakes]);
});

test('a name in a transcript was heard, unless both were', () => {
  const heard = accusing('Paper Klin', ' So it was said.', { medium: 'transcript' });
  expect(garbled([kiln, heard])).toEqual(['Paper Klin']);
  expect(garbled([accusing('Paper Kiln', ' Now.', { medium: 'transcript' }), heard])).toEqual(['?']);
});

test('a third report that has one of the two tells, a copy of one of them or one that has both does not', () => {
  const third = accusing('Paper Kiln', ' Nothing else was told.');
  expect(garbled([kiln, klin, third])).toEqual(['Paper Klin']);
  expect(garbled([kiln, klin, third], [from(third, kiln, 'copy')])).toContain('?');
  const other = accusing('Paper Klin', ' Nobody was hurt.');
  expect(garbled([kiln, klin, third, other])).toContain('?');
});
