import { describe, expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { slice, type Span } from '../../../../src/model/span.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { withSpeakerBeyondClause } from '../../../../src/read/statement/tidy/beyond-clause.ts';
import { unmark } from '../../../support/annotate.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { reportingVerbs } = openAids().codebooks;

/** The source `s` and the contents `c` of a candidate with the cue `q`, as they are mended: `source: content / content`. */
function mended(marked: string): string {
  const { text, spans } = unmark(marked);
  const prose = readProse(tokenise(plainReport(text)), reportingVerbs);
  const candidate = { source: spans.get('s')?.[0] ?? null, cue: spans.get('q')![0]!, content: spans.get('c')! };
  const found = withSpeakerBeyondClause(prose, { ...candidate, confidence: 1, reader: 'trained', why: '' });
  const words = (span: Span) => slice(text, span);
  return `${found.source ? words(found.source) : '-'}: ${found.content.map(words).join(' / ')}`;
}

describe('who speaks beyond a clause that somebody else speaks in', () => {
  test.each([
    [
      'A woman whom {s:the ministry linked to the theft} {q:told} us {c:that she was ill}.',
      'A woman: that she was ill',
    ],
    ['The firm which the ministry blamed for {s:the leak} {q:said} {c:it had warned}.', 'The firm: it had warned'],
    ['A clerk who police say wrote {s:the code} {q:said} {c:he was ill}.', 'A clerk: he was ill'],
  ])('is the source: %s', (marked, spans) => expect(mended(marked)).toBe(spans));

  test.each([
    [
      'Ivo Dane, whom police accuse of theft, left, and {s:the court} {q:said} {c:he was ill}.',
      'the court: he was ill',
    ],
    ['A clerk who {s:police} {q:say} {c:wrote the code} left.', 'police: wrote the code'],
    ['{s:The ministry} {q:said} {c:it had warned}.', 'The ministry: it had warned'],
  ])('is left as it is in %s', (marked, spans) => expect(mended(marked)).toBe(spans));
});
