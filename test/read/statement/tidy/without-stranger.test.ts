import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withoutGrounds } from '../../../../src/read/statement/tidy/grounds.ts';
import { withoutStranger } from '../../../../src/read/statement/tidy/without-stranger.ts';
import { mended } from '../../../support/mended.ts';

/** As both rules mend it, the grounds first. */
const withoutStrangers = (prose: Prose, candidate: Candidate) =>
  withoutStranger(prose, withoutGrounds(prose, candidate));

describe('claims on which somebody else acts', () => {
  test.each([
    [
      '{s:Ilya Dorn} called for talks after Ostland on Thursday sanctioned two envoys over {q:evidence} {c:Kelmark interfered}.',
      '-: Kelmark interfered',
    ],
    [
      '{s:Dorn} left when Ostland shut a consulate over {q:claims} {c:that Kelmark hacked the vote}.',
      '-: that Kelmark hacked the vote',
    ],
    [
      'As the {q:allegations} {c:around Kelmark’s efforts} mount, one voice has been absent: {s:Dalia Revik’s}.',
      '-: around Kelmark’s efforts',
    ],
    [
      '{s:Dorn} {q:demanded} {c:an apology after Ostland sanctioned two officers over evidence Kelmark hacked the vote}.',
      'Dorn: an apology',
    ],
  ])('are not his: %s', (marked, spans) => expect(mended(withoutStrangers, marked)).toBe(spans));

  test.each([
    ['{s:Ostland}’s {q:claim} {c:that Kelmark interfered} was denied.', 'Ostland: that Kelmark interfered'],
    ['{s:Ostland} repeated {q:allegations} {c:that Kelmark interfered}.', 'Ostland: that Kelmark interfered'],
    ['{q:Claims} {c:that Kelmark interfered} by {s:Ostland} were denied.', 'Ostland: that Kelmark interfered'],
    ['{s:Ostland}, after Kelmark left, published {q:evidence} {c:that it interfered}.', 'Ostland: that it interfered'],
    ['{c:The talks ended}, {q:reports} {s:Stave Radio}.', 'Stave Radio: The talks ended'],
    ['{s:Dorn} {q:said} {c:the talks ended after Ostland left}.', 'Dorn: the talks ended after Ostland left'],
  ])('are told apart from his own: %s', (marked, spans) => expect(mended(withoutStrangers, marked)).toBe(spans));
});
