import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/model/span.ts';
import { accuses } from '../../../src/model/statement.ts';
import { renderDossierCsv } from '../../../src/present/csv/render-dossier-csv.ts';
import { TABLES } from '../../../src/present/csv/tables.ts';
import { DECEIVING } from '../../../src/present/view/safe-text.ts';
import { bareDossier, viewDossier } from '../../../src/present/view/view-dossier.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { readTables, type Row } from '../../support/read-tables.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { LABEL } from '../../support/sample/reports.ts';
import { quotationsIn } from '../text/quotations-in.ts';

const sample = sampleDossier();
const tables = readTables(renderDossierCsv(sample));
const alone = bareDossier(sample.reports);
const hostile = hostileDossier();
const ALL = [
  ['the sample', sample],
  ['hostile reports', hostile],
  ['reports alone', alone],
] as const;

const cellsOf = (all: Record<string, Row[]>) =>
  Object.entries(all).flatMap(([table, rows]) =>
    rows.flatMap((row) => Object.entries(row).map(([column, cell]) => ({ table, column, cell }))),
  );

describe('renderDossierCsv', () => {
  it('gives the same bytes for the same dossier', () => {
    expect([...renderDossierCsv(sampleDossier())]).toEqual([...renderDossierCsv(sample)]);
  });

  it('gives tables with their headers alone for an empty dossier', () => {
    const files = [...renderDossierCsv(bareDossier([]))].filter(({ file }) => file !== 'columns.csv');
    expect(files).toHaveLength(TABLES.length - 1);
    for (const { content } of files) expect(content).toMatch(/^\ufeff[a-z_]+(?:,[a-z_]+)*\r\n$/);
  });

  it('names columns in small letters, none twice in a table', () => {
    for (const { name, columns } of TABLES) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
      expect(names.filter((one) => !/^[a-z]+(?:_[a-z]+)*$/.test(one))).toEqual([]);
    }
  });

  it('explains every column of every other table in columns.csv', () => {
    const listed = tables['columns']!.map(({ table, column }) => `${table}.${column}`);
    expect(listed).toEqual(
      TABLES.slice(0, -1).flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
    );
    expect(tables['columns']!.filter(({ holds }) => !holds || holds.includes('`'))).toEqual([]);
  });

  it.each(ALL)('loses no row: %s', (_, dossier) => {
    const { statements, responses } = viewDossier(dossier);
    const fields = dossier.events.flatMap((event) => event.fields);
    const accusations = [...statements.values()].filter(({ stance }) => accuses(stance));
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    const rows = readTables(renderDossierCsv(dossier));
    expect(Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]))).toEqual({
      reports: dossier.reports.length,
      events: dossier.events.length,
      accusations: sum(accusations.map(({ id }) => Math.max(1, responses.get(id)?.length ?? 0))),
      statements: statements.size,
      values: sum(fields.map((field) => field.readings.length)),
      comparisons: sum(fields.map((field) => field.comparisons.length)),
      actors: dossier.actors.length,
      lineage: dossier.lineage.length,
      origins: dossier.origins.length,
      unanswered: dossier.unanswered.length,
      caveats: dossier.caveats.length + dossier.sealed.length,
      columns: tables['columns']!.length,
    });
  });

  it.each(ALL)('has every reference lead to a row: %s', (_, dossier) => {
    const rows = readTables(renderDossierCsv(dossier));
    const keys: Record<string, string> = { r: 'reports', e: 'events', s: 'statements', v: 'values', a: 'actors' };
    const first = new Map(
      Object.values(keys).map((name) => [name, new Set(rows[name]!.map((row) => Object.values(row)[0]))]),
    );
    const lost = cellsOf(rows)
      .filter(({ column, cell }) => column.endsWith('_id') && column !== 'origin_id' && cell !== '')
      .flatMap(({ table, column, cell }) => cell.split('; ').map((id) => ({ table, column, id })))
      .filter(({ id }) => keys[id[0]!] && !first.get(keys[id[0]!]!)!.has(id));
    expect(lost).toEqual([]);
  });

  it.each(ALL)('quotes only slices: %s', (_, dossier) => {
    const texts = dossier.reports.map(({ report }) => report.text.replace(/\s+/g, ' ').replace(DECEIVING, codePoint));
    const quoted = cellsOf(readTables(renderDossierCsv(dossier)))
      .filter(({ column }) => /quote$|^source$|^words$|^evidence$|^answer$|^uncertain$/.test(column))
      .flatMap(({ cell }) => quotationsIn(cell));
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((words) => !texts.some((text) => text.includes(words)))).toEqual([]);
  });

  it('puts no character into a cell that deceives, and no formula', () => {
    const cells = cellsOf(readTables(renderDossierCsv(hostile)));
    expect(cells.filter(({ cell }) => cell.search(DECEIVING) >= 0 || /^[=+@]|^-(?!\d)|[\r\n\t]/.test(cell))).toEqual(
      [],
    );
    expect(cells.some(({ cell }) => cell.includes('‹U+202E›'))).toBe(true);
  });

  it('says of a sealed person only the label', () => {
    const reasons = tables['caveats']!.map(({ caveat }) => caveat);
    expect(reasons).toContain(`${LABEL} stands for the name of a person; position accused.`);
  });
});

describe('the answer', () => {
  const NONE = 'No answer in these reports';

  it.each(ALL)('stands in every row about an accusation: %s', (_, dossier) => {
    const { statements, responses } = viewDossier(dossier);
    const rows = readTables(renderDossierCsv(dossier));
    for (const { id, stance } of statements.values()) {
      if (!accuses(stance)) continue;
      const answers = responses.get(id)?.map((one) => one.statement) ?? [];
      const about = ['statements', 'values'].flatMap((name) => rows[name]!.filter((row) => row['statement_id'] === id));
      expect(about.length).toBeGreaterThan(0);
      for (const { answer } of about) {
        for (const one of answers) expect(answer).toContain(one);
        if (answers.length === 0) expect(answer).toContain(NONE);
      }
      const pairs = rows['accusations']!.filter((row) => row['statement_id'] === id);
      expect(pairs.map((row) => row['answer_id'])).toEqual(answers.length > 0 ? answers : ['']);
      for (const row of pairs) expect(row['answer']).toContain(row['answer_id'] || NONE);
    }
  });

  it.each(ALL)('stands in every row with words of an accusation: %s', (_, dossier) => {
    const { statements, answered } = viewDossier(dossier);
    const accusations = [...statements.values()].filter(({ stance }) => accuses(stance));
    const rows = readTables(renderDossierCsv(dossier));
    const bare = ['statements', 'values'].flatMap((name) =>
      rows[name]!.filter((row) => {
        const span = { start: Number(row['start']), end: Number(row['end']) };
        const own = new Set(answered.get(row['statement_id']!)?.map((one) => one.statement));
        const touched = accusations.some(
          ({ id, report, content }) =>
            row['start'] !== '' &&
            row['report_id'] === `r-${report.slice(0, 12)}` &&
            !own.has(id) &&
            content.some((part) => overlaps(part, span)),
        );
        return touched && row['answer'] === '' && !row['quote']!.includes(' … ');
      }),
    );
    expect(bare).toEqual([]);
  });

  it('stands on either side of a comparison whose value an accusation gives', () => {
    const { readings } = viewDossier(sample);
    const given = (id: string) => tables['values']!.find((row) => row['value_id'] === id)!['answer'];
    const rows = tables['comparisons']!;
    expect(rows.some((row) => row['answer'] !== row['other_answer'])).toBe(true);
    for (const row of rows) {
      expect([row['answer'], row['other_answer']]).toEqual([given(row['value_id']!), given(row['other_value_id']!)]);
      expect(readings.has(row['value_id']!)).toBe(true);
    }
  });

  it('says which accusation it is to where several are answered differently', () => {
    const [post] = sample.reports.filter(({ report }) => report.publisher === 'Harbour Post');
    const [, charge, part] = post!.statements;
    const start = charge!.content[0]!.start;
    const span = { report: post!.report.id, start, end: part!.content[0]!.end };
    const unanswered = [{ event: sample.events[0]!.id, question: 'What of it?', spans: [span] }];
    const { unanswered: rows } = readTables(renderDossierCsv({ ...sample, unanswered }));
    expect(rows![0]!['answer']).toMatch(
      new RegExp(`^to ${charge!.id}: Velmark denies.* \\| to ${part!.id}: No answer in these reports`),
    );
  });

  it('that accuses in return names its own answers', () => {
    const row = tables['accusations']!.find(({ answer_stance: stance }) => stance === 'counter-accuse');
    expect(row!['answer']).toMatch(/accuses Norland in return.* s-\w{12}; to this: No answer in these reports$/);
  });

  it('stands beside the title of a report that accuses', () => {
    const accusing = structuredClone(sample);
    const brief = accusing.reports.find(({ report }) => report.file === 'brief.txt')!;
    const [charge] = brief.statements;
    brief.report.blocks[0] = { ...charge!.content[0]!, kind: 'title' };
    const { reports } = readTables(renderDossierCsv(accusing));
    const answers = reports!.filter((row) => row['answer'] !== '').map((row) => row['answer']);
    expect(answers).toEqual([expect.stringMatching(/^Velmark gives no answer: /)]);
  });

  it('stands beside the title of an event that accuses', () => {
    const sides = tables['events']!.map((row) => [row['accusations'], row['sides']]);
    expect(sides).toEqual([
      [
        '6',
        expect.stringMatching(
          /^Norland State Police accuse .*; Velmark's Defence Ministry and Ilse Marn deny; .* 3 without answer in these reports/,
        ),
      ],
      ['1', expect.stringContaining('Velmark gives no answer')],
    ]);
  });
});

describe('columns for programs', () => {
  const valueOf = (quote: string) => tables['values']!.find((row) => row['quote'] === `“${quote}”`)!;

  it('hold the bounds, the money and the days of a value', () => {
    expect(valueOf('at least 17')).toMatchObject({ kind: 'quantity', low: '17', high: '', comparator: 'at-least' });
    expect(valueOf('20,000 crowns')).toMatchObject({ low: '20000', high: '20000', currency: 'NOK', each: 'true' });
    expect(valueOf('300 attacks a day')).toMatchObject({ low: '300', unit: 'attack', rate: 'day' });
    expect(valueOf('12 February')).toMatchObject({ from: '2031-02-12', to: '2031-02-12', date_basis: 'inferred' });
    expect(valueOf('phishing e-mails')).toMatchObject({ technique_id: 'T1566', hedged: 'true' });
  });

  it('tell stated, withheld and silent apart', () => {
    expect(valueOf('The size of the rewards was not disclosed')).toMatchObject({ state: 'withheld', value: '' });
    const silent = tables['values']!.filter((row) => row['state'] === 'silent');
    expect(silent.length).toBe(4);
    expect(silent.map(({ quote, hedged, value }) => `${quote}${hedged}${value}`).join('')).toBe('');
  });

  it('say where words stand: the line, and in a recording the time', () => {
    const said = tables['statements']!.find((row) => row['quote']?.includes('300 attacks a day'))!;
    expect(said).toMatchObject({ time: '0:00:13', line: '3', report: 'coast-radio' });
  });

  it.each([
    ['2031-03-01', 'Harbour Post 2031-03-04'],
    ['2031-03-09', 'Harbour Post 2031-03-09'],
  ])('mark an accusation that repeats an earlier one: a twin of %s', (published, later) => {
    const copied = structuredClone(sample);
    const [post] = copied.reports.filter(({ report }) => report.publisher === 'Harbour Post');
    const twin = structuredClone(post!);
    twin.report.id = 'f'.repeat(64);
    twin.report.published = published;
    twin.statements = twin.statements
      .filter(({ stance }) => stance === 'accuse')
      .map((one) => ({ ...one, id: `s-f${one.id.slice(3)}`, report: twin.report.id }));
    copied.reports.push(twin);
    copied.events[0]!.statements.push(...twin.statements.map(({ id }) => id));
    const { accusations } = readTables(renderDossierCsv(copied));
    const repeats = accusations!.filter((row) => row['repeats_id'] !== '');
    expect(repeats.map((row) => row['statement_id']!.slice(3))).toEqual(
      repeats.map((row) => row['repeats_id']!.slice(3)),
    );
    expect(new Set(repeats.map((row) => row['statement_id'])).size).toBe(2);
    expect([...new Set(repeats.map((row) => row['report']))]).toEqual([later]);
  });
});

function codePoint(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
}
