import { describe, expect, it } from 'vitest';
import { annotate } from '../../support/annotate.ts';
import { sealText } from '../../support/seal-text.ts';
import { findSeals, keyOfReports } from '../../../src/reconcile/seal/seal.ts';

const WIDE = ' '.repeat(200);

describe('spaces of any width', () => {
  it('hide nobody', () => {
    expect(sealText(`Police${WIDE}charged${WIDE}Toma Varensk${WIDE}with theft.`)).toBe(
      `Police${WIDE}charged${WIDE}████████████${WIDE}with theft.`,
    );
  });

  it('cost no time beside many names', () => {
    const secondsOf = (width: string) => {
      const told = annotate(
        `{who:Norland} accused Unit 4417 of {what:the raid}. ${`Toma Varensk${width}left. `.repeat(280)}`,
        {
          statements: [
            { source: 'who', content: 'what', stance: 'accuse', accused: 'Unit 4417', accusedLevel: 'unit' },
          ],
        },
      );
      const start = process.cpuUsage();
      findSeals([told], [], keyOfReports(['a']));
      return process.cpuUsage(start).user / 1e6;
    };
    secondsOf(' ');
    // Quadratic in the width it took fifty times as long.
    expect(secondsOf(WIDE)).toBeLessThan(15 * secondsOf(' '));
  });
});
