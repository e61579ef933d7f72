import { describe, expect, it } from 'vitest';
import { sealText } from '../../support/seal-text.ts';

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
