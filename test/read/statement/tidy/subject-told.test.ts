import { describe, expect, test } from 'vitest';
import { withSubjectTold } from '../../../../src/read/statement/tidy/subject-told.ts';
import { mended } from '../../../support/mended.ts';

describe('whom a passive is told of', () => {
  test.each([
    ['{s:Lind} {q:is described} {c:as the head of the unit}.', '-: Lind / as the head of the unit'],
    ['{s:The crew}, of which little is known, {q:is widely believed} {c:to be at sea}.', '-: The crew / to be at sea'],
    ['{s:Lind} {q:had been accused} {c:of spying}.', '-: Lind / of spying'],
    ['{s:Lind}, 41, {q:is wanted} {c:for theft}.', '-: Lind / for theft'],
    ['{s:Two men} {q:are being sought} {c:over the raid}.', '-: Two men / over the raid'],
  ])('does not speak: %s', (marked, spans) => expect(mended(withSubjectTold, marked)).toBe(spans));

  test.each([
    ['{s:Lind} {q:described} {c:the head of the unit}.', 'Lind: the head of the unit'],
    ['{s:The Gazette} {q:was told} {c:that the port was shut}.', 'The Gazette: that the port was shut'],
    ['{c:The port was shut}, it {q:was said} by {s:the crew}.', 'the crew: The port was shut'],
  ])('is left as it is in %s', (marked, spans) => expect(mended(withSubjectTold, marked)).toBe(spans));
});
