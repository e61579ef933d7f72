import { describe, expect, test } from 'vitest';
import { withoutCharged } from '../../../../src/read/statement/tidy/without-charged.ts';
import { mended } from '../../../support/mended.ts';

describe('whoever is charged behind a paper or prosecutors', () => {
  test.each([
    ['{q:According to} {s:the indictment, Ivo Dane}, {c:36, hacked it}.', 'the indictment: Ivo Dane, 36, hacked it'],
    [
      '{q:According to} {s:prosecutors, Ivo Dane}, {c:a clerk, hacked it}.',
      'prosecutors: Ivo Dane, a clerk, hacked it',
    ],
    ['{q:According to} {s:harbour police, Ivo Dane} {c:hacked it}.', 'harbour police: Ivo Dane hacked it'],
  ])('does not say so: %s', (marked, spans) => expect(mended(withoutCharged, marked)).toBe(spans));

  test.each([
    [
      '{q:According to} {s:the minister, Ivo Dane}, {c:a clerk hacked it}.',
      'the minister, Ivo Dane: a clerk hacked it',
    ],
    ['{q:According to} {s:the indictment, a long paper}, {c:he did}.', 'the indictment, a long paper: he did'],
    [
      '{c:"They did it,"} {q:read} {s:a joint statement, Ivo Dane and Mo Ek}.',
      'a joint statement, Ivo Dane and Mo Ek: "They did it,"',
    ],
    ['{s:Prosecutors, Ivo Dane} {q:said}, {c:did it}.', 'Prosecutors, Ivo Dane: did it'],
  ])('and whoever speaks keeps his name: %s', (marked, spans) => expect(mended(withoutCharged, marked)).toBe(spans));
});
