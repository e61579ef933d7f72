import { expect, test } from 'vitest';
import { findSides } from '../../../src/reconcile/field/sides.ts';
import { annotate } from '../../support/annotate.ts';

test('of two sides that accuse each other in as many reports the one more often accused stands accused', () => {
  const told = (...pairs: [string, string | null, string][]) =>
    annotate(
      pairs.map(([by], i) => `{s${'abc'[i]!}:${by}} {c${'abc'[i]!}:accused} {k${'abc'[i]!}:them of it}.`).join(' '),
      {
        statements: pairs.map(([, actorCountry, accusedCountry], i) => ({
          source: `s${'abc'[i]!}`,
          cue: `c${'abc'[i]!}`,
          content: `k${'abc'[i]!}`,
          stance: 'accuse' as const,
          actorCountry,
          accusedCountry,
        })),
      },
    );
  const reports = [
    told(['Norland', 'XN', 'XV'], ['Velmar', 'XV', 'XN'], ['The guild', null, 'XN']),
    told(['A firm', null, 'XN']),
  ];
  expect(findSides(reports.map(({ statements }) => statements)).accused).toBe('XN');
  expect(findSides(reports.map(({ statements }) => statements)).accusers).toEqual(new Set(['XV']));
});
