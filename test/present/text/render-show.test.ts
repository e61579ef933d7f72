import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.ts';
import { renderShow } from '../../../src/present/text/render-show.ts';
import { renderTrace } from '../../../src/present/text/render-trace.ts';
import { renderShowJson } from '../../../src/present/json/render-show-json.ts';
import { renderTraceJson } from '../../../src/present/json/render-trace-json.ts';
import { viewDossier } from '../../../src/present/view/view-dossier.ts';
import { hostileDossier } from '../../support/hostile-dossier.ts';
import { sampleDossier } from '../../support/sample-dossier.ts';
import { quotationsIn } from './quotations-in.ts';

const layout = { width: 100, color: false };
const view = viewDossier(sampleDossier());
const show = (reference: string) => renderShow(sampleDossier(), reference, layout).replace(/\s+/g, ' ');
const named = <T>(things: Iterable<[string, T]>, wanted: (thing: T) => boolean) =>
  [...things].find(([, thing]) => wanted(thing))![0];

describe('renderShow', () => {
  it('opens a statement: context, place, what was read, what it answers', () => {
    const text = show(named(view.statements, (one) => one.actor === 'Ilse Marn'));
    for (const words of [
      '»None of our people touched that plant«',
      'Harbour Post, paragraph 4, line 4, offsets',
      'denies',
      'Northern Wire',
      'It answers s-7djwz',
    ])
      expect(text).toContain(words);
  });

  it('says that an accusation has no answer', () => {
    expect(show(named(view.statements, (one) => one.accusedLevel === 'person' && one.form === 'notice'))).toContain(
      'no answer in these reports',
    );
  });

  it('gives a value that an accusation gives with the answer', () => {
    const accusing = [...view.readings].filter(
      ([
        ,
        {
          reading: { statement },
        },
      ]) => /accuse/.test((statement && view.statements.get(statement)?.stance) ?? ''),
    );
    expect(accusing.length).toBeGreaterThan(0);
    for (const [reference] of accusing) {
      expect(show(reference)).toMatch(/→ (no answer in these reports|answered by s-)/);
      const { things } = JSON.parse(renderShowJson(sampleDossier(), reference)) as { things: { value: object }[] };
      expect(things[0]!.value).toHaveProperty('answeredBy');
    }
  });

  it('opens a value with what it was compared with, and in a transcript the time', () => {
    const text = show(
      named(
        view.readings,
        ({ reading, field }) =>
          field.name === 'how-much reward' &&
          reading.value?.kind === 'quantity' &&
          reading.value.quantity.high === 1900 &&
          reading.value.quantity.low === null,
      ),
    );
    for (const words of ['coast-radio', 'at 00:00', '»up to 1,900 dollars«', 'unexplained'])
      expect(text).toContain(words);
  });

  it('opens a silent value', () => {
    expect(show(named(view.readings, ({ reading }) => reading.state === 'silent'))).toContain('says nothing of it');
  });

  it('opens a comparison with both places and what would decide it', () => {
    const text = show(named(view.comparisons, ({ comparison }) => comparison.relation === 'unexplained'));
    for (const words of [
      '»up to 1,900 dollars«',
      '»The size of the rewards was not disclosed«',
      'could be updates, decided by the date',
    ])
      expect(text).toContain(words);
  });

  it('opens an actor with its other names in their places', () => {
    const text = show(named(view.actors, (one) => one.aliases.length > 0));
    for (const words of [
      'Signals and Data Directorate',
      '»Signals and Dater Directorate«',
      'one letter apart',
      'inferred',
    ])
      expect(text).toContain(words);
  });

  it.each([
    ['a mention', view.mentions.keys().next().value!, 'basis'],
    ['an event', view.events.keys().next().value!, 'Accusations and their answers'],
    ['a lineage row', view.lineage.keys().next().value!, 'quotes Northern Wire'],
    ['an origin', view.origins.keys().next().value!, 'independence not established'],
    ['a report', `r-${sampleDossier().reports[0]!.report.id.slice(0, 12)}`, 'published'],
  ])('opens %s', (_, reference, words) => expect(show(reference)).toContain(words));

  it('opens every reference of the dossier, and quotes only slices', () => {
    const texts = sampleDossier().reports.map(({ report }) => report.text.replace(/\s+/g, ' '));
    for (const reference of view.short.keys()) {
      const text = renderShow(sampleDossier(), reference, layout);
      expect(text).toContain(reference);
      for (const words of quotationsIn(text))
        expect(
          texts.some((one) => one.includes(words)),
          words,
        ).toBe(true);
    }
  });

  it('takes the beginning of a reference, in any case', () => expect(show(' C-BPQ4C ')).toContain('contradicts'));

  it.each([
    ['s-zzzzz', 'nothing', /Nothing in these reports is called "s-zzzzz"/],
    ['anything', 'nothing', /Nothing in these reports is called that/],
    ['', 'usage', /An empty value is no reference: write its letter/],
    ['  ', 'usage', /An empty value is no reference/],
    ['e-', 'usage', /"e-" is no reference/],
    [severalMeant(), 'usage', /^"v-." may mean v-\w{12}(, v-\w{12})*( or v-\w{12}| or \d+ more): write more of it\.$/],
  ])('refuses %j, on each way', (typed, kind, sentence) => {
    for (const render of [renderShow, renderTrace, renderShowJson, renderTraceJson]) {
      const refused = refusalOf(() => render(sampleDossier(), typed, layout));
      expect([refused.kind, refused.message]).toEqual([kind, expect.stringMatching(sentence)]);
    }
  });

  it('lets nothing through that turns a terminal', () => {
    const dossier = hostileDossier();
    for (const reference of viewDossier(dossier).short.keys())
      expect(renderShow(dossier, reference, layout)).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('renderShowJson', () => {
  it('gives each thing with the words of its places and their context', () => {
    for (const reference of view.short.keys()) {
      const { things } = JSON.parse(renderShowJson(sampleDossier(), reference)) as {
        things: {
          reference: string;
          places: { report: string; start: number; end: number; words: string; context: { words: string } }[];
        }[];
      };
      expect(things.map((thing) => thing.reference)).toEqual([reference]);
      for (const place of things[0]!.places) {
        expect(place.words).toBe(view.reports.get(place.report)!.report.text.slice(place.start, place.end));
        expect(place.context.words).toContain(place.words);
      }
    }
  });
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A beginning that several values share. */
function severalMeant(): string {
  const beginnings = [...view.readings.keys()].map((reference) => reference.slice(0, 3));
  return beginnings.find((one, i) => beginnings.indexOf(one) !== i)!;
}
