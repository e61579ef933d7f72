import { describe, it } from 'vitest';
import { openHtml } from '../../../../src/read/form/html/open-html.ts';
import { readIntake } from '../../../../src/read/report/read-intake.ts';
import { expectGoldenPage, goldenPages, receivePage, renderIntake } from '../../../support/golden.ts';

describe('intake of whole pages', () => {
  it.each(goldenPages())('%s', (slug) => {
    const { report, caveats } = readIntake(openHtml(receivePage(slug)));
    expectGoldenPage(slug, 'expected.md', renderIntake(report, caveats));
  });
});
