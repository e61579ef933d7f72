import { describe, it } from 'vitest';
import { openText } from '../../../src/read/form/text.ts';
import { readIntake } from '../../../src/read/report/read-intake.ts';
import { expectGolden, goldenReports, receive, renderIntake } from '../../support/golden.ts';

describe('intake of whole reports', () => {
  it.each(goldenReports())('%s', (slug) => {
    const { report, caveats } = readIntake(openText(receive(slug)));
    expectGolden(slug, 'expected.md', renderIntake(report, caveats));
  });
});
