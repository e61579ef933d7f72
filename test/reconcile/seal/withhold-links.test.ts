import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { linkRemover } from '../../../src/reconcile/seal/withhold-links.ts';
import { annotate } from '../../support/annotate.ts';
import { withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

const CHARGED = 'Police charged Toma Varensk with hacking the port.';
const URL = 'https://news.example/story';

function sealed(text: string, url: string | null = null) {
  const report = annotate(text, { ...(url !== null && { url }) });
  return sealReports([report], findSeals([report], [], keyOfReports(['a'])))[0]!;
}

describe('links to pages that expose persons', () => {
  it.each([
    'The names and photos of the officers are at <https://leak.example/officers>.',
    'His personal data were posted on <www.leak.example/people.html>; the police look into it.',
    'They were doxxed on <hxxps://leak.example/d>.',
  ])('are blacked out in the text: %s', (marked) => {
    const text = `${CHARGED}\n${withoutMarks(marked)}`;
    expect(sealed(text).report.text.split('\n')[1]).toBe(withMarksSealed(marked));
  });

  it.each([
    'The advisory is at https://cert.example/a-12.',
    'The names of the officers are not known. The advisory is at https://cert.example/a-12.',
    'The malware reached out to hxxp://c2.example/gate.php each hour.',
  ])('others stay: %s', (line) => {
    expect(sealed(`${CHARGED}\n${line}`).report.text).toContain(line);
  });

  it('stay where nobody is sealed', () => {
    const line = 'The names and photos of the winners are at https://prize.example/winners.';
    expect(sealed(line).report.text).toBe(line);
  });

  it('are not given for the report itself where it prints personal data beside a sealed name', () => {
    const { report, caveats } = sealed(
      'Police charged Toma Varensk, ID number ██████████, with hacking the port.',
      URL,
    );
    expect(report.url).toBeNull();
    expect(caveats.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/link of this report is not passed on/),
    ]);
  });

  it.each([CHARGED, `${CHARGED}\nContact our press desk: ██████████████.`, 'Call ██████████████ for tickets.'])(
    'are given otherwise: %s',
    (text) => expect(sealed(text, URL).report.url).toBe(URL),
  );
});

describe('linkRemover', () => {
  const remove = linkRemover(['https://x.example/a', 'https://x.example/a/b.html', 'www.y.example/(n)']);

  it.each([
    ['See https://x.example/a.', 'See [link withheld].'],
    ['(https://x.example/a)', '([link withheld])'],
    ['https://x.example/a, https://x.example/a/', '[link withheld], [link withheld]'],
    ['https://x.example/a?ref=1#top', '[link withheld]'],
    ['https://x.example/a/b.html', '[link withheld]'],
    ['https://www.y.example/(n)', 'https://[link withheld]'],
  ])('takes a link out as a whole: %s', (value, expected) => expect(remove(value)).toBe(expected));

  it.each(['https://x.example/ab', 'https://x.example/a-2', 'https://x.example/a/c', 'https://x.example/a.pdf'])(
    'leaves a link to another page whole: %s',
    (value) => expect(remove(value)).toBe(value),
  );
});
