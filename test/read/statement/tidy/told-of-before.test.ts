import { describe, expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { slice, type Span } from '../../../../src/model/span.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { withToldOfBefore } from '../../../../src/read/statement/tidy/told-of-before.ts';
import { unmark } from '../../../support/annotate.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { reportingVerbs } = openAids().codebooks;

/** The source `s` and the contents `c` of a candidate with the cue `q`, as they are mended: `source: content / content`. */
function mended(marked: string): string {
  const { text, spans } = unmark(marked);
  const prose = readProse(tokenise(plainReport(text)), reportingVerbs);
  const candidate = { source: spans.get('s')?.[0] ?? null, cue: spans.get('q')![0]!, content: spans.get('c')! };
  const found = withToldOfBefore(prose, { ...candidate, confidence: 1, reader: 'trained', why: '' });
  const words = (span: Span) => slice(text, span);
  return `${found.source ? words(found.source) : '-'}: ${found.content.map(words).join(' / ')}`;
}

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
  ])('is the source: %s', (marked, spans) => expect(mended(marked)).toBe(spans));

  test.each([
    ['The clerk, {s:who} {q:said} {c:the port was shut}, left.', 'who: the port was shut'],
    ['{s:The group}, which {q:was charged} {c:with theft}, left.', 'The group: with theft'],
    ['A message in which {s:the group} {q:claimed} {c:to have left} went round.', 'the group: to have left'],
    ['The paper which {s:the clerk} {q:said} {c:he had lost} was old.', 'the clerk: he had lost'],
    ['{s:Ivo Dane} {q:charged} {c:the ministry with theft}.', 'Ivo Dane: the ministry with theft'],
  ])('is left as it is in %s', (marked, spans) => expect(mended(marked)).toBe(spans));
});
