import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withoutCharged } from '../../../../src/read/statement/tidy/charged-behind.ts';
import { unmark } from '../../../support/annotate.ts';

/** The source `s` and the content `c` of a candidate with the cue `v`, as they are mended: `source: content`. */
function mended(marked: string): string {
  const { text, spans } = unmark(marked);
  const [source, cue] = ['s', 'v'].map((label) => spans.get(label)![0]!);
  const found = withoutCharged({ text } as Prose, { source, cue, content: spans.get('c')! } as Candidate);
  return `${slice(text, found.source!)}: ${found.content.map((span) => slice(text, span)).join(' / ')}`;
}

describe('whoever is charged behind a paper or prosecutors', () => {
  test.each([
    ['{v:According to} {s:the indictment, Ivo Dane}, {c:36, hacked it}.', 'the indictment: Ivo Dane, 36, hacked it'],
    [
      '{v:According to} {s:prosecutors, Ivo Dane}, {c:a clerk, hacked it}.',
      'prosecutors: Ivo Dane, a clerk, hacked it',
    ],
    ['{v:According to} {s:harbour police, Ivo Dane} {c:hacked it}.', 'harbour police: Ivo Dane hacked it'],
  ])('does not say so: %s', (marked, spans) => expect(mended(marked)).toBe(spans));

  test.each([
    [
      '{v:According to} {s:the minister, Ivo Dane}, {c:a clerk hacked it}.',
      'the minister, Ivo Dane: a clerk hacked it',
    ],
    ['{v:According to} {s:the indictment, a long paper}, {c:he did}.', 'the indictment, a long paper: he did'],
    ['{s:Prosecutors, Ivo Dane} {v:said}, {c:did it}.', 'Prosecutors, Ivo Dane: did it'],
  ])('and whoever speaks keeps his name: %s', (marked, spans) => expect(mended(marked)).toBe(spans));
});
