import { describe, expect, it } from 'vitest';
import { ACTOR_LEVELS } from '../../../src/model/actor.ts';
import { RELATIONS } from '../../../src/model/field.ts';
import { FORMS, STANCES } from '../../../src/model/statement.ts';
import { dossierJsonParts, renderDossierJson } from '../../../src/present/json/render-dossier-json.ts';
import { renderReadJson } from '../../../src/present/json/render-read-json.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { schema, validators } from './schemas.ts';

type Json = Record<string, never>;
const check = validators();

describe('dossierJsonParts', () => {
  it('gives the same line, a report or event at a time', () => {
    const sample = sampleDossier();
    const parts = [...dossierJsonParts(sample)];
    expect(parts.join('')).toBe(renderDossierJson(sample));
    for (const { id } of sample.events) expect(parts.filter((part) => part.includes(`{"id":"${id}"`))).toHaveLength(1);
    expect(parts.filter((part) => sample.events.filter(({ id }) => part.includes(`{"id":"${id}"`)).length > 1)).toEqual(
      [],
    );
  });
});

describe('renderReadJson', () => {
  const sample = sampleDossier();

  it.each(sample.reports.map((one) => [one.report.file, one] as const))(
    'gives one valid line for %s',
    (_, annotated) => {
      const line = renderReadJson(annotated);
      expect(line).not.toMatch(/[\n\r]/);
      expect(check.read(JSON.parse(line)), JSON.stringify(check.read.errors)).toBe(true);
    },
  );

  it('keeps the text to the letter and every span within it', () => {
    for (const annotated of sample.reports) {
      const parsed = JSON.parse(renderReadJson(annotated)) as {
        report: { text: string };
        statements: { content: { start: number; end: number }[] }[];
      };
      expect(parsed.report.text).toBe(annotated.report.text);
      const shown = parsed.statements.flatMap((one) =>
        one.content.map((span) => parsed.report.text.slice(span.start, span.end)),
      );
      expect(shown).toEqual(
        annotated.statements.flatMap((one) =>
          one.content.map((span) => annotated.report.text.slice(span.start, span.end)),
        ),
      );
    }
  });

  it('gives every accusation its answers within the report, an empty list for none', () => {
    const { statements } = JSON.parse(renderReadJson(sample.reports[0]!)) as {
      statements: { stance: string; answeredBy?: unknown[] }[];
    };
    for (const one of statements) expect(Array.isArray(one.answeredBy)).toBe(/accuse/.test(one.stance));
  });

  it('escapes what could turn a terminal, and nothing is lost by it', () => {
    const annotated = structuredClone(sample.reports[0]!);
    annotated.report.text = 'a\u001b[31m\u202eb\u0085\u{e0041}\ud800 c';
    const line = renderReadJson({ ...annotated, statements: [], mentions: [] });
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u{e0041}]/u);
    expect((JSON.parse(line) as { report: { text: string } }).report.text).toBe(annotated.report.text);
  });

  it('prints only what the contract names of a span', () => {
    const annotated = structuredClone(sample.reports[0]!);
    const extra = { start: 0, end: 4, why: 'not part of a span' };
    annotated.statements[0]!.content = [extra];
    expect(renderReadJson(annotated)).not.toContain('not part of a span');
  });
});

describe('renderDossierJson', () => {
  const parse = (): Json => JSON.parse(renderDossierJson(sampleDossier())) as Json;

  it('is valid, and holds no text of a report', () => {
    const dossier = parse();
    expect(check.dossier(dossier), JSON.stringify(check.dossier.errors)).toBe(true);
    expect(renderDossierJson(sampleDossier())).not.toContain('breaking into the control systems');
  });

  it('names the main event of each report', () => {
    const { reports, events } = parse() as never as {
      reports: { id: string; event: string }[];
      events: { id: string; reports: string[] }[];
    };
    for (const report of reports)
      expect(events.find((event) => event.id === report.event)!.reports).toContain(report.id);
  });

  it('sets every accusation beside its answers', () => {
    const sample = sampleDossier();
    const { events } = JSON.parse(renderDossierJson(sample)) as {
      events: { accusations: { statement: string; answers: { statement: string }[] }[] }[];
    };
    const listed = events.flatMap((event) => event.accusations.map((one) => one.statement));
    const accusing = sample.reports.flatMap((one) => one.statements).filter((one) => /accuse/.test(one.stance));
    expect(listed.sort()).toEqual(accusing.map((one) => one.id).sort());
    expect(events.flatMap((event) => event.accusations).filter((one) => one.answers.length > 0).length).toBeGreaterThan(
      2,
    );
  });

  it('is the same for the same dossier', () => {
    expect(renderDossierJson(sampleDossier())).toBe(renderDossierJson(sampleDossier()));
  });
});

describe('the published schemas', () => {
  const broken: [what: string, path: string, value: unknown][] = [
    ['a missing key', 'unanswered', undefined],
    ['another version', 'version', 2],
    ['a relation nobody defined', 'events.0.fields.0.comparisons.0.relation', 'differs'],
    ['a comparison without reason', 'events.0.fields.0.comparisons.0.why', ''],
    ['a silent reading with a place', 'events.0.fields.2.readings.1.start', 4],
    ['a stated reading without a place', 'events.0.fields.0.readings.0.start', null],
    ['a country by name', 'actors.0.country', 'Norland'],
    ['text in a dossier', 'reports.0.text', 'words'],
    ['a report that is no hash', 'reports.0.id', 'harbour-post.txt'],
    ['a field nobody defined', 'events.0.fields.0.name', 'truth'],
    ['independence as a number', 'origins.0.independence', 0.8],
  ];

  it.each(broken)('refuse %s', (_, path, value) => {
    const dossier = JSON.parse(renderDossierJson(sampleDossier())) as object;
    expect(check.dossier(withChange(dossier, path, value))).toBe(false);
  });

  const brokenRead: typeof broken = [
    ['no text', 'report.text', undefined],
    ['a negative offset', 'statements.0.content.0.start', -1],
    ['a statement without content', 'statements.0.content', []],
    ['a stance nobody defined', 'statements.0.stance', 'lie'],
    ['a score above one', 'statements.0.score', 1.2],
    ['a value that is a bare number', 'mentions.0.value', 14],
    ['an actor without level', 'mentions.0.value.level', undefined],
  ];

  it.each(brokenRead)('refuse %s', (_, path, value) => {
    const post = sampleDossier().reports.find((one) => one.report.file === 'harbour-post.txt')!;
    const read = JSON.parse(renderReadJson(post)) as object;
    expect(check.read(withChange(read, path, value))).toBe(false);
  });

  it('list the same values as the model', () => {
    expect(schema('read').$defs['stance']!.enum!.toSorted()).toEqual([...STANCES].sort());
    expect(schema('read').$defs['form']!.enum!.toSorted()).toEqual([...FORMS].sort());
    expect(schema('read').$defs['level']!.enum!.toSorted()).toEqual([...ACTOR_LEVELS].sort());
    expect(schema('dossier').$defs['relation']!.enum!.toSorted()).toEqual([...RELATIONS].sort());
  });
});

/** The same value with what stands at a dotted path replaced, or removed for undefined. Refuses a path that leads nowhere. */
function withChange(value: object, path: string, replacement: unknown): object {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = value as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (replacement !== undefined) at[last] = replacement;
  else if (last in at) delete at[last];
  else throw new Error(`no ${path}`);
  return value;
}
