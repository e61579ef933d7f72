import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Field } from '../../../src/model/field.ts';
import { layGround } from '../../../src/reconcile/comparison/ground.ts';
import { judgeFor, type Placed } from '../../../src/reconcile/comparison/judge-pair.ts';
import type { Verdict } from '../../../src/reconcile/comparison/pair.ts';
import { annotate, type MentionNote } from '../../support/annotate.ts';
import { actorsOf, compareOneEvent } from '../../support/one-event.ts';

const codebooks = openCodebooks();

/** Words that a sentence with a number is made of, units among them: what one report counts may stand beside the count of the other. */
const WORDS =
  'officers employees servers crowns harbour library archive registry stolen copied wounded repairs damage reward including revised'.split(
    ' ',
  );
const words = (most: number) => fc.subarray(WORDS, { maxLength: most }).map((some) => some.join(' '));

const bounded = fc.constantFrom('exactly', 'exactly', 'exactly', 'over', 'about', 'at-least', 'up-to');
const number = fc.constantFrom(4, 14, 20, 24, 40, 42, 497, 500, 52_000, 1_000_000, 1_100_000, 6_500_000);
const counted = fc.constantFrom(
  { unit: 'officer' },
  { unit: 'employee' },
  { unit: 'server' },
  { unit: 'crown' },
  { unit: 'crown', rate: 'day' },
  { unit: null, currency: 'USD' },
  { unit: null, currency: 'EUR', each: true },
);
const quantity = fc
  .tuple(words(5), number, bounded, counted, words(5))
  .map(([before, value, comparator, of, behind]): [string, MentionNote[]] => [
    `They ${before} {q:${value} ${of.unit ?? 'dollars'}} ${behind}.`,
    [{ quantity: 'q', ...rangeOf(value, comparator), comparator, ...of }],
  ]);
/** Two numbers of people in sentences of many words, of which they share few: whether those are one count is a close call. */
const people = fc
  .tuple(words(4), fc.constantFrom(20, 24, 40), fc.constantFrom('officer', 'employee'), words(4))
  .map(([before, value, unit, behind]): [string, MentionNote[]] => [
    `They told of ${before} {q:${value} ${unit}s} ${behind}.`,
    [{ quantity: 'q', low: value, high: value, unit }],
  ]);

function rangeOf(value: number, comparator: string): { low: number | null; high: number | null } {
  if (comparator === 'over' || comparator === 'at-least') return { low: value, high: null };
  if (comparator === 'up-to') return { low: null, high: value };
  return { low: value, high: value };
}

const moment = fc
  .tuple(
    words(4),
    fc.constantFrom('at', 'since', 'until', 'about'),
    fc.constantFrom('2024', '2025', null),
    fc.integer({ min: 1, max: 3 }),
    fc.option(fc.integer({ min: 1, max: 3 })),
    fc.constantFrom('happened', 'announced', 'disclosed', null),
  )
  .map(([before, relation, year, month, day, kind]): [string, MentionNote[]] => {
    const at = (day_: number) => `${year}-0${month}-${String(day_).padStart(2, '0')}`;
    const interval = year === null ? null : { from: at(day ?? 1), to: at(day ?? 28) };
    const stated = { month, ...(day === null ? {} : { day }), ...(year === null ? {} : { year: Number(year) }) };
    const granularity = day === null ? 'month' : 'day';
    return [
      `The breach of the office that was ${before} came {m:then}, officers said.`,
      [{ moment: 'm', relation, stated, interval, granularity, kind }],
    ];
  });

const fixed = fc.constantFrom<[string, MentionNote[]]>(
  ['Hackers attempted to breach the harbour network.', []],
  ['Hackers failed to breach the harbour network.', []],
  ['Hackers have breached the harbour network, for the first time.', []],
  ['The breach was the first official one of the harbour network.', []],
  ['Hackers have breached the harbour network again.', []],
  ['The size of the rewards was not disclosed.', []],
  [
    'They offer a reward of {y:10,000 yuan} ({d:$1,392}).',
    [
      { quantity: 'y', low: 1e4, high: 1e4, currency: 'CNY' },
      { quantity: 'd', low: 1392, high: 1392, currency: 'USD' },
    ],
  ],
);

const published = fc.constantFrom(null, null, '2025-06-05', '2025-06-06');
/** Two reports that tell of the same kind of thing. */
const twoReports = fc.oneof(
  ...[people, quantity, moment, fixed].map((told) => {
    const report = fc
      .tuple(told, published)
      .map(([[text, mentions], day]) => annotate(text, { published: day, mentions }));
    return fc.tuple(report, report);
  }),
);

/** What is said, in one way whichever of the two comes first: of whom it is said counts where the relation has a direction. */
function unordered({ relation, flipped = false, candidates = [] }: Verdict, first: Placed, second: Placed): unknown {
  const said = flipped === (relation === 'vaguer') ? second : first;
  const directed = ['refines', 'vaguer', 'updates'].includes(relation);
  return {
    relation: relation === 'vaguer' ? 'refines' : relation,
    of: directed ? said.reading.id : null,
    candidates: candidates.map((candidate) => candidate.relation),
  };
}

function judgeBothWays(reports: readonly AnnotatedReport[]): [unknown, unknown][] {
  const ground = layGround(reports, [], actorsOf(reports), codebooks);
  const fields: readonly Field[] = compareOneEvent(reports);
  return fields.flatMap((field) => {
    const judge = judgeFor(field, fields, ground);
    const sides = field.readings.filter(({ state }) => state !== 'silent').map((reading) => ground.sideOf(reading));
    return sides.flatMap((one, i) =>
      sides.slice(i + 1).map((other): [unknown, unknown] => {
        const way = (a: typeof one, b: typeof one) => {
          const [x, y] = [
            { ...a, index: 0 },
            { ...b, index: 1 },
          ];
          const found = judge(x, y);
          return found && unordered(found.verdict, x, y);
        };
        return [way(one, other), way(other, one)];
      }),
    );
  });
}

test('what is said of two readings does not depend on which comes first', () => {
  fc.assert(
    fc.property(twoReports, (reports) => {
      for (const [there, back] of judgeBothWays(reports)) expect(back).toEqual(there);
    }),
    { numRuns: 1000 },
  );
});
