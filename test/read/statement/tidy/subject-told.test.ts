import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withSubjectTold } from '../../../../src/read/statement/tidy/subject-told.ts';
import { unmark } from '../../../support/annotate.ts';

/** The source `s` and the content `c` of a candidate with the cue `v`, as they are mended: `source: content / content`. */
function mended(marked: string): string {
  const { text, spans } = unmark(marked);
  const [source, cue] = ['s', 'v'].map((label) => spans.get(label)![0]!);
  const found = withSubjectTold({ text } as Prose, { source, cue, content: spans.get('c')! } as Candidate);
  return `${found.source ? slice(text, found.source) : '-'}: ${found.content.map((span) => slice(text, span)).join(' / ')}`;
}

describe('whom a passive is told of', () => {
  test.each([
    ['{s:Lind} {v:is described} {c:as the head of the unit}.', '-: Lind / as the head of the unit'],
    ['{s:The crew}, of which little is known, {v:is widely believed} {c:to be at sea}.', '-: The crew / to be at sea'],
    ['{s:Lind} {v:had been accused} {c:of spying}.', '-: Lind / of spying'],
    ['{s:Lind}, 41, {v:is wanted} {c:for theft}.', '-: Lind / for theft'],
    ['{s:Two men} {v:are being sought} {c:over the raid}.', '-: Two men / over the raid'],
  ])('does not speak: %s', (marked, spans) => expect(mended(marked)).toBe(spans));

  test.each([
    ['{s:Lind} {v:described} {c:the head of the unit}.', 'Lind: the head of the unit'],
    ['{s:The Gazette} {v:was told} {c:that the port was shut}.', 'The Gazette: that the port was shut'],
    ['{c:The port was shut}, it {v:was said} by {s:the crew}.', 'the crew: The port was shut'],
  ])('is left as it is in %s', (marked, spans) => expect(mended(marked)).toBe(spans));
});
