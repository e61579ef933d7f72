import { expect, it } from 'vitest';
import type { Quantity } from '../../../src/model/quantity.ts';
import { compareStories } from '../../../src/reconcile/event/compare-stories.ts';
import { emptySketch, type Sketch } from '../../../src/reconcile/event/sketch.ts';
import { storyLikeness } from '../../../src/reconcile/event/story-likeness.ts';

const count = (n: number): Quantity => ({
  low: n,
  high: n,
  comparator: 'exactly',
  unit: 'officer',
  currency: null,
  rate: null,
  each: false,
});

/** A report of thirty telling words, `shared` of them in common with the other, on so many people accused. */
function told(id: string, people: number, shared: number, published: string | null): Sketch {
  const words = Array.from({ length: 30 }, (_, i): [string, number] => [i < shared ? `word${i}` : `${id}${i}`, 1]);
  return { ...emptySketch({ id, published }), story: new Map(words), singledOut: [count(people)] };
}

function conflicts(shared: number, ...published: [string | null, string | null]): string[] {
  const [a, b] = [told('a', 4, shared, published[0]), told('b', 20, shared, published[1])];
  return compareStories(a, b).conflicts;
}

it('takes another number of people for the same story going on only soon after, or where nearly all is the same', () => {
  expect(conflicts(6, '2031-03-03', '2031-03-05')).toEqual([]);
  expect(conflicts(6, '2031-03-03', '2031-08-20')).toEqual(['another number of people is accused']);
  expect(conflicts(6, null, null)).toEqual(['another number of people is accused']);
  expect(conflicts(20, null, null)).toEqual([]);
  const likeness = storyLikeness(told('a', 4, 6, null), told('b', 20, 6, null));
  expect(likeness).toBeGreaterThan(0.12);
  expect(likeness).toBeLessThan(0.25);
});

it('takes other persons accused for the same story going on where nearly all else is the same', () => {
  const named = (id: string, shared: number) => ({
    ...told(id, 4, shared, null),
    persons: new Set([`${id}-first`, `${id}-second`]),
  });
  expect(compareStories(named('a', 6), named('b', 6)).conflicts).toEqual(['other persons are accused']);
  expect(compareStories(named('a', 20), named('b', 20)).conflicts).toEqual([]);
});

it('takes two reports that share no name and no country for one story only where much else is the same', () => {
  const score = (names: [string, string], countries: [string, string]) => {
    const [a, b] = [told('a', 4, 6, null), told('b', 4, 6, null)].map((sketch, i) => ({
      ...sketch,
      names: new Set([names[i]!]),
      countries: new Map([[countries[i]!, 1]]),
    }));
    return compareStories(a!, b!).score;
  };
  const [others, sameName, sameCountry] = [
    score(['lindholm', 'tolland'], ['XA', 'XB']),
    score(['lindholm', 'lindholm'], ['XA', 'XB']),
    score(['lindholm', 'tolland'], ['XA', 'XA']),
  ];
  expect(sameName).toBe(sameCountry);
  expect(sameName - others).toBeGreaterThan(0.05);
});

it('keeps a charge apart from what is told later, and less so where it is told of the same sides within days', () => {
  const [charge, other] = [told('a', 4, 6, '2031-03-03'), told('b', 4, 6, null)];
  const sides = (one: Sketch, accused: string): Sketch => ({
    ...one,
    kinds: one.kinds.size > 0 ? one.kinds : new Map([['intrusion', 1]]),
    accusers: new Map([['NL', 1]]),
    accused: new Map([[accused, 1]]),
  });
  const apart = (accused: string, published: string | null) => {
    const [a, b] = [
      sides({ ...charge, kinds: new Map([['charge', 1]]) }, 'BY'),
      sides({ ...other, published }, accused),
    ];
    const plain = compareStories(sides(charge, 'BY'), b).score;
    return Number((plain - compareStories(a, b).score).toFixed(2));
  };
  expect(apart('BY', '2031-03-09')).toBe(0.14);
  expect(apart('BY', '2031-03-12')).toBe(0.2);
  expect(apart('BY', null)).toBe(0.2);
  expect(apart('IR', '2031-03-09')).toBe(0.2);
});
