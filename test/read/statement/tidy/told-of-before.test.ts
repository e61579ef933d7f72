import { describe, expect, test } from 'vitest';
import { withToldOfBefore } from '../../../../src/read/statement/tidy/told-of-before.ts';
import { mended } from '../../../support/mended.ts';

describe('who speaks of somebody in a clause behind him', () => {
  test.each([
    [
      '{s:A lawyer for Ivo Dane}, whom prosecutors {q:charged} on Monday {c:with taking part}, said he was ill.',
      'prosecutors: Ivo Dane / with taking part',
    ],
    ['{s:Mira Lund}, whom police {q:have accused} {c:of theft}, left.', 'police: Mira Lund / of theft'],
    ['Ivo Dane, whom {c:prosecutors} {q:charged} {c:with theft}, denied it.', 'prosecutors: Ivo Dane / with theft'],
    [
      '{s:The group}, which the ministry {q:says} {c:is run by the navy, had never been named}.',
      'the ministry: The group / is run by the navy',
    ],
    ['{s:A clerk} who harbour police {q:say} {c:wrote the code} left.', 'harbour police: A clerk / wrote the code'],
    ['{s:A clerk} who police {q:say} {c:wrote the code said he was innocent}.', 'police: A clerk / wrote the code'],
    ['{s:The firm}, {c:which} the ministry {q:accuses} {c:of theft}, left.', 'the ministry: which / of theft'],
  ])('is the source: %s', (marked, spans) => expect(mended(withToldOfBefore, marked)).toBe(spans));

  test.each([
    ['The clerk, {s:who} {q:said} {c:the port was shut}, left.', 'who: the port was shut'],
    ['{s:The group}, which {q:was charged} {c:with theft}, left.', 'The group: with theft'],
    ['A message in which {s:the group} {q:claimed} {c:to have left} went round.', 'the group: to have left'],
    ['The paper which {s:the clerk} {q:said} {c:he had lost} was old.', 'the clerk: he had lost'],
    ['{s:Ivo Dane} {q:charged} {c:the ministry with theft}.', 'Ivo Dane: the ministry with theft'],
  ])('is left as it is in %s', (marked, spans) => expect(mended(withToldOfBefore, marked)).toBe(spans));
});
