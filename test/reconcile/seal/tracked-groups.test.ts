import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../gold/draft-of.ts';
import { openAids } from '../../../src/gainsay.ts';
import { readReport } from '../../../src/read/read.ts';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { sealText } from '../../support/seal-text.ts';

const aids = openAids();

const accused = (name: string) => ({
  statements: [
    {
      source: 'who',
      cue: 'cue',
      content: 'what',
      stance: 'accuse' as const,
      accused: name,
      accusedLevel: 'person' as const,
    },
  ],
});

describe('what a firm calls a group', () => {
  it.each([
    '{who:Pine Labs} {cue:said} {what:it was a criminal group, which we call Slate Heron}.',
    '{who:Pine Labs} {cue:said} {what:it was a cluster that the firm tracks as Slate Heron}.',
    '{who:Pine Labs} {cue:said} {what:it was a gang which researchers call “Slate Heron”}.',
  ])('is no person: %s', (text) => {
    expect(sealText(text, accused('Slate Heron'))).toContain('Slate Heron');
  });

  it.each([
    'Police charged Toma Varensk, who led a group that the firm tracks.',
    'Police charged a clerk whom they call Toma Varensk.',
  ])('but a person of it is: %s', (text) => {
    expect(sealText(text)).not.toContain('Varensk');
  });
});

describe('a code name in capitals', () => {
  const sealed = (text: string) => {
    const report = readReport(draftOf(text), aids);
    return sealReports([report], findSeals([report], [], keyOfReports(['a'])))[0]!.report.text;
  };

  it.each([
    'Quayscope watched the port for a year. TIN LANTERN was behind the theft of the passwords, the firm said.',
    'The firm said that TIN LANTERN works for the navy of Norland and stole the passwords.',
  ])('is no person: %s', (text) => expect(sealed(text)).toBe(text));

  it.each([
    'Police charged ADA LUND with the theft. ADA LUND was behind it, the firm said.',
    'ADA LUND, 41, was behind the theft of the passwords, police said.',
  ])('but a person written so is: %s', (text) => expect(sealed(text)).not.toContain('LUND'));
});
