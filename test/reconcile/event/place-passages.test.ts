import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import { openCasts } from '../../../src/reconcile/actor/cast.ts';
import { groupActors } from '../../../src/reconcile/actor/group-actors.ts';
import { groupEvents, type GroupedEvents } from '../../../src/reconcile/event/group-events.ts';
import { placePassages } from '../../../src/reconcile/event/place-passages.ts';
import { emptySketch, type Sketch } from '../../../src/reconcile/event/sketch.ts';
import { people, says, tell } from '../../support/story.ts';

const codebooks = openCodebooks();

function group(...reports: AnnotatedReport[]): GroupedEvents {
  const actors = groupActors(reports, [], codebooks);
  return groupEvents(reports, openCasts(actors, reports, codebooks), codebooks);
}

const ACCUSES = [says('accuse', 'Northmark', 'Southmere', 'k')];
const LEAD =
  '# {Northmark:Northmark} offers rewards for {n:more than 20} hackers of {Southmere:Southmere}\nPolice in Aldmere offered rewards and {k:accused the hackers of Southmere} of an attack.\n';

it('a passage fits the main event of another report once dates give the month its year', () => {
  const earlier = tell(
    '# {Northmark:Northmark} accuses {n:four} officers of {Southmere:Southmere}\nIts ministry named four officers and {k:accused Southmere of attacks} since {t:2029} on water works.',
    ACCUSES,
    {
      published: '2031-03-17',
      mentions: [
        people('n', 4),
        {
          moment: 't',
          stated: { year: 2029 },
          granularity: 'year',
          relation: 'since',
          interval: { from: '2029-01-01', to: '2029-12-31' },
        },
      ],
    },
  );
  const report = tell(
    `${LEAD}In {t:March}, it {o:accused {f:four} officers} of Southmere of attacks.`,
    [...ACCUSES, says('accuse', 'Northmark', 'Southmere', 'o')],
    {
      published: '2031-06-05',
      mentions: [
        people('n', 20, null, 'over'),
        people('f', 4),
        {
          moment: 't',
          stated: { month: 3 },
          granularity: 'month',
          interval: { from: '2031-03-01', to: '2031-03-31' },
        },
      ],
    },
  );
  const { events, mainEvents } = group(report, earlier);
  expect(events).toHaveLength(2);
  const [link] = events.find(({ id }) => id === mainEvents.get(report.report.id))!.links;
  expect(link).toMatchObject({ kind: 'precedent', event: mainEvents.get(earlier.report.id) });
  expect(link!.why).toContain('published in the time the passage gives');
});

it('a passage in which the accuser is read as accused fits where the other state it names is', () => {
  const terms = new Map(['officers', 'waterworks', 'named'].map((word) => [word, 1]));
  const sketch = (report: string, accused: string, countries: string[]): Sketch => ({
    ...emptySketch({ id: report, published: null }),
    terms,
    accusers: new Map([['XA', 1]]),
    accused: new Map([[accused, 1]]),
    countries: new Map(countries.map((country) => [country, 1])),
  });
  const place = (accused: string, countries: string[]) =>
    placePassages([sketch('r-1', accused, countries)], [[sketch('r-2', 'XB', ['XA', 'XB'])]])[0]?.cluster;
  expect(place('XB', ['XA', 'XB'])).toBe(0);
  expect(place('XA', ['XA', 'XB'])).toBe(0);
  expect(place('XA', ['XA'])).toBe(undefined);
  expect(place('XC', ['XA', 'XC'])).toBe(undefined);
});
