import { describe, expect, it } from 'vitest';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';

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
    const text = `${CHARGED}\n${marked.replace(/[<>]/g, '')}`;
    const expected = marked.replace(/<(.*?)>/g, (_, link: string) => '█'.repeat(link.length));
    expect(sealed(text).report.text.split('\n')[1]).toBe(expected);
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
