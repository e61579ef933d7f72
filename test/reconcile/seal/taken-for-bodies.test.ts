import { describe, expect, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';

const aids = openAids();

/** A text as it is read and then shown. */
function shown(text: string): string {
  const report = readReport(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }), aids);
  return sealReports([report], findSeals([report], [], keyOfReports(['a'])))[0]!.report.text;
}

describe('whoever is charged is sealed', () => {
  it.each([
    "Prosecutors in Norland charged Ada Lund with hacking the port. An analyst at Ada Lund's firm said it was down.",
    'Prosecutors in Norland charged Ada Lund with hacking the port. An analyst at Ada Lund said it was down.',
    'A researcher with Ada Lund was seen at the port. Prosecutors charged Ada Lund with hacking the port on Monday.',
    'The hackers, identified as Ivo Dane and Mo Ek, were charged. Police said Ivo Dane hacked the port.',
    'The gang, identified as Ivo Dane and Mo Ek, were charged. Police said Ivo Dane hacked the port.',
    'The hackers, whom officials named Ivo Dane, attacked the port. Police in Norland said Ivo Dane hacked the port.',
  ])('though words look as if the name were a body’s: %s', (text) => {
    expect(shown(text)).not.toMatch(/Lund|Dane|Ek/);
  });

  it.each([
    'An analyst at Grey Lantern said so. Grey Lantern blamed Norland for the attack on the port.',
    'The gang, which analysts call Grey Lantern, was active. Police said Grey Lantern hacked the port.',
  ])('and a body is not: %s', (text) => expect(shown(text)).toBe(text));
});
