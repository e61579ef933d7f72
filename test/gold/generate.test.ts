import { describe, expect, it } from 'vitest';
import { generateReports } from '../../gold/generate/generate.ts';
import { scoreDossier } from '../../gold/generate/score-dossier.ts';
import { precision, recall } from '../../gold/generate/score.ts';
import { makeDossier, openAids } from '../../src/gainsay.ts';
import { slice } from '../../src/model/span.ts';
import { openText } from '../../src/read/form/text.ts';
import { readReport } from '../../src/read/read.ts';

const generated = generateReports({ seed: 7, reports: 240 });

describe('the generator of stories', () => {
  it('writes the same reports for the same seed, and others for another', () => {
    const ids = (seed: number) => generateReports({ seed, reports: 40 }).map(({ annotated }) => annotated.report.id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(2)).not.toEqual(ids(1));
  });

  it('marks names where they stand', () => {
    for (const { annotated } of generated) {
      for (const mention of annotated.mentions) {
        if (mention.kind !== 'actor' && mention.kind !== 'place') continue;
        expect(slice(annotated.report.text, mention)).toBe(mention.value.name);
      }
    }
  });

  it('plants every kind of taking, garble, late value and aside', () => {
    const tags = new Set(generated.flatMap(({ values }) => values.map(({ field, tag }) => `${field}: ${tag}`)));
    expect([...tags]).toEqual(
      expect.arrayContaining([
        'accused: misheard',
        'how-many people: later',
        'how-many servers: round',
        'how-much reward: dollars',
        'how-much reward: withheld',
        'response: awaited',
        'response: countered',
        'response: denied',
        'when-happened: misprint',
        'who: moved',
      ]),
    );
    const takings = new Set(generated.map(({ takes }) => takes?.kind));
    expect(takings).toEqual(new Set(['copy', 'excerpt', 'update', undefined]));
    expect(generated.some(({ aside }) => aside !== null)).toBe(true);
  });

  it('plants near misses: events of one accuser, accused and month', () => {
    const sides = Map.groupBy(
      new Set(generated.map(({ story }) => story)),
      ({ accuser, accused }) => accuser.code + accused.code,
    );
    const near = [...sides.values()].filter((stories) =>
      stories.some((a) =>
        stories.some((b) => a !== b && Math.abs(Date.parse(a.happened) - Date.parse(b.happened)) < 7 * 864e5),
      ),
    );
    expect(near.length).toBeGreaterThan(2);
  });

  it('writes texts that reading takes as they are', () => {
    const aids = openAids();
    for (const { annotated, facts } of generated.slice(0, 10)) {
      const bytes = Buffer.from(annotated.report.text);
      const read = readReport(openText({ file: 'report.txt', bytes, told: facts }), aids);
      expect(read.report.text).toBe(annotated.report.text);
      expect(read.report.title).toBe(facts.title);
      expect(read.statements.length).toBeGreaterThan(1);
    }
  });
});

describe('a dossier of generated reports', () => {
  it('finds what was planted and claims little else', () => {
    const { measures, all } = scoreDossier(generated, makeDossier(generated.map(({ annotated }) => annotated)));
    expect(recall(all)).toBeGreaterThan(0.9);
    expect(precision(all)).toBeGreaterThan(0.95);
    const [, events] = measures[0]!;
    expect(recall(events)).toBeGreaterThan(0.95);
    expect(precision(events)).toBeGreaterThan(0.95);
  });
});
