import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withoutGrounds } from '../../../../src/read/statement/tidy/grounds.ts';
import { withoutStranger } from '../../../../src/read/statement/tidy/strangers.ts';
import { unmark } from '../../../support/annotate.ts';

/** The source `s` and the content `c` of a candidate with the cue `v`, as they are mended: `source: content`. */
function mended(marked: string): string {
  const { text, spans } = unmark(marked);
  const [source, cue] = ['s', 'v'].map((label) => spans.get(label)![0]!);
  const candidate = { source, cue, content: spans.get('c')! } as Candidate;
  const found = withoutStranger({ text } as Prose, withoutGrounds({ text } as Prose, candidate));
  return `${found.source ? slice(text, found.source) : '-'}: ${found.content.map((span) => slice(text, span)).join(' / ')}`;
}

describe('claims on which somebody else acts', () => {
  test.each([
    [
      '{s:Ilya Dorn} called for talks after Ostland on Thursday sanctioned two envoys over {v:evidence} {c:Kelmark interfered}.',
      '-: Kelmark interfered',
    ],
    [
      '{s:Dorn} left when Ostland shut a consulate over {v:claims} {c:that Kelmark hacked the vote}.',
      '-: that Kelmark hacked the vote',
    ],
    [
      'As the {v:allegations} {c:around Kelmark’s efforts} mount, one voice has been absent: {s:Dalia Revik’s}.',
      '-: around Kelmark’s efforts',
    ],
    [
      '{s:Dorn} {v:demanded} {c:an apology after Ostland sanctioned two officers over evidence Kelmark hacked the vote}.',
      'Dorn: an apology',
    ],
  ])('are not his: %s', (marked, spans) => expect(mended(marked)).toBe(spans));

  test.each([
    ['{s:Ostland}’s {v:claim} {c:that Kelmark interfered} was denied.', 'Ostland: that Kelmark interfered'],
    ['{s:Ostland} repeated {v:allegations} {c:that Kelmark interfered}.', 'Ostland: that Kelmark interfered'],
    ['{v:Claims} {c:that Kelmark interfered} by {s:Ostland} were denied.', 'Ostland: that Kelmark interfered'],
    ['{s:Ostland}, after Kelmark left, published {v:evidence} {c:that it interfered}.', 'Ostland: that it interfered'],
    ['{s:Dorn} {v:said} {c:the talks ended after Ostland left}.', 'Dorn: the talks ended after Ostland left'],
  ])('are told apart from his own: %s', (marked, spans) => expect(mended(marked)).toBe(spans));
});
