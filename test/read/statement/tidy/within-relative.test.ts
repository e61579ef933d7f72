import { describe, expect, test } from 'vitest';
import { withinRelative } from '../../../../src/read/statement/tidy/within-relative.ts';
import { withoutRelativeOfSource } from '../../../../src/read/statement/tidy/without-relative-of-source.ts';
import { mended } from '../../../support/mended.ts';

describe('what is said of somebody in a relative clause', () => {
  test.each([
    [
      '{c:A man} who {s:police} {q:say} {c:rented the flat, Ivo Dane, was arrested}.',
      'police: A man / rented the flat',
    ],
    [
      '{c:The woman} who {s:prosecutors} {q:say} {c:paid the gang was freed}.',
      'prosecutors: The woman / paid the gang',
    ],
    [
      '{c:The group} which {s:the ministry} {q:says} {c:stole it has closed}.',
      'the ministry: The group / stole it has closed',
    ],
    [
      '{c:The group} which {s:the ministry} {q:says} {c:stole mail has closed}.',
      'the ministry: The group / stole mail',
    ],
  ])('ends before what the report says: %s', (marked, spans) => expect(mended(withinRelative, marked)).toBe(spans));

  test.each([
    [
      'He met {c:a man} who {s:police} {q:say} {c:was paid by men linked to Norland}.',
      'police: a man / was paid by men linked to Norland',
    ],
    ['{s:Police} {q:said} {c:the man, Ivo Dane, was arrested}.', 'Police: the man, Ivo Dane, was arrested'],
    [
      '{c:The flat}, {s:police} {q:say}, {c:was rented, and the man was arrested}.',
      'police: The flat / was rented, and the man was arrested',
    ],
  ])('is left as it is in %s', (marked, spans) => expect(mended(withinRelative, marked)).toBe(spans));
});

describe('a clause that tells which source', () => {
  test.each([
    [
      '{q:According to} {s:a website} {c:that Norland calls a front, the raid was staged by Norland itself}.',
      'a website: the raid was staged by Norland itself',
    ],
    [
      '{q:According to} {s:an officer} {c:who left the service in May, it had no such unit}.',
      'an officer: it had no such unit',
    ],
  ])('is no part of what it says: %s', (marked, spans) => expect(mended(withoutRelativeOfSource, marked)).toBe(spans));

  test.each([
    [
      '{s:The officer} {q:said} {c:that Norland, a neighbour, had paid}.',
      'The officer: that Norland, a neighbour, had paid',
    ],
    ['{q:According to} {s:the service}, {c:the raid was staged}.', 'the service: the raid was staged'],
  ])('and no other is cut off: %s', (marked, spans) => expect(mended(withoutRelativeOfSource, marked)).toBe(spans));
});
