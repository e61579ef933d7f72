import { describe, expect, it } from 'vitest';
import { openAids } from '../../src/gainsay.ts';
import { Refusal } from '../../src/model/refusal.ts';
import { checkSpans } from '../../src/read/check-spans.ts';
import { openText } from '../../src/read/form/text.ts';
import { readReport } from '../../src/read/read.ts';
import { goldenReports, receive } from '../support/golden.ts';

const aids = openAids();
const received = (text: string) => ({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} });

describe('readReport', () => {
  it.each(goldenReports())('%s: every span lies within the text, the same twice', (slug) => {
    const once = readReport(openText(receive(slug)), aids);
    expect(readReport(openText(receive(slug)), aids)).toEqual(once);
    expect(() => checkSpans(once)).not.toThrow();
  });

  it('keeps a report in another language, without statements, and says so', () => {
    const { report, statements, mentions, caveats } = readReport(openText(receive('french')), aids);
    expect([report.language, statements, mentions]).toEqual(['fr', [], []]);
    expect(caveats.map(({ reason }) => reason)).toEqual([
      'The report is kept but its statements are not read yet: it is written in French, and only English is read',
    ]);
  });

  it('refuses what is no text', () => {
    expect(() => openText(received('%PDF-1.7'))).toThrow(Refusal);
  });

  it('lets no personal data into anything it returns', () => {
    const text =
      'The bureau named Officer Alfa, ID number A123456789, born 5 May 1990, phone +99 20 5550 1234, a.alfa@corps.example.';
    const read = JSON.stringify(
      readReport(
        openText({
          file: 'tip +99 20 5550 1234.txt',
          bytes: new TextEncoder().encode(text),
          told: { title: 'Mail a.alfa@corps.example' },
        }),
        aids,
      ),
    );
    for (const value of ['A123456789', '5 May 1990', '5550 1234', 'a.alfa']) expect(read).not.toContain(value);
    expect(read).toContain('corps.example');
  });
});
