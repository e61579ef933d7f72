import { expect, test } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { compareOneEvent } from '../../support/one-event.ts';

const telling = (marked: string, low: number, published: string) =>
  annotate(marked, { published, mentions: [{ quantity: 'q', low, high: low, unit: 'ferry' }] });

/** How a later number compares with `19 ferries`, and the reason. */
function compared(marked: string, low: number): string[] {
  const earlier = telling('In all {q:19 ferries} of the line were affected by the outage.', 19, '2026-04-01');
  const later = telling(marked, low, '2026-04-02');
  return compareOneEvent([earlier, later])
    .flatMap(({ comparisons }) => comparisons)
    .map(({ relation, why }) => `${relation}: ${why}`);
}

test.each<[string, number, string]>([
  [
    'She said {q:21 ferries} were affected by the outage, two of them only in their kitchens, which is why the ministry’s own tally is lower.',
    21,
    'two of them only in their kitchens, which is why the ministry’s own tally is lower',
  ],
  [
    'The guild put it at {q:24 ferries} affected by the outage, counting five private boats the ministry leaves out.',
    24,
    'counting five private boats the ministry leaves out',
  ],
  [
    'The guild says {q:24 ferries} were affected by the outage, including tenders that the line does not count.',
    24,
    'including tenders that the line does not count',
  ],
  [
    'The line says {q:15 ferries} were affected by the outage, not counting four tenders that the ministry includes.',
    15,
    'not counting four tenders that the ministry includes',
  ],
])('a report that says how it counts otherwise: %s', (marked, low, clause) => {
  const [found] = compared(marked, low);
  expect(found).toMatch(/^other-scope: /);
  expect(found).toContain(`“${clause}”`);
});

test.each<[string, number]>([
  ['She said {q:21 ferries} were affected by the outage, two of them only in their kitchens.', 21],
  ['She said {q:21 ferries} were affected by the outage, which is why the ministry is alarmed.', 21],
  ['She said {q:21 ferries} were affected by the outage, including the royal one.', 21],
  ['She said {q:21 ferries} were affected by the outage, which is why the tally of lorries is higher.', 21],
  ['She said {q:21 ferries} were affected by the outage. Counting them, the ministry left out nothing.', 21],
])('others are a later value: %s', (marked, low) => {
  expect(compared(marked, low).map((line) => line.split(':')[0])).toEqual(['updates']);
});
