import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/read/form/draft.ts';
import { readIntake } from '../../../src/read/report/read-intake.ts';

const draft = (more: Partial<Draft>): Draft => ({
  file: 'a.pdf',
  text: 'Vess denied it.\n',
  structure: null,
  stated: {},
  told: {},
  remarks: [],
  ...more,
});

describe('a text without time codes', () => {
  it('says where words of it are missing', () => {
    const { report, caveats } = readIntake(draft({ text: 'Q: Who was it?\nA: The [inaudible] of [inaudible].\n' }));
    expect(report.gaps).toEqual([]);
    expect(caveats.map(({ reason }) => reason)).toContain(
      'Words are missing at 2 places, as the report says itself: [inaudible].',
    );
  });
});

describe('what comes with a draft', () => {
  // A document's properties hold what its writer's machine put there.
  it.each(['told', 'stated', 'inferred'] as const)('is masked where it is %s, and said to be', (where) => {
    const { report, caveats } = readIntake(draft({ [where]: { title: 'Statement of mira.holt@holt.example' } }));
    expect(report.title).toMatch(/^Statement of █+@holt\.example$/);
    expect(caveats.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/as "title".*masked/));
  });

  it.each([
    ['Fri, 06 Jun 2025 10:00:00 GMT', '2025-06-06T10:00:00Z'],
    ['2025-06-06T10:00:00Z', '2025-06-06T10:00:00Z'],
    ['2025-06-06', '2025-06-06'],
    ['ask mira.holt@holt.example', undefined],
  ])('gives %j as when it was last changed: %s', (updated, expected) => {
    expect(readIntake(draft({ updated })).report.updated).toBe(expected);
  });
});
