import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { isMisheard } from '../../../src/reconcile/seal/is-misheard.ts';
import { annotate } from '../../support/annotate.ts';

const KEY = keyOfReports(['a', 'b']);

const HEARD: readonly [string, string][] = [
  ['Radomir Jan Stasz', 'Radomir Stash'],
  ['Radomir Jan Stasz', 'Radomir Jan Stash'],
  ['Anna Mirel Koos', 'Anna Koze'],
  ['Anna Mirel Koos', 'Mirel Koze'],
  ['Goran Ilyan Velitsch', 'Goran Velich'],
  ['Ana Loring Veltz', 'Anna Lorring'],
  ['Katrin Maier', 'Kathrin Meyer'],
  ['Bozena Koschik', 'Bozena Kosik'],
];

const OTHERS: readonly [string, string][] = [
  ['Radomir Jan Stasz', 'Radomir Jandl'],
  ['Radomir Jan Stasz', 'Stefan Stash'],
  ['Anna Mirel Koos', 'Anna Kranz'],
  ['Goran Ilyan Velitsch', 'Goran Veltman'],
  ['Goran Ilyan Velitsch', 'Zoran Velich'],
  ['Toma Stasz', 'Stash Toman'],
  ['Toma Varensk Jr', 'Tomas Varensk'],
];

describe('a name misheard', () => {
  const words = (name: string) => name.toLowerCase().split(' ');

  it.each(HEARD)('%s may be heard as %s', (name, heard) => {
    expect(isMisheard(words(name), words(heard))).toBe(true);
    expect(isMisheard(words(heard), words(name))).toBe(true);
  });

  it.each(OTHERS)('%s is not %s', (name, other) => {
    expect(isMisheard(words(name), words(other))).toBe(false);
  });

  it.each(HEARD)('of %s, told as %s in another report, has the same seal', (name, heard) => {
    const last = heard.split(' ').at(-1)!;
    const reports = [
      annotate(`Police charged ${name} with hacking the port.`),
      annotate(`Then ${heard} went on air. Nothing from ${last} since.`),
    ];
    const seals = findSeals(reports, [], KEY);
    expect(seals).toHaveLength(1);
    expect(sealReports(reports, seals)[1]!.report.text).toBe(
      `Then ${'█'.repeat(heard.length)} went on air. Nothing from ${'█'.repeat(last.length)} since.`,
    );
  });
});
